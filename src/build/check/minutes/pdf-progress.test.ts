import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfProgress } from './pdf-progress.ts';

const table: [total: number, expected: string[]][] = [
  [3, []],
  [50, ['50 von 50']],
  [120, ['50 von 120', '100 von 120', '120 von 120']],
];
for (const [total, expected] of table)
  test(`${total} PDFs`, () => {
    const said: string[] = [];
    const progress = pdfProgress((line) => said.push(line));
    for (let done = 1; done <= total; done++) progress(done, total);
    assert.deepEqual(
      said,
      expected.map((text) => `PDF-Dateien gelesen: ${text}`),
    );
  });
