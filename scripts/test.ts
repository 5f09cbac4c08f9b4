// `npm test`: runs every check of the project and says at the end what passed, what failed and how long it took.
// A failed step does not hide the later ones; without a build there is nothing for the browser to look at.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
  /** What failed, also what passed only when tried once more, and why: to be read again at the end. */
  remarks?: string[];
}

interface Step {
  name: string;
  command: string;
  env?: Record<string, string>;
  /** File in which a test runner leaves its counts; a step without one counts as one. */
  counts?: { file: string; read: (text: string) => Counts };
  /** What comes after makes no sense when this fails. */
  needed?: boolean;
  /** Name of a step of another lane that has to end before, well or not. */
  after?: string;
}

const full = process.argv.includes('--full');
const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

/** Counts of node's JUnit report: every test case, and those that hold a failure. */
const junit = (text: string) => {
  const failed = count(text, /<failure\b/g);
  return { passed: count(text, /<testcase\b/g) - failed, failed };
};
const json = (text: string) => JSON.parse(text) as Counts;

const unitReport = '.cache/test/unit.xml';
const browserReport = '.cache/test/browser.json';

/**
 * What needs no browser: steps of a lane run one after the other, the lanes side by side. There is one more of them than
 * cores, since the check of types waits for some time. It writes into the project's folder, as all builds do but the last
 * one: two of those must not meet.
 */
const lanes: Step[][] = [
  [
    { name: 'Content', command: 'node src/build/check/cli.ts' },
    { name: 'Build', command: 'astro build', needed: true },
    { name: 'Build of the variants', command: 'node scripts/build-variants.ts', needed: true },
    // Builds in a folder of its own and compares it with the second service.
    { name: 'Same bytes elsewhere', command: 'node scripts/reproducible.ts' },
  ],
  [
    { name: 'Format', command: 'prettier --check --log-level warn .' },
    { name: 'Lint', command: 'eslint . --max-warnings 0' },
    {
      name: 'Unit tests',
      // All in one process: one for each of the 400 files takes three times as long.
      command: `node --test --test-isolation=none --test-reporter=dot --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=${unitReport} "{src,scripts}/**/*.test.ts"`,
      counts: { file: unitReport, read: junit },
    },
  ],
  [
    {
      name: 'Types',
      command: 'astro check --minimumSeverity warning',
      after: 'Build of the variants',
    },
  ],
];

const browserTests: Step = {
  name: 'Browser tests',
  command: 'playwright test',
  env: { TEST_REPORT: browserReport, ...(full && { FULL: '1' }) },
  counts: { file: browserReport, read: json },
};

type Result = Counts & { name: string; seconds: number; stops: boolean };

/** Runs a step; what it prints comes at once when it ends, unless it is the only one that runs. */
async function run({ name, command, env, counts, needed }: Step, alone = false): Promise<Result> {
  if (alone) console.log(`\n── ${name}`);
  if (counts) rmSync(counts.file, { force: true });
  const start = performance.now();
  const child = spawn(command, {
    shell: true,
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { SITE_URL: 'http://localhost:4321', ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => void printed.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  if (!alone) process.stdout.write(`\n── ${name}\n${Buffer.concat(printed).toString()}`);
  const result: Counts =
    counts && existsSync(counts.file)
      ? counts.read(readFileSync(counts.file, 'utf8'))
      : { passed: status === 0 ? 1 : 0, failed: 0 };
  const failed = result.failed + (status !== 0 && result.failed === 0 ? 1 : 0);
  return { ...result, name, failed, seconds, stops: failed > 0 && needed === true };
}

/** The end of each step, for those that wait for it. */
const ended = new Map(lanes.flat().map(({ name }) => [name, Promise.withResolvers<void>()]));

async function runLane(steps: Step[]): Promise<Result[]> {
  const done: Result[] = [];
  for (const step of steps) {
    if (step.after !== undefined) await ended.get(step.after)?.promise;
    done.push(await run(step));
    ended.get(step.name)?.resolve();
  }
  return done;
}

mkdirSync('.cache/test', { recursive: true });
const start = performance.now();
const results = (await Promise.all(lanes.map(runLane))).flat();
if (!results.some(({ stops }) => stops)) results.push(await run(browserTests, true));

const remarks = results.flatMap((result) => result.remarks ?? []);
console.log(['', ...remarks, ''].join('\n'));
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed > 0 ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
  );
const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
const seconds = (performance.now() - start) / 1000;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed in ${seconds.toFixed(0)} s`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
