import { contentDir } from '../content-dir.ts';
import { checkContent } from './check.ts';
import { pdfProgress } from './pdf-progress.ts';
import { formatReport } from './report.ts';

// `npm run check`: prints the report; exit code 1 if the content has errors, 0 with warnings only.
const report = await checkContent(contentDir, pdfProgress(console.error));
console.log(formatReport(report));
process.exitCode = report.errors > 0 ? 1 : 0;
