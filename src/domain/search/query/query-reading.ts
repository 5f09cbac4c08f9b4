import type { Reading } from '../answer.ts';
import { sectionText, sectionToken } from '../words/section-token.ts';
import { dateText, readDate, type AskedDate } from './date-reading.ts';
import type { Slot } from './plan.ts';
import { queryWords } from './query-words.ts';
import { readPhrases } from './quoted-phrases.ts';
import { readSections } from './section-reading.ts';
import { withoutStopWords } from './stop-words.ts';
import { wordSlots, type SiteWords } from './word-slots.ts';

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
  const slots = [
    ...phrases.map(phraseSlot),
    ...sections.map((section) => sectionSlot(sectionText(section), sectionToken(section))),
  ];
  return {
    slots: [...slots, ...wordSlots(words, site, literal)],
    date: dated?.date ?? null,
    readings: [
      ...(dated === null ? [] : [{ kind: 'date' as const, text: dateText(dated.date) }]),
      ...sections.map((section) => ({ kind: 'section' as const, text: sectionText(section) })),
    ],
  };
}

const phraseSlot = (phrase: string): Slot => ({
  typed: phrase,
  alternatives: [
    { terms: queryWords(phrase).map((text) => ({ text, exact: true })), origin: 'phrase', shown: phrase },
  ],
  weight: 1,
  essential: true,
});

const sectionSlot = (typed: string, token: string): Slot => ({
  typed,
  alternatives: [{ terms: [{ text: token, exact: true }], origin: 'section', shown: typed }],
  weight: 1,
  essential: false,
});
