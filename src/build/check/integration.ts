import type { AstroIntegration } from 'astro';
import { contentDir, isWithin } from '../content-dir.ts';
import { checkContent } from './check.ts';
import { pdfProgress } from './minutes/pdf-progress.ts';
import { formatReport, summary, type Report } from './report/report.ts';

/** Time without further changes (ms) after which the content is checked again; editors save in bursts. */
const quietTime = 200;

function print(report: Report): void {
  if (report.faults.length > 0) console.log(`\n${formatReport(report)}\n`);
}

/** The refusal of a build: only its message, for a fault of the content has no place in the program. */
function refusal(report: Report): Error {
  const refused = new Error(`Die Inhalte haben Fehler, die Website wird nicht gebaut. ${summary(report)}`);
  refused.name = 'Inhaltsprüfung';
  refused.stack = '';
  return refused;
}

/**
 * Integration: checks the content before a build and refuses it if there are errors.
 * During `astro dev` it prints the report, goes on, and checks again after every change.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const report = await checkContent(contentDir, pdfProgress(console.log));
        print(report);
        if (command === 'build' && report.errors > 0) throw refusal(report);
      },
      'astro:server:setup': ({ server, logger }) => {
        let waiting: NodeJS.Timeout | undefined;
        const again = async () => {
          const report = await checkContent(contentDir);
          print(report);
          if (report.faults.length === 0) logger.info(summary(report));
        };
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!isWithin(contentDir, path)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void again(), quietTime);
        });
      },
    },
  };
}
