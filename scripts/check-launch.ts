// `npm run check:launch [-- --format text|json]`: says what is to fill in or to decide before the site goes public.
// Exit code 1 while something obligatory is missing, 2 if it was called wrongly.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentDir, withSamples } from '../src/build/content-dir.ts';
import { launchItems } from '../src/build/launch/launch.ts';
import { launchJson, launchText } from '../src/build/launch/launch-report.ts';

const formats: Record<string, typeof launchText> = { text: launchText, json: launchJson };

function chosenFormat(): typeof launchText {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
    const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
    if (format) return format;
    console.error(`Unbekannte Form „${values.format}“ – erwartet: text oder json`);
  } catch (cause) {
    console.error(
      `${cause instanceof Error ? cause.message : String(cause)} – erwartet: --format text oder json`,
    );
  }
  process.exit(2);
}

const format = chosenFormat();
const items = await launchItems({
  dir: contentDir,
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  site: process.env.SITE_URL,
  withSamples,
  publiccode: readFileSync('publiccode.yml', 'utf8'),
  manifest: readFileSync('package.json', 'utf8'),
});
console.log(format(items));
process.exitCode = items.some(({ obligatory }) => obligatory) ? 1 : 0;
