import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';

/** Where the page of a content file stands; each rule is a pattern of its path and what to make of it. */
const pageRules: readonly [pattern: RegExp, page: string][] = [
  [/^guide\/\d\d-(.+)\.mdx$/, 'leitfaden/$1'],
  [/^flows\/(.+)\.yaml$/, 'antragsstrecken/$1'],
  [/^examples\/([^/]+)\/index\.yaml$/, 'beispiele/$1'],
  [/^meetings\/([^/]+)\/.+$/, 'projekttermine/$1'],
  [/^legal\/(.+)\.mdx$/, '$1'],
];

/** A copy of a content folder that is damaged in one place at a time. */
export class DamagedFolder {
  readonly dir: string;
  readonly #original: string;
  #touched: string[] = [];

  constructor(original: string, dir: string) {
    this.#original = original;
    this.dir = dir;
    cpSync(original, dir, { recursive: true });
  }

  /** Paths of the files of the original, sorted, so that a seed always means the same. */
  get files(): string[] {
    return listFiles(this.#original);
  }

  /** Damages one file. False if nothing changed. */
  damage({ apply }: Damage, path: string, random: Random): boolean {
    const before = readFileSync(join(this.#original, path));
    const after = apply({ path, bytes: before }, random);
    this.#touched = [path, ...after.map((file) => file.path)];
    for (const file of after) this.#write(file.path, file.bytes);
    return !(after.length === 1 && after[0]?.bytes?.equals(before));
  }

  /** Makes the folder as the original again. */
  mend(): void {
    for (const path of this.#touched) {
      const original = join(this.#original, path);
      this.#write(path, existsSync(original) ? readFileSync(original) : null);
    }
    this.#touched = [];
  }

  /** Addresses of the pages the files of the folder ask for, without slashes at their ends. */
  pages(): string[] {
    const pages = listFiles(this.dir).flatMap((path) =>
      pageRules.flatMap(([pattern, page]) => (pattern.test(path) ? [path.replace(pattern, page)] : [])),
    );
    return [...new Set(pages)];
  }

  /** Whether a word stands in a file that was damaged, apart from comments. */
  holds(word: string): boolean {
    return this.#touched.some(
      (path) => existsSync(join(this.dir, path)) && readFileSync(join(this.dir, path), 'utf8').includes(word),
    );
  }

  /** What was changed: lines that are only in one of the two versions. */
  difference(): string {
    const read = (dir: string, path: string) =>
      existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8').split('\n') : [];
    return this.#touched
      .flatMap((path) => {
        const [old, now] = [read(this.#original, path), read(this.dir, path)];
        const only = (sign: string, some: string[], others: string[]) =>
          some.filter((line) => !others.includes(line)).map((line) => `  ${sign} ${line.slice(0, 160)}`);
        return [`  ${path}`, ...only('-', old, now).slice(0, 6), ...only('+', now, old).slice(0, 6)];
      })
      .join('\n');
  }

  #write(path: string, bytes: Buffer | null): void {
    const file = join(this.dir, path);
    if (bytes === null) return rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

const listFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dir, path)).isFile())
    .sort();
