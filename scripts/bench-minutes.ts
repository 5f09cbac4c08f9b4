// `npm run bench:minutes [-- COUNT PAGES]`: how long a site with many minutes takes to build, and how much memory.
// Measured twice: with an empty cache of PDF texts, and with a full one. Needs Linux (`/usr/bin/time`) for the memory.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainPdf } from '../src/build/minutes-bench/plain-pdf.ts';
import { plainText } from '../src/build/minutes-bench/plain-text.ts';

const [count = '500', pages = '6'] = process.argv.slice(2);
const linesPerPage = 45;
const folder = resolve('.cache/bench-minutes');
const content = join(folder, 'content');
const timer = '/usr/bin/time';

/** One meeting a day from 2020 on, so that every folder has a date of its own. */
function dateOf(index: number): string {
  return new Date(Date.UTC(2020, 0, 1 + 4 * index)).toISOString().slice(0, 10);
}

function writeMinutes(index: number): void {
  const meeting = join(content, 'meetings', dateOf(index));
  mkdirSync(meeting, { recursive: true });
  const text = Array.from({ length: Number(pages) }, (_, page) => [
    `Protokoll ${index + 1}`,
    ...plainText(index * 17 + page, linesPerPage),
  ]);
  writeFileSync(join(meeting, 'protokoll.pdf'), plainPdf(text));
}

function build(name: string): void {
  const timed = existsSync(timer);
  const command = [...(timed ? [timer, '-f', 'bench %e s, %M kB'] : []), 'node_modules/.bin/astro', 'build'];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command[0] ?? '', command.slice(1), {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      ...{
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: content,
        OUT_DIR: join(folder, 'dist'),
        NODE_ENV: 'production',
      },
    },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Number(/, (\d+) kB/.exec(stderr)?.[1] ?? 0) / 1024;
  const progress = stdout.match(/PDF-Dateien gelesen/g)?.length ?? 0;
  console.log(`${name}: ${seconds} s, ${memory.toFixed(0)} MB at most, ${progress} lines of progress`);
}

rmSync(folder, { recursive: true, force: true });
cpSync('e2e/fixtures/zweiter-dienst', content, { recursive: true });
for (let index = 0; index < Number(count); index++) writeMinutes(index);
console.log(`${count} PDFs of ${pages} pages`);
// The cache is keyed by content: these PDFs exist nowhere else, unless they were measured before.
rmSync('.cache/pdf', { recursive: true, force: true });
build('first build');
build('second build');
rmSync(folder, { recursive: true, force: true });
