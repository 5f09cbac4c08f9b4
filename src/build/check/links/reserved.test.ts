import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../content.ts';
import { reservedFaults } from './reserved.ts';

const fixed = ['/antragsstrecken/', '/antragsstrecken/vergleich/', '/suche/'];

const table: [path: string, faults: number][] = [
  ['flows/vergleich.yaml', 1],
  ['flows/erste.yaml', 0],
  ['legal/suche.mdx', 1],
  ['guide/10-vergleich.mdx', 0],
  ['tasks.yaml', 0],
];

for (const [path, expected] of table)
  test(path, () => {
    const document = readDocument(path, () => Buffer.from('---\na: b\n---\n'))?.document;
    assert.ok(document);
    const faults = reservedFaults([document], fixed);
    assert.equal(faults.length, expected);
    assert.ok(faults.every(({ file, kind }) => file === path && kind === 'duplicate'));
  });
