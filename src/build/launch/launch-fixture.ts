// What the tests of the launch items share.
import assert from 'node:assert/strict';
import { readDocument, type ContentDocument } from '../check/content.ts';
import type { LaunchItem } from './item.ts';

/** A file of the content by its text. */
export const documentOf = (path: string, text: string): ContentDocument =>
  readDocument(path, () => new TextEncoder().encode(text))?.document ?? assert.fail(path);

/** An item as a short line: `!` for obligatory, the place, what it is. */
export const line = ({ obligatory, file, line: at, what }: LaunchItem): string =>
  `${obligatory ? '!' : '-'}${file === null ? '' : ` ${file}:${at}`} ${what}`;
