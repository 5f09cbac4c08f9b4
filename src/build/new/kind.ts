import { germanDay } from '../../domain/date/german-day.ts';
import { germanTime } from '../../domain/date/german-time.ts';
import { isoDate } from '../../domain/source/schema.ts';
import { plainId } from '../../domain/spelling/plain-id.ts';

/** What somebody answered, by the name of the field. */
export type Answers = Record<string, string>;

/** One thing to know about a new entry. */
export interface Field {
  /** Name of the option: `title` for `--title`. */
  name: string;
  /** What it is, in German; the question and the help say so. */
  label: string;
  example: string;
  /** Given without the name of an option, as the first word. */
  first?: true;
  /** May stay empty. */
  optional?: true;
  /** The content knows the words for it: file and pattern as in `select`. */
  known?: { file: string; pattern: string };
  /** The words there are, if they are few. */
  words?: readonly string[] | undefined;
  /** What is wrong with an answer, in German; `undefined` if nothing is. */
  fault?: (answer: string) => string | undefined;
}

/** A text file to write, below the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

/** What a new entry consists of. */
export interface Draft {
  files: NewFile[];
  /** Files to copy: from anywhere to a path below the content folder. */
  copies: { from: string; to: string }[];
  /** What is left to do, one line each. */
  fillIn: string[];
}

/** What a draft may depend on beside the answers. */
export interface Surroundings {
  /** The content folder, absolute. */
  dir: string;
  /** Today as ISO date. */
  today: string;
}

/** What a command asks for. */
export interface Form {
  name: string;
  /** What it makes, in German. */
  label: string;
  /** German words somebody might type instead of the name. */
  german: readonly string[];
  fields: readonly Field[];
}

/** A kind of entry that can be made. */
export interface Kind extends Form {
  draft(answers: Answers, surroundings: Surroundings): Draft;
}

/** The key of a source. */
export const sourceField: Field = {
  ...{ name: 'source', label: 'Quelle (Schlüssel aus sources.yaml)', example: 'K51' },
  known: { file: 'sources.yaml', pattern: '%' },
};

/**
 * A field whose answer must match a pattern.
 *
 * @param mend what an answer may have meant; offered if it matches
 */
export const pattern =
  (rule: RegExp, wanted: string, mend: (answer: string) => string = () => '') =>
  (answer: string): string | undefined => {
    if (rule.test(answer)) return undefined;
    const better = mend(answer);
    const offer = rule.test(better) ? `. Meinten Sie ${better}?` : '';
    return `„${answer}“ passt nicht, erwartet: ${wanted}${offer}`;
  };

/** A field whose answer is a day. */
export function day(answer: string): string | undefined {
  const exists = (date: string) => isoDate.safeParse(date).success;
  if (exists(answer)) return undefined;
  const german = germanDay(answer);
  if (/^\d{4}-\d{2}-\d{2}$/.test(german ?? answer) && !exists(german ?? answer))
    return `Den Tag „${answer}“ gibt es nicht`;
  const offer = german === undefined ? '' : `. Meinten Sie ${german}?`;
  return `„${answer}“ ist kein Datum wie 2026-12-10${offer}`;
}

/** A field whose answer is a time of day. */
export const clockTime = pattern(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'Uhrzeit wie 10:00',
  (answer) => germanTime(answer) ?? '',
);

/** A field whose answer becomes part of an address. */
export const id = pattern(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel neues-thema',
  plainId,
);

/** A field whose answer is one of a few words. */
export const oneOf =
  (...words: string[]) =>
  (answer: string): string | undefined =>
    words.includes(answer) ? undefined : `„${answer}“ passt nicht, möglich: ${words.join(', ')}`;
