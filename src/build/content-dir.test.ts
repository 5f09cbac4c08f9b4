import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithin } from './content-dir.ts';

const table: [place: string, path: string, expected: boolean][] = [
  ['/site/content', '/site/content', true],
  ['/site/content', '/site/content/flows/a.yaml', true],
  ['/site/content/', '/site/content/..a', true],
  ['/site/content', '/site/content-alt/a.yaml', false],
  ['/site/content', '/site', false],
  ['/site/content', '/site/other', false],
  ['/site/content', '/other/content', false],
];

for (const [place, path, expected] of table)
  test(`${path} in ${place}`, () => assert.equal(isWithin(place, path), expected));
