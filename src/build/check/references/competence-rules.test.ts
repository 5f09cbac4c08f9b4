import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../content.ts';
import { competenceFaults } from './competence-rules.ts';

const documentOf = (path: string, text: string) =>
  readDocument(path, () => Buffer.from(text))?.document ?? assert.fail(path);

const rule = documentOf('competence/marke.yaml', 'question: Sind wir zuständig?\n');

const table: [name: string, text: string, isTold: boolean, expected: string[]][] = [
  ['competence is told', 'name: Marke\nchoose: if-competent\n', true, []],
  ['competence is not told', 'name: Marke\nchoose: if-competent\n', false, ['missing-file 2']],
  ['for all', 'name: Marke\nchoose: recommended\n', false, []],
  ['no advice', 'name: Marke\n', false, []],
];
for (const [name, text, isTold, expected] of table)
  test(name, () => {
    const flow = documentOf('flows/marke.yaml', text);
    const faults = competenceFaults(isTold ? [flow, rule] : [flow]);
    assert.deepEqual(
      faults.map(({ kind, line }) => `${kind} ${line}`),
      expected,
    );
  });
