import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import { documents, proseOf, read } from './documents.ts';

/** Anchors that Git hosts give the headings of a document. */
function anchorsOf(file: string): string[] {
  const slugger = new GithubSlugger();
  return [...proseOf(read(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugger.slug(heading));
}

/** Links of a document into the project: the file and, if there is one, the heading. */
const linksOf = (file: string): [link: string, path: string, anchor: string | undefined][] =>
  [
    ...proseOf(read(file))
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = '', anchor] = link.split('#');
      return [link, path === '' ? file : join(dirname(file), path), anchor && decodeURIComponent(anchor)];
    });

for (const file of documents)
  test(`every link of ${file} leads somewhere`, () => {
    const dead = linksOf(file).filter(
      ([, path, anchor]) => !existsSync(path) || (anchor !== undefined && !anchorsOf(path).includes(anchor)),
    );
    assert.deepEqual(
      dead.map(([link]) => link),
      [],
    );
  });
