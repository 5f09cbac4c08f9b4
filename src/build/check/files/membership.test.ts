import assert from 'node:assert/strict';
import { test } from 'node:test';
import { membership } from './membership.ts';

const table: [path: string, expected: string | undefined][] = [
  ['service.yaml', 'service service.yaml fits'],
  ['guide/10-anfang.mdx', 'guide anfang fits 10'],
  ['guide/anfang.mdx', 'guide anfang unfit'],
  ['guide/9-anfang.mdx', 'guide 9-anfang unfit'],
  ['guide/100-anfang.mdx', 'guide 100-anfang unfit'],
  ['guide/10-Anfang.mdx', 'guide 10-Anfang unfit'],
  ['guide/10-anfang.md', undefined],
  ['guide/teil/10-anfang.mdx', undefined],
  ['flows/erste-strecke.yaml', 'flows erste-strecke fits'],
  ['flows/Für alle.yaml', 'flows Für alle unfit'],
  ['examples/muster/index.yaml', 'examples muster fits'],
  ['examples/muster/bild.png', undefined],
  ['examples/index.yaml', undefined],
  ['meetings/2026-01-15/index.md', 'meetings 2026-01-15 fits'],
  ['meetings/2026-01-15/protokoll.pdf', undefined],
  ['changes/2026-01-15-neu.md', 'changes 2026-01-15-neu fits'],
  ['changes/neu.md', 'changes neu unfit'],
  ['legal/impressum.mdx', 'legal impressum fits'],
  ['other.yaml', undefined],
];

for (const [path, expected] of table)
  test(path, () => {
    const found = membership(path);
    const words = found && [found.collection, found.id, found.nameFits ? 'fits' : 'unfit', found.order ?? ''];
    assert.equal(words?.join(' ').trim(), expected);
  });
