import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { handbookPictures } from '../../src/build/check/files/content-files.ts';
import type { ContentPlace } from './damage.ts';

/** A copy of a content folder that is damaged in some places and mended again. */
export class DamagedFolder {
  readonly dir: string;
  readonly #original: string;
  readonly #touched = new Set<string>();

  constructor(original: string, dir: string) {
    this.#original = original;
    this.dir = dir;
    cpSync(original, dir, { recursive: true });
  }

  /** Paths of the files of the original that become the site, sorted, so that a seed always means the same. */
  get files(): string[] {
    return filesBelow(this.#original).filter(
      (path) =>
        !/^(?:\.|README|LICENSE|MELDUNGEN|ANDERER)/.test(path) && !path.startsWith(`${handbookPictures}/`),
    );
  }

  /** A file as it was. */
  original(path: string): Buffer {
    return readFileSync(join(this.#original, path));
  }

  /** Lays down what a damage makes of a file. */
  damage(places: readonly ContentPlace[]): void {
    for (const place of places) {
      this.#touched.add(place.path);
      this.#write(place);
    }
  }

  /** Makes the folder as the original again. */
  mend(): void {
    // First away with everything, for a folder may stand in the place of a file, and a file in that of a folder.
    const touched = [...this.#touched].sort();
    for (const path of touched) rmSync(join(this.dir, path), { recursive: true, force: true });
    for (const path of touched) {
      const old = join(this.#original, path);
      if (existsSync(old)) cpSync(old, join(this.dir, path), { recursive: true });
    }
    for (const path of this.#touched) this.#removeEmptyFolders(path);
    this.#touched.clear();
  }

  #write(place: ContentPlace): void {
    const path = join(this.dir, place.path);
    rmSync(path, { recursive: true, force: true });
    if ('gone' in place) return;
    mkdirSync(dirname(path), { recursive: true });
    if ('bytes' in place) writeFileSync(path, place.bytes);
    else if ('linkTo' in place) symlinkSync(place.linkTo, path);
    else mkdirSync(path);
  }

  /** Takes away folders that are not in the original. */
  #removeEmptyFolders(path: string): void {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
      if (!existsSync(join(this.#original, folder)))
        rmSync(join(this.dir, folder), { recursive: true, force: true });
  }
}

/** Paths of all files below a folder, sorted. */
export const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
