import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isHidden } from '../../content-dir.ts';
import { explanationsFile } from '../report/explanations.ts';
import { publishedFile } from '../links/published.ts';

/** Files that are no content of the site. */
const besideContent = ['README.md', 'ANDERER-DIENST.md', explanationsFile, 'LICENSE', publishedFile];

/** Folder of the pictures of the handbook. */
export const handbookPictures = 'handbuch';

/** What lies in a content folder, by path below it (with `/`), in a fixed order. */
export interface ContentFiles {
  dir: string;
  files: { path: string; size: number }[];
  folders: string[];
  links: string[];
}

/** Lists a content folder without reading any file. Hidden files, handbooks, their pictures and `LICENSE` are left out. */
export function listContent(dir: string): ContentFiles {
  const found: ContentFiles = { dir, files: [], folders: [], links: [] };
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isHidden(entry.name) || besideContent.includes(entry.name) || path === handbookPictures) continue;
      if (entry.isSymbolicLink()) found.links.push(path);
      else if (entry.isDirectory()) open.push(path);
      else found.files.push({ path, size: statSync(join(dir, path)).size });
    }
    if (folder !== '') found.folders.push(folder);
  }
  found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  found.folders.sort();
  return found;
}

/** Whether a path is a folder that can be listed. */
export const isFolder = (dir: string): boolean => existsSync(dir) && statSync(dir).isDirectory();
