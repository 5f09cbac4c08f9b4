import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedPart } from './typed-part.ts';

const table: [suggestion: string, typed: string, expected: number][] = [
  ['Mondschein', 'mond', 4],
  ['Mondschein', 'Mond ', 4],
  ['heller Mondschein', 'heller mo', 9],
  ['Mondschein', 'Sonne', 0],
  ['Mondschein', '', 0],
];

for (const [suggestion, typed, expected] of table)
  test(`${typed}: ${suggestion}`, () => assert.equal(typedPart(suggestion, typed), expected));
