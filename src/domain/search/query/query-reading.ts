import type { Reading } from '../answer.ts';
import { sectionText, sectionToken, type Section } from '../words/section-token.ts';
import { dateText, readDate, type AskedDate } from './date-reading.ts';
import type { Alternative, Slot, Term } from './plan.ts';
import { queryWords } from './query-words.ts';
import { readPhrases } from './quoted-phrases.ts';
import { readSections } from './section-reading.ts';
import { withoutStopWords } from './stop-words.ts';
import type { SiteWords } from './site-words.ts';
import { wordSlots } from './word-slots.ts';

/** A query as it was understood. */
export interface ReadQuery {
  slots: Slot[];
  date: AskedDate | null;
  readings: Reading[];
}

/**
 * Reads a query from the surest to the vaguest: what stands in quotation marks, dates, sections, and then words.
 *
 * @param literal whether words are left uncorrected
 */
export function readQuery(query: string, site: SiteWords, literal: boolean): ReadQuery {
  const { phrases, rest: unquoted } = readPhrases(query);
  const dated = readDate(unquoted);
  const { sections, rest } = readSections(dated?.rest ?? unquoted);
  const words = withoutStopWords(queryWords(rest));
  const slots = [...phrases.map(phraseSlot), ...sections.map(sectionSlot)];
  return {
    slots: [...slots, ...wordSlots(words, site, literal)],
    date: dated?.date ?? null,
    readings: [
      ...(dated === null ? [] : [{ kind: 'date' as const, text: dateText(dated.date) }]),
      ...sections.map((section) => ({ kind: 'section' as const, text: sectionText(section) })),
    ],
  };
}

const exact = (text: string): Term => ({ text, exact: true });

const phrase = (text: string): Alternative => ({
  terms: queryWords(text).map(exact),
  origin: 'phrase',
  shown: text,
});

const phraseSlot = (text: string): Slot => ({
  typed: text,
  alternatives: [phrase(text)],
  weight: 1,
  essential: true,
});

/** „§ 5“ has a word of its own in the index, an article is found as it is written. */
function sectionSlot(section: Section): Slot {
  const typed = sectionText(section);
  const number = `${section.number}${section.letter}`;
  const alternatives: Alternative[] =
    section.sign === '§'
      ? [{ terms: [exact(sectionToken(section))], origin: 'section', shown: typed }]
      : [phrase(`Art ${number}`), phrase(`Artikel ${number}`)];
  return { typed, alternatives, weight: 1, essential: false };
}
