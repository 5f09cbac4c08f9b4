// Finds the Chromium for tests and pictures. Plain JavaScript without packages: `setup.mjs` runs before there are any.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Names under which Chromium and Chrome are installed, in the order in which they are preferred. The first is Chromium
 * without the parts that draw windows: tests that open hundreds of pages take half the time.
 */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * Path of the installed Chromium: what `CHROMIUM` names, else the first on the PATH; `undefined` leaves the choice to
 * Playwright, which has a browser of its own.
 *
 * @returns {string | undefined}
 * @throws if `CHROMIUM` names a file that does not exist
 */
export function findChromium() {
  const { CHROMIUM, PATH = '' } = process.env;
  if (CHROMIUM && !existsSync(CHROMIUM)) throw new Error(`CHROMIUM names ${CHROMIUM}, which does not exist.`);
  const folders = PATH.split(delimiter).filter(Boolean);
  return CHROMIUM || names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** How to start it. Chromium refuses its sandbox to root, as in most containers. */
export function chromiumOptions() {
  const executablePath = findChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  return executablePath === undefined ? { args } : { executablePath, args };
}
