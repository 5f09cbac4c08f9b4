import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionText, sectionToken, type Section } from './section-token.ts';

const table: [section: Section, text: string, token: string][] = [
  [{ sign: '§', number: 5, letter: '' }, '§\u00A05', '¶000500'],
  [{ sign: '§', number: 12, letter: 'a' }, '§\u00A012a', '¶001201'],
  [{ sign: '§', number: 1234, letter: 'z' }, '§\u00A01234z', '¶123426'],
];

for (const [section, text, token] of table)
  test(text, () => assert.deepEqual([sectionText(section), sectionToken(section)], [text, token]));
