import { expect, test } from '@playwright/test';
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

for (const path of pages)
  test(`the first view stays light ${path}`, async ({ page }) => {
    const weight = await firstView(page, `http://localhost:${port}${path}`, dist, '/');
    expect(overruns(weight, pageTypeOf(path).limit)).toEqual([]);
  });
