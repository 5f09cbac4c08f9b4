import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Addresses } from './addresses.ts';
import { publishedFaults } from './published.ts';

const addresses: Addresses = new Map([
  ['/leitfaden/neu/', undefined],
  ['/leitfaden/alt/', undefined],
]);

const table: [published: string[], lines: number[]][] = [
  [[], []],
  [['/leitfaden/neu/', '/leitfaden/alt/'], []],
  [['/leitfaden/neu/', '/leitfaden/weg/'], [2]],
];

for (const [published, lines] of table)
  test(published.join(' ') || '(none)', () => {
    const faults = publishedFaults(
      published.map((address, index) => ({ address, line: index + 1 })),
      addresses,
    );
    assert.deepEqual(
      faults.map(({ line }) => line),
      lines,
    );
    assert.ok(faults.every(({ kind, severity }) => kind === 'vanished-page' && severity === 'error'));
  });

const remedies: [address: string, expected: RegExp][] = [
  ['/leitfaden/weg/', /unter aliases eintragen/],
  ['/antragsstrecken/weg/', /Zeile aus published\.txt entfernen/],
  ['/impressum/', /Zeile aus published\.txt entfernen/],
];

for (const [address, expected] of remedies)
  test(`remedy for ${address}`, () => {
    const [fault] = publishedFaults([{ address, line: 1 }], addresses);
    assert.match(fault?.words[2] ?? '', expected);
  });
