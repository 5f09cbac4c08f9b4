import { keyOf } from '../words/fold.ts';
import type { WordList } from '../words/word-list.ts';
import type { CompoundParts } from './compound-parts.ts';
import { corrections } from './correction.ts';
import type { Alternative, Slot, Term } from './plan.ts';
import { queryWords, wordParts } from './query-words.ts';
import { withoutStopWords } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';

/** What the words of a query are looked up in. */
export interface SiteWords {
  list: WordList;
  parts: CompoundParts;
  synonyms: Synonyms;
}

/** Words up to this length are looked up as they are: as beginnings they would match half the vocabulary. */
const shortWord = 3;

const term = (text: string): Term => ({ text, exact: keyOf(text).length <= shortWord });

/** How much a word counts that is written small beside words written big. */
const lessWeight = 0.5;

/** Rule: whoever writes some words big writes nouns big, and a noun says more than a verb or an adjective. */
const saysLess = (word: string, words: readonly string[]): boolean => !isBig(word) && words.some(isBig);

const isBig = (word: string) => /^\p{Lu}/u.test(word);

/** One slot for each word, with all ways in which it can be found. */
export function wordSlots(words: readonly string[], site: SiteWords, literal: boolean): Slot[] {
  const slots = words.map((typed): Slot => ({
    typed,
    alternatives: spellings(typed, site, literal),
    weight: saysLess(typed, words) ? lessWeight : 1,
    essential: false,
  }));
  addJoined(slots, site.list);
  addSynonyms(slots, site);
  return slots;
}

/** Rule: a word the site knows is searched as it is; any other is taken apart or corrected, in this order. */
function spellings(typed: string, { list, parts }: SiteWords, literal: boolean): Alternative[] {
  if (list.knows(keyOf(typed))) return [{ terms: [term(typed)], origin: 'typed', shown: typed }];
  const written = wordParts(typed);
  if (written.length > 1 && written.every((part) => list.knows(keyOf(part))))
    return [{ terms: written.map(term), origin: 'parts', shown: written.join(' ') }];
  const known = parts.known(typed);
  if (known !== null)
    return [{ terms: known.parts.map(term), origin: 'parts', shown: known.parts.join(' + ') }];
  if (literal) return [];
  const [nearest] = corrections(keyOf(typed), list);
  if (nearest !== undefined)
    return [{ terms: [term(nearest.word.text)], origin: 'corrected', shown: nearest.word.text }];
  const mended = parts.corrected(typed);
  return mended === null
    ? []
    : [{ terms: mended.parts.map(term), origin: 'corrected', shown: capitalized(mended.corrected ?? typed) }];
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What may stand between two words that are written as one. */
const joints = ['', 's', 'n', 'en', 'es', 'er'];

/** Rule: words written apart are searched joined as well: „Fach Verfahren“ finds „Fachverfahren“. */
function addJoined(slots: readonly Slot[], list: WordList): void {
  for (let from = 0; from + 1 < slots.length; from++)
    for (const count of [3, 2]) {
      const group = slots.slice(from, from + count);
      if (group.length < count) continue;
      const [first = '', ...rest] = group.map(({ typed }) => keyOf(typed));
      const word = joints
        .map((joint) => list.find([first, ...rest].join(joint)))
        .find((found) => found !== undefined);
      if (word === undefined) continue;
      for (const slot of group)
        slot.alternatives.push({ terms: [term(word.text)], origin: 'joined', shown: word.text });
    }
}

/** Rule: members of a group of synonyms are searched too, as far as the site knows their words. */
function addSynonyms(slots: readonly Slot[], { list, synonyms }: SiteWords): void {
  for (const { from, to, others } of synonyms.find(slots.map(({ typed }) => typed)))
    for (const other of others) {
      const words = withoutStopWords(queryWords(other));
      if (!words.every((word) => list.knows(keyOf(word)))) continue;
      for (const slot of slots.slice(from, to))
        slot.alternatives.push({ terms: words.map(term), origin: 'synonym', shown: other });
    }
}
