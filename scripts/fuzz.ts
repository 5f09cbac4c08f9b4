// `npm run fuzz [-- --count N --seed N --from DIR]`: damages the content in many ways, one at a time. Each damage must be
// found by the content check, or the site must still build with all its pages and words. A damage that the check does
// not see and that stops the build, loses a page or a word, or makes a program throw, is a fault of the guide's tools.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/build/check/check.ts';
import { damages, mark, type Damage } from './fuzz/damage.ts';
import { DamagedFolder } from './fuzz/damaged-folder.ts';
import { pick, randomFrom, type Random } from './random.ts';

type Outcome = 'error' | 'warning' | 'built' | 'unchanged' | 'failed';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '234' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: 'content' },
  },
});

const work = mkdtempSync(join(tmpdir(), 'fuzz-'));
const folder = new DamagedFolder(resolve(values.from), join(work, 'content'));
const dist = join(work, 'dist');
const failures: string[] = [];
const counts = new Map<Damage, Record<Outcome, number>>();

/** What the check says; a check that throws has failed. */
async function checked(): Promise<{ outcome: Outcome; why: string }> {
  try {
    const { errors, faults } = await checkContent(folder.dir);
    return { outcome: errors > 0 ? 'error' : faults.length > 0 ? 'warning' : 'built', why: '' };
  } catch (error) {
    return {
      outcome: 'failed',
      why: `the check throws: ${error instanceof Error ? error.stack : String(error)}`,
    };
  }
}

/** Why the built site is not right; empty if it is. */
function buildFault(): string {
  rmSync(dist, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync('astro build', {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder.dir, OUT_DIR: dist, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) return `the build fails:\n${(stderr || stdout).split('\n').slice(-12).join('\n')}`;
  const lost = folder.pages().filter((page) => !existsSync(join(dist, page, 'index.html')));
  if (lost.length > 0) return `pages are missing: ${lost.join(', ')}`;
  return folder.holds(mark) && !siteHolds(mark) ? `the word ${mark} is on no page` : '';
}

const siteHolds = (word: string) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).some(
    (file) => file.endsWith('.html') && readFileSync(join(dist, file), 'utf8').includes(word),
  );

async function suffer(damage: Damage, random: Random): Promise<void> {
  const path = pick(
    folder.files.filter((file) => damage.meets.test(file)),
    random,
  );
  const changed = folder.damage(damage, path, random);
  let { outcome, why } = changed ? await checked() : { outcome: 'unchanged' as const, why: '' };
  if (outcome === 'built' || outcome === 'warning') {
    why = buildFault();
    if (why) outcome = 'failed';
  }
  if (outcome === 'failed') failures.push(`${damage.name} in ${path}: ${why}\n${folder.difference()}`);
  const row = counts.get(damage) ?? { error: 0, warning: 0, built: 0, unchanged: 0, failed: 0 };
  row[outcome] += 1;
  counts.set(damage, row);
  folder.mend();
}

const random = randomFrom(Number(values.seed));
for (let run = 0; run < Number(values.count); run++)
  await suffer(damages[run % damages.length] as Damage, random);

console.log('damage                      error  warning  built  unchanged  failed');
for (const [{ name }, row] of counts)
  console.log(
    `${name.padEnd(28)}${[row.error, row.warning, row.built, row.unchanged, row.failed].map((count) => String(count).padStart(5)).join('    ')}`,
  );
for (const failure of failures) console.log(`\n✘ ${failure}`);
console.log(`\n${values.count} damages, ${failures.length} failed (seed ${values.seed})`);
rmSync(work, { recursive: true, force: true });
process.exitCode = failures.length > 0 ? 1 : 0;
