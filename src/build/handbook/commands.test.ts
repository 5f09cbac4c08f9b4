import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { documents, read } from './documents.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Commands, without what npm runs before or after another one. */
const commands = Object.keys(scripts).filter((name) => {
  const [, other] = /^(?:pre|post)(.+)/.exec(name) ?? [];
  return other === undefined || !(other in scripts);
});

/** What npm also runs by a shorter name. */
const name = (command: string) => command.replace(/^npm (run (-s )?)?/, '');

test('the table of the README names every command once, and none that is not there', () => {
  const rows = [...read('README.md').matchAll(/^\| `(npm [^`]+)` +\|/gm)].map(([, command = '']) =>
    name(command),
  );
  assert.deepEqual(rows.toSorted(), commands.toSorted());
});

for (const file of documents)
  test(`${file} names only commands that are there`, () => {
    const named = [...read(file).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(
      ([, command = '']) => command,
    );
    assert.deepEqual(
      named.filter((command) => !(command in scripts)),
      [],
    );
  });
