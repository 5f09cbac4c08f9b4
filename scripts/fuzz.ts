// `npm run fuzz [-- --seed N --count N --from DIR --only TEXT]`: damages the content in many ways, each kind of damage in
// each kind of file. The check must find a damage, or the site must still build with all its pages and words. A damage that
// the check does not see and that stops the build, loses a page or a word, or makes a program throw, is a fault of the tools.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentKind } from './fuzz/content-kind.ts';
import { DamagedFolder } from './fuzz/damaged-folder.ts';
import { damages } from './fuzz/damages/all-damages.ts';
import { GroupBuild } from './fuzz/group-build.ts';
import { Tally } from './fuzz/tally.ts';
import { changed, markOf, verdictOn, type Trial } from './fuzz/trial.ts';
import { pick, randomFrom, shuffled } from './random.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: 'Infinity' },
    from: { type: 'string', default: 'e2e/fixtures/zweiter-dienst' },
    only: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
});

const work = mkdtempSync(join(tmpdir(), 'fuzz-'));
const folder = new DamagedFolder(resolve(values.from), join(work, 'content'));
const random = randomFrom(Number(values.seed));
const tally = new Tally();
const builds = new GroupBuild(folder, join(work, 'dist'), tally);

/** Each kind of damage with a file of each kind it can meet. */
function trials(): Trial[] {
  const kinds = Map.groupBy(folder.files, contentKind);
  const pairs = damages.flatMap((damage) =>
    [...kinds.values()].flatMap((files) => {
      const path = pick(files, random);
      return damage.meets.test(path) ? [{ damage, path }] : [];
    }),
  );
  return shuffled(pairs, random)
    .filter(({ damage, path }) => `${damage.name} in ${path}`.includes(values.only))
    .slice(0, Number(values.count))
    .map(({ damage, path }, index) => {
      const [before, mark] = [folder.original(path), markOf(index)];
      return { damage, path, mark, before, after: damage.apply({ path, bytes: before }, { random, mark }) };
    });
}

async function suffer(trial: Trial): Promise<void> {
  if (!changed(trial)) return tally.note(trial, 'unchanged');
  folder.damage(trial.after);
  const verdict = await verdictOn(folder);
  folder.mend();
  if ('thrown' in verdict) return tally.fail(trial, `the check throws: ${verdict.thrown}`);
  tally.timed(trial, verdict.seconds);
  if (verdict.errors > 0) return tally.note(trial, 'error');
  if (trial.damage.refused) return tally.fail(trial, 'the check must refuse this');
  if (values.check) return tally.note(trial, verdict.faults.length > 0 ? 'warning' : 'built');
  await builds.add({ trial, faults: verdict.faults });
}

const all = trials();
let done = 0;
for (const trial of all) {
  await suffer(trial);
  done += 1;
  if (done % 100 === 0) console.error(`${done} of ${all.length} damages`);
}
await builds.finish();

console.log(tally.table());
console.log(
  `\n${all.length} damages of ${damages.length} kinds, ${builds.count} builds, ${tally.failures} failed (seed ${values.seed})`,
);
rmSync(work, { recursive: true, force: true });
process.exitCode = tally.failures > 0 ? 1 : 0;
