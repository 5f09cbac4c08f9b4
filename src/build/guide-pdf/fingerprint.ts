import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { basePath, siteUrl } from '../address.ts';
import { contentDir, withSamples } from '../content-dir.ts';

/** From the project's folder, like the content: in a build this module stands elsewhere. */
const code = resolve('src');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** What is the same for the same files, and differs when a file is added, renamed or changed. */
export function digest(folders: readonly string[], settings: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const folder of folders)
    for (const file of filesBelow(folder)) {
      const bytes = readFileSync(file);
      hash.update(`\0${relative(folder, file)}\0${bytes.length}\0`).update(bytes);
    }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Names what a PDF of the guide was made from: the content, the code that draws it and the address the site stands at.
 * A PDF with another fingerprint is not offered, for it may say what the site no longer says.
 */
export const guideFingerprint = (): string => digest([contentDir, code], [siteUrl, basePath, withSamples]);
