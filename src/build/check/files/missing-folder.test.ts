import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { missingFolder } from './missing-folder.ts';

const table: [dir: string, name: string, remedy: string][] = [
  ['contend', 'contend', 'CONTENT_DIR prüfen; meinten Sie „content“?'],
  [
    'e2e/fixtures/zweiter-dinst',
    'e2e/fixtures/zweiter-dinst',
    'CONTENT_DIR prüfen; meinten Sie „e2e/fixtures/zweiter-dienst“?',
  ],
  ['voellig-anders', 'voellig-anders', 'CONTENT_DIR prüfen'],
  ['nirgends/content', 'nirgends/content', 'CONTENT_DIR prüfen'],
];
for (const [dir, name, remedy] of table)
  test(dir, () => assert.deepEqual(missingFolder(resolve(dir)), { name, remedy }));
