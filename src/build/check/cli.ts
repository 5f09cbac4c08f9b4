import { parseArgs } from 'node:util';
import { contentDir } from '../content-dir.ts';
import { checkContent } from './check.ts';
import { pdfProgress } from './minutes/pdf-progress.ts';
import { reportFormats } from './report/report-formats.ts';

// `npm run check [-- --format text|github|gitlab|json]`: prints the report; exit code 1 if the content has errors, 0 with
// warnings only, 2 if it was called wrongly.
const format = readFormat();
const report = await checkContent(contentDir, pdfProgress(console.error));
console.log(format(report, process.cwd()));
process.exitCode = report.errors > 0 ? 1 : 0;

function readFormat() {
  const names = Object.keys(reportFormats).join(', ');
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
    const chosen = Object.hasOwn(reportFormats, values.format) ? reportFormats[values.format] : undefined;
    if (chosen) return chosen;
    console.error(
      `Unbekannte Form „${values.format}“ – erwartet: ${names} – zum Beispiel npm run check -- --format json`,
    );
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)} – erwartet: --format mit ${names}`,
    );
  }
  process.exit(2);
}
