import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../../../domain/spelling/nearest.ts';
import { isHidden } from '../../content-dir.ts';
import { folderPrefix } from '../report/report.ts';

/** A path as somebody would type it in the project. */
const shown = (path: string): string => folderPrefix(path, process.cwd()).replace(/\/$/, '');

/** Folders beside a missing one. */
function besides(dir: string): string[] {
  const parent = dirname(dir);
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isHidden(entry.name))
    .map(({ name }) => name);
}

/**
 * What is said of a content folder that does not exist: its name, and what to do.
 *
 * @param dir the missing folder, absolute
 */
export function missingFolder(dir: string): { name: string; remedy: string } {
  const best = nearest(basename(dir), besides(dir));
  const meant = best === undefined ? '' : `; meinten Sie „${shown(join(dirname(dir), best))}“?`;
  return { name: shown(dir), remedy: `CONTENT_DIR prüfen${meant}` };
}
