import { isoDate } from '../../domain/source/schema.ts';

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

/** A field whose answer must match a pattern. */
export const pattern =
  (rule: RegExp, wanted: string) =>
  (answer: string): string | undefined =>
    rule.test(answer) ? undefined : `„${answer}“ passt nicht, erwartet: ${wanted}`;

/** A field whose answer is a day. */
export const day = (answer: string): string | undefined =>
  isoDate.safeParse(answer).success ? undefined : `„${answer}“ ist kein Datum wie 2026-12-10`;

/** A field whose answer becomes part of an address. */
export const id = pattern(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel neues-thema',
);

/** A field whose answer is one of a few words. */
export const oneOf =
  (...words: string[]) =>
  (answer: string): string | undefined =>
    words.includes(answer) ? undefined : `„${answer}“ passt nicht, möglich: ${words.join(', ')}`;
