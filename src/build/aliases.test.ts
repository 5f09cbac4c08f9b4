import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readAliases, type Alias } from './aliases.ts';

const root = mkdtempSync(join(tmpdir(), 'aliases-'));
after(() => rmSync(root, { recursive: true }));

/** All stand in `guide/10-chapter.mdx`. */
const alias = (from: string): Alias => ({ from, to: 'chapter' });

const table: [name: string, head: string | null, expected: Alias[]][] = [
  ['none', 'title: A', []],
  ['two', 'aliases: [a, b]', [alias('a'), alias('b')]],
  ['no list', 'aliases: a', []],
  ['not all are text', 'aliases: [a, 1, null]', [alias('a')]],
  ['broken front matter', 'aliases: [a', []],
  ['a reference', 'aliases: &a [b]\nsources: *a', []],
  ['empty front matter', '', []],
  ['no folder', null, []],
];

for (const [name, head, expected] of table)
  test(name, () => {
    const dir = join(root, name);
    if (head !== null) {
      mkdirSync(join(dir, 'guide'), { recursive: true });
      writeFileSync(join(dir, 'guide', '10-chapter.mdx'), `---\n${head}\n---\nText`);
      writeFileSync(join(dir, 'guide', 'bild.png'), '---\naliases: [c]\n---\n');
    }
    assert.deepEqual(readAliases(dir), expected);
  });
