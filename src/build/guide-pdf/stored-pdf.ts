import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideFingerprint } from './fingerprint.ts';

/** Where `npm run pdf` leaves the guide for later builds, one file per fingerprint. */
const folder = join('.cache', 'guide-pdf');

const storedPath = (): string => join(folder, `${guideFingerprint()}.pdf`);

/** The PDF of exactly these contents, or `undefined` if there is none. */
export function readGuidePdf(): Uint8Array<ArrayBuffer> | undefined {
  const path = storedPath();
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}

/** Whether there are PDFs of other contents only. */
export const hasStalePdf = (): boolean => existsSync(folder) && readdirSync(folder).length > 0;

/** Keeps a PDF of these contents for the builds to come, in place of those of earlier contents. */
export function storeGuidePdf(pdf: Uint8Array): string {
  const path = storedPath();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, pdf);
  return path;
}
