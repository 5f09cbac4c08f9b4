import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../src/build/check/check.ts';
import { randomFrom } from '../random.ts';
import type { ContentPlace, Damage } from './damage.ts';
import { DamagedFolder } from './damaged-folder.ts';
import { damages } from './damages/all-damages.ts';

const work = mkdtempSync(join(tmpdir(), 'damages-'));
after(() => rmSync(work, { recursive: true }));
const source = new DamagedFolder('e2e/fixtures/zweiter-dienst', join(work, 'source'));
mkdirSync(join(work, 'empty'));
/** A folder that never holds more than what was damaged, so that a check takes some milliseconds. */
const alone = new DamagedFolder(join(work, 'empty'), join(work, 'content'));

/** Errors the check finds in some places of a folder that holds nothing else, as texts. */
async function errorsOf(places: readonly ContentPlace[]): Promise<string[]> {
  alone.damage(places);
  const { faults } = await checkContent(alone.dir);
  alone.mend();
  return faults
    .filter(({ file, severity }) => severity === 'error' && places.some(({ path }) => path === file))
    .map(({ kind, line, column, words }) => `${kind} ${line}:${column} ${words.join(' – ')}`);
}

/** A damage to one of the files it can meet, another one for each damage. */
function suffered(damage: Damage, index: number) {
  const files = source.files.filter((path) => damage.meets.test(path));
  const path = files[index % files.length] ?? '';
  const bytes = source.original(path);
  return {
    before: { path, bytes },
    after: damage.apply({ path, bytes }, { random: randomFrom(index), mark: 'Wunderblume' }),
  };
}

for (const [index, damage] of damages.entries())
  if (damage.refused)
    test(`the check refuses: ${damage.name}`, async () => {
      const { before, after } = suffered(damage, index);
      const usual = await errorsOf([before]);
      const found = await errorsOf(after);
      assert.notDeepEqual(
        found.filter((fault) => !usual.includes(fault)),
        [],
        before.path,
      );
    });

test('no damage makes the check throw', async () => {
  const others = damages.flatMap((damage, index) => (damage.refused ? [] : [suffered(damage, index)]));
  // One damage to each file at a time: that takes a tenth of the time.
  const rounds = Map.groupBy(
    others,
    ({ before }, index) => others.slice(0, index).filter((other) => other.before.path === before.path).length,
  );
  for (const round of rounds.values())
    await assert.doesNotReject(
      errorsOf(round.flatMap(({ after }) => after)),
      round.map(({ before }) => before.path).join(', '),
    );
});

test('the damages are of more than 300 kinds, each with a name of its own', () => {
  const names = new Set(damages.map(({ name }) => name));
  assert.equal(names.size, damages.length);
  assert.ok(names.size > 300, String(names.size));
});
