// `npm test`: runs every check of the project one after the other and says at the end what passed and what failed.
// A failed step does not hide the later ones; without a build there is nothing for the browser to look at.
import { spawnSync } from 'node:child_process';
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

const steps: Step[] = [
  { name: 'Content', command: 'node src/build/check/cli.ts' },
  { name: 'Types', command: 'astro check --minimumSeverity warning' },
  { name: 'Lint', command: 'eslint . --max-warnings 0' },
  { name: 'Format', command: 'prettier --check --log-level warn .' },
  {
    name: 'Unit tests',
    command: `node --test --test-reporter=dot --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=${unitReport} "{src,scripts}/**/*.test.ts"`,
    counts: { file: unitReport, read: junit },
  },
  { name: 'Build', command: 'astro build', needed: true },
  { name: 'Build of the variants', command: 'node scripts/build-variants.ts', needed: true },
  { name: 'Same bytes elsewhere', command: 'node scripts/reproducible.ts' },
  {
    name: 'Browser tests',
    command: 'playwright test',
    env: { TEST_REPORT: browserReport, ...(full && { FULL: '1' }) },
    counts: { file: browserReport, read: json },
  },
];

function run({ name, command, env, counts }: Step): Counts & { name: string } {
  console.log(`\n── ${name}`);
  if (counts) rmSync(counts.file, { force: true });
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { SITE_URL: 'http://localhost:4321', ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const result: Counts =
    counts && existsSync(counts.file)
      ? counts.read(readFileSync(counts.file, 'utf8'))
      : { passed: status === 0 ? 1 : 0, failed: 0 };
  const broken = status !== 0 && result.failed === 0;
  return { ...result, name, failed: result.failed + (broken ? 1 : 0) };
}

mkdirSync('.cache/test', { recursive: true });
const results: ReturnType<typeof run>[] = [];
for (const step of steps) {
  const result = run(step);
  results.push(result);
  if (step.needed && result.failed > 0) break;
}

const remarks = results.flatMap((result) => result.remarks ?? []);
console.log(['', ...remarks, ''].join('\n'));
for (const { name, passed, failed } of results)
  console.log(`${failed > 0 ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed`);
const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
