// `npm run bench [-- --meetings 100,1000,5000] [--stock 1000]`: builds this guide with so many made-up meetings beside its
// content, and a stock Starlight site with the same texts, and prints seconds, peak memory, files and bytes of both.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuild, type MeasuredBuild } from './bench/measured-build.ts';
import { writeGuideContent, writeStockSite } from './bench/sites.ts';
import { madeUpMinutes } from './made-up-minutes.ts';

const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '100,1000,5000' },
    stock: { type: 'string', default: '1000' },
  },
});
const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);

/** Lays a site into a folder of its own, builds it and takes the folder away again. */
async function inFolder(build: (work: string) => Promise<MeasuredBuild>): Promise<MeasuredBuild> {
  // Inside the project, so that the stock site finds the same packages.
  mkdirSync('.cache', { recursive: true });
  const work = resolve(mkdtempSync('.cache/bench-'));
  try {
    return await build(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const guide = (count: number) =>
  inFolder((work) => {
    const [content, dist] = [join(work, 'content'), join(work, 'dist')];
    writeGuideContent(content, madeUpMinutes(count));
    return measureBuild(resolve('.'), dist, { CONTENT_DIR: content, OUT_DIR: dist });
  });

const stock = (count: number) =>
  inFolder((work) => {
    writeStockSite(work, madeUpMinutes(count));
    return measureBuild(work, join(work, 'dist'));
  });

const line = (cells: string[]) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(12))).join('');
const print = (name: string, { seconds, memory, files, bytes, pages }: MeasuredBuild) =>
  console.log(
    line([
      name,
      String(pages),
      seconds.toFixed(1),
      (memory / 1e6).toFixed(0),
      String(files),
      (bytes / 1e6).toFixed(1),
    ]),
  );

console.log(line(['site', 'pages', 'seconds', 'memory MB', 'files', 'MB']));
const own = new Map<number, MeasuredBuild>();
for (const count of numbers(values.meetings)) {
  const measured = await guide(count);
  own.set(count, measured);
  print(`guide, ${count} meetings`, measured);
}
for (const count of numbers(values.stock)) {
  const measured = await stock(count);
  print(`stock, ${count} pages`, measured);
  const guideOfThat = own.get(count);
  if (guideOfThat)
    console.log(
      `  guide against stock: time × ${(guideOfThat.seconds / measured.seconds).toFixed(2)}, bytes × ${(guideOfThat.bytes / measured.bytes).toFixed(2)}`,
    );
}
const [thousand, fiveThousand] = [own.get(1000), own.get(5000)];
if (thousand && fiveThousand)
  console.log(
    `  5,000 against 1,000 meetings: time × ${(fiveThousand.seconds / thousand.seconds).toFixed(2)}`,
  );
