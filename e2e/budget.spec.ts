import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import { builtPages } from '../scripts/budget/built-pages.ts';
import { firstView } from '../scripts/budget/first-view.ts';
import { pageTypeOf, pageTypes } from '../src/domain/page-weight/page-types.ts';
import { overruns } from '../src/domain/page-weight/weight.ts';
import { dist, port } from './site.ts';

const pages = builtPages(dist, '/');

test('the site has a page of each kind that has limits', () => {
  const found = new Set(pages.map((path) => pageTypeOf(path).name));
  expect([...found].toSorted()).toEqual(pageTypes.map(({ name }) => name).toSorted());
});

/** Of each kind the page with the longest text, and all chapters, which are what readers come for. */
function weighed(): string[] {
  const htmlOf = (path: string) => statSync(join(dist, path.replace(/\/$/, '/index.html'))).size;
  const heaviest = new Map<string, string>();
  for (const path of pages) {
    const { name } = pageTypeOf(path);
    const known = heaviest.get(name);
    if (known === undefined || htmlOf(path) > htmlOf(known)) heaviest.set(name, path);
  }
  return pages.filter((path) => pageTypeOf(path).name === 'chapter' || [...heaviest.values()].includes(path));
}

for (const path of weighed())
  test(`the first view stays light ${path}`, async ({ page }) => {
    const weight = await firstView(page, `http://localhost:${port}${path}`, dist, '/');
    expect(overruns(weight, pageTypeOf(path).limit)).toEqual([]);
  });
