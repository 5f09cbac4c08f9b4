import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readAliases } from './aliases.ts';

const root = mkdtempSync(join(tmpdir(), 'aliases-'));
after(() => rmSync(root, { recursive: true }));

const table: [name: string, head: string | null, expected: string[]][] = [
  ['none', 'title: A', []],
  ['two', 'aliases: [a, b]', ['a', 'b']],
  ['no list', 'aliases: a', []],
  ['not all are text', 'aliases: [a, 1, null]', ['a']],
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
      writeFileSync(join(dir, 'guide', '10-a.mdx'), `---\n${head}\n---\nText`);
      writeFileSync(join(dir, 'guide', 'bild.png'), '---\naliases: [c]\n---\n');
    }
    assert.deepEqual(readAliases(dir), expected);
  });
