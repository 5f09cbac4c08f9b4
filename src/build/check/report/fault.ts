import type { Position } from '../../yaml-file.ts';

/** All kinds of faults: the stable names of the rules. Each has its explanation in the handbook (`explanations.ts`). */
export const faultKinds = [
  // whole files
  'missing-folder',
  'missing-file',
  'unknown-file',
  'bad-file-name',
  'symbolic-link',
  'too-large',
  'too-deep',
  'not-text',
  'not-utf8',
  'garbled-text',
  'byte-order-mark',
  'control-character',
  'unreadable',
  // YAML and front matter
  'yaml-syntax',
  'yaml-tab',
  'yaml-quote',
  'yaml-duplicate-key',
  'yaml-alias',
  'no-front-matter',
  'open-front-matter',
  'second-front-matter',
  // schema
  'missing-key',
  'unknown-key',
  'needs-quotes',
  'missing-source',
  'wrong-value',
  // references between files
  'unknown-id',
  'unlisted-source',
  'unused-source',
  'duplicate',
  'case-only',
  'dead-link',
  'dead-anchor',
  'bad-link',
  'vanished-page',
  // text of pages
  'mdx-syntax',
  'mdx-import',
  'mdx-expression',
  'unknown-component',
  'unknown-element',
  'unknown-attribute',
  'missing-attribute',
  'wrong-attribute',
  'forbidden-attribute',
  'misplaced-component',
  'second-primary',
  'lost-cell',
  'taken-anchor',
  'missing-picture',
  'bad-picture',
  'missing-alt',
  // minutes
  'pdf-unreadable',
  'pdf-encrypted',
  'pdf-empty',
  'pdf-no-text',
  'personal-data',
] as const;

/** What kind of fault it is, for tests and for looking it up. */
export type FaultKind = (typeof faultKinds)[number];

/** What was found, what was expected, how to mend it: the German words of a fault. */
export type Words = readonly [found: string, expected: string, remedy: string];

/** A fault before its place is known. */
export type Finding = [kind: FaultKind, words: Words];

/** One fault of the content, with its place. */
export interface Fault extends Position {
  /** Path below the content folder, with `/`. */
  file: string;
  severity: 'error' | 'warning';
  kind: FaultKind;
  words: Words;
}

/** Where a fault without a better place stands. */
export const fileStart: Position = { line: 1, column: 1 };

/** An error at a place of a file. */
export const error = (file: string, { line, column }: Position, kind: FaultKind, words: Words): Fault => ({
  file,
  line,
  column,
  severity: 'error',
  kind,
  words,
});

/** A warning at a place of a file: the site is built all the same. */
export const warning = (file: string, place: Position, kind: FaultKind, words: Words): Fault => ({
  ...error(file, place, kind, words),
  severity: 'warning',
});
