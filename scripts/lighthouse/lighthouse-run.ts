import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findChromium } from '../chromium.mjs';

/** What Lighthouse says of a page: scores from 0 to 100, milliseconds, layout shift without unit. */
export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  blockingTime: number;
  layoutShift: number;
  /** Audits that cost points, with their titles. */
  failed: string[];
}

/** The part of its report that is read, https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
}

const program = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));
const run = promisify(execFile);

/** The certificate of the server is its own, and as root Chromium refuses its sandbox. */
const chromeFlags = ['--headless=new', '--ignore-certificate-errors', '--disable-gpu'];

function readReport({ categories, audits }: Report): Scores {
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const weighty = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    blockingTime: Math.round(value('total-blocking-time')),
    layoutShift: value('cumulative-layout-shift'),
    failed: weighty.flatMap(({ id }) => {
      const audit = audits[id];
      return audit && audit.score !== null && audit.score < 0.9 ? [`${id}: ${audit.title}`] : [];
    }),
  };
}

/** Lets Lighthouse look at a page as on a phone with a slow network, which is its default. */
export async function runLighthouse(url: string): Promise<Scores> {
  const flags = process.getuid?.() === 0 ? [...chromeFlags, '--no-sandbox'] : chromeFlags;
  const { stdout } = await run(
    process.execPath,
    [
      ...[program, url, '--quiet', '--output=json', '--no-enable-error-reporting'],
      ...[
        '--only-categories=performance,accessibility,best-practices,seo',
        `--chrome-flags=${flags.join(' ')}`,
      ],
    ],
    { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CHROME_PATH: findChromium() } },
  );
  return readReport(JSON.parse(stdout) as Report);
}
