import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from './addresses.ts';
import { error, type Fault } from '../report/fault.ts';
import { hint } from '../report/hint.ts';

/** The committed list of addresses that readers may have kept; `npm run published` extends it. */
export const publishedFile = 'published.txt';

/** Addresses of the list, with their lines; an empty line and a line that begins with `#` say nothing. */
export function readPublished(dir: string): { address: string; line: number }[] {
  const file = join(dir, publishedFile);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((text, index) => ({ address: text.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

/** Only chapters know former addresses. */
const remedyFor = (address: string): string =>
  address.startsWith('/leitfaden/')
    ? 'Datei zurückbenennen oder die alte Adresse im neuen Kapitel unter aliases eintragen'
    : `Datei zurückbenennen; soll die Seite wirklich wegfallen, die Zeile aus ${publishedFile} entfernen`;

/**
 * Published addresses that lead nowhere any more: somebody's bookmark would break.
 *
 * @param published addresses of the list, with their lines
 * @param addresses all addresses of the site, aliases included
 */
export const publishedFaults = (
  published: readonly { address: string; line: number }[],
  addresses: Addresses,
): Fault[] =>
  published
    .filter(({ address }) => !addresses.has(address))
    .map(({ address, line }) =>
      error(publishedFile, { line, column: 1 }, 'vanished-page', [
        `Seite ${address} gibt es nicht mehr`,
        'jede einmal veröffentlichte Adresse führt weiter',
        `${remedyFor(address)}; ${hint(address, [...addresses.keys()])}`,
      ]),
    );
