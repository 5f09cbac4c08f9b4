import { expect, test, type Browser, type Page } from '@playwright/test';
import { sitePaths } from './site.ts';

interface Contents {
  texts: string[];
  links: string[];
}

/**
 * What a reader can see on a page once everything that unfolds is unfolded: the text of each block and the target
 * of each link. Live regions and controls are left out: they say what a script just did.
 */
async function contents(page: Page, path: string): Promise<Contents> {
  await page.goto(`.${path}`);
  return page.locator('main').evaluate((main) => {
    for (const fold of main.querySelectorAll('details')) fold.open = true;
    const live = '[role=status], button, form, site-search, [data-live]';
    for (const element of main.querySelectorAll(live)) element.remove();
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    return {
      texts: [...main.querySelectorAll('h1, h2, h3, p, li, dt, dd, td, th, summary, pre')]
        .filter(seen)
        .map((block) => (block.textContent ?? '').replace(/\s+/g, ''))
        .filter(Boolean),
      links: [...main.querySelectorAll('a[href]')]
        .filter(seen)
        .map((link) => link.getAttribute('href') ?? ''),
    };
  });
}

/** A page with or without scripts, each kept for all tests of its worker. */
const pages = new Map<boolean, Promise<Page>>();
function open(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const page =
    pages.get(javaScriptEnabled) ??
    browser
      .newContext({
        javaScriptEnabled,
        baseURL: test.info().project.use.baseURL,
        viewport: { width: 1366, height: 800 },
      })
      .then((context) => context.newPage());
  pages.set(javaScriptEnabled, page);
  return page;
}

test.afterAll(async () => {
  for (const page of pages.values()) await (await page).context().close();
  pages.clear();
});

for (const path of sitePaths().filter((path) => !path.startsWith('/suche/')))
  test(`without JavaScript ${path}`, async ({ browser }) => {
    const [scripted, plain] = await Promise.all([
      open(browser, true).then((page) => contents(page, path)),
      open(browser, false).then((page) => contents(page, path)),
    ]);
    expect(scripted.texts.filter((text) => !plain.texts.includes(text))).toEqual([]);
    expect(scripted.links.filter((link) => !plain.links.includes(link))).toEqual([]);
  });

test('without JavaScript the whole list shows and no dead control stands beside it', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL,
  });
  const page = await context.newPage();
  await page.goto('./antragsstrecken/');
  await expect(page.locator('[data-item]').first()).toBeVisible();
  await expect(page.locator('list-filter form')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Darstellung/ })).toBeHidden();
  await context.close();
});
