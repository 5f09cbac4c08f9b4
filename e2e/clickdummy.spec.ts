import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './onlooker.ts';
import { dist, sitePaths, variants } from './site.ts';

const dummies = sitePaths(dist).filter((path) => path.endsWith('/klickdummy/'));
const step = (page: Page) => page.locator('.step:visible');

/** The one step that shows; on the way to a page all may be there for a moment. */
async function expectStep(page: Page, number: number) {
  await expect(step(page)).toHaveCount(1);
  await expect(step(page)).toHaveAttribute('id', `schritt-${number}`);
}
const line = (page: Page) => page.getByRole('navigation', { name: 'Schritte des Klickdummys' });

test('every flow has its click-dummy', () => {
  const flows = sitePaths(dist).filter((path) => /^\/antragsstrecken\/[^/]+\/$/.test(path));
  expect(dummies).toHaveLength(flows.filter((path) => !path.endsWith('/vergleich/')).length);
  expect(dummies).toHaveLength(11);
});

/** What a reader sees of the steps, read in one go. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element | null | undefined) => element?.checkVisibility() ?? false;
    const text = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const steps = [...document.querySelectorAll('.step')].filter(isSeen);
    const [heading, ...others] = steps[0]?.querySelectorAll('h2, h3, h4, .mark') ?? [];
    const named = (name: string) => others.filter((other) => text(other).includes(name));
    return {
      steps: steps.length,
      heading: heading?.tagName === 'H2' ? text(heading) : '',
      isFocused: heading === document.activeElement,
      onLine: text(document.querySelector('nav [aria-current=step]')),
      isMarked: named('vereinfachter Klickdummy').some(isSeen),
      hasSources: named('Das sagen die Quellen').some(isSeen),
    };
  });

/** Goes on with the tab key until the element has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The tab key does not lead there.');
}

for (const path of dummies)
  test(`by keyboard from the first step to the last ${path}`, async ({ page }) => {
    await page.goto(`.${path}`);
    const count = await page.locator('.step').count();
    for (let number = 1; number <= count; number += 1) {
      await expect
        .poll(() => shown(page))
        .toEqual({
          steps: 1,
          heading: expect.stringMatching(new RegExp(`^Schritt ${number} von ${count}: `)),
          isFocused: number > 1,
          onLine: expect.stringContaining(`Schritt ${number}:`),
          isMarked: true,
          hasSources: true,
        });
      if (number === count) break;
      const onward = step(page).locator('.acts a').last();
      await tabTo(page, onward);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`#schritt-${number + 1}$`));
    }
  });

test('no field of any click-dummy takes anything', async ({ page }) => {
  for (const path of dummies) {
    await page.goto(`.${path}`);
    const inputs = page
      .locator('click-dummy')
      .locator('input, textarea, select, button, form, [contenteditable]');
    await expect(inputs).toHaveCount(0);
  }
});

test('back, direct step, shared address and history', async ({ page }) => {
  const [path] = dummies;
  await page.goto(`.${path}#schritt-5`);
  await expectStep(page, 5);
  await step(page).getByRole('link', { name: 'Zurück' }).click();
  await expectStep(page, 4);
  await line(page)
    .getByRole('link', { name: /^Schritt 7/ })
    .click();
  await expectStep(page, 7);
  await page.goBack();
  await expectStep(page, 4);
  await step(page).locator('.src').first().click();
  expect(new URL(page.url()).hash).toMatch(/^#quelle-/);
  await expectStep(page, 4);
});

for (const hash of ['#schritt-99', '#schritt-0', '#schritt-%E0%A4%A', '#schritt-3<b>'])
  test(`a step that does not exist ${hash}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`.${dummies[0]}${hash}`);
    await expectStep(page, 1);
    await expect(page.getByText('Diesen Schritt gibt es nicht.')).toBeVisible();
    expect(faults).toEqual([]);
  });

test('without JavaScript all steps stand there in order, and links lead from one to the next', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL,
  });
  const page = await context.newPage();
  for (const path of dummies) {
    await page.goto(`.${path}`);
    const tops = await page
      .locator('.step:visible')
      .evaluateAll((all) => all.map((one) => ({ id: one.id, top: one.getBoundingClientRect().top })));
    expect(tops.map(({ id }) => id)).toEqual(tops.map((_, index) => `schritt-${index + 1}`));
    expect(tops.map(({ top }) => top)).toEqual(tops.map(({ top }) => top).sort((a, b) => a - b));
    expect(tops).toHaveLength(8);
    const targets = await page
      .locator('click-dummy .acts a:last-child')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(targets).toEqual([...tops.slice(1).map(({ id }) => `#${id}`), '#schritt-1']);
  }
  await context.close();
});

test('paper shows all steps in order, without ways between them', async ({ page }) => {
  await page.goto(`.${dummies[0]}#schritt-3`);
  await page.emulateMedia({ media: 'print' });
  await expect(step(page)).toHaveCount(8);
  await expect(line(page)).toBeHidden();
  await expect(page.locator('click-dummy .acts').first()).toBeHidden();
  await expect(page.locator('.mark').filter({ hasText: 'vereinfachter Klickdummy' })).toHaveCount(8);
});

test('two flows can be told apart by their screens', async ({ page }) => {
  const seen = new Map<string, string>();
  for (const path of dummies) {
    await page.goto(`.${path}`);
    const screens = page.locator('.drawn');
    const texts = await screens.allTextContents();
    const own = texts.filter((_, index) => index > 0).join('\n');
    expect([...seen.values()], path).not.toContain(own);
    seen.set(path, own);
    await expect(line(page).getByText('eigene Angaben').first()).toBeVisible();
  }
});

test('catalogue and page of a flow lead to it, and the comparison to its own steps', async ({ page }) => {
  await page.goto('./antragsstrecken/');
  await page.getByRole('link', { name: 'Klickdummy Ausbildung' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klickdummy: Ausbildung');
  await page.getByRole('link', { name: 'Alle Angaben zu dieser Antragsstrecke' }).click();
  await page.getByRole('link', { name: 'Vereinfachter Klickdummy' }).click();
  await page.getByRole('link', { name: 'Was unterscheidet die Antragsstrecken?' }).click();
  const row = page
    .getByRole('row')
    .filter({ hasText: 'Ausbildung, Studium' })
    .or(page.getByRole('row', { name: /^Ausbildung/ }));
  await row.getByRole('link', { name: '4 Fragen' }).click();
  await expectStep(page, 4);
});

/** What no screen may promise; the sources contradict each other or say nothing. */
const neverClaimed = [
  /kein Besuch|Besuch entfällt|ohne Besuch|nicht mehr kommen/i,
  /BundID ist (immer|nie|nicht)/i,
];

test('no click-dummy claims what no source holds', async ({ page }) => {
  for (const path of dummies) {
    await page.goto(`.${path}`);
    const text = (await page.locator('click-dummy').textContent()) ?? '';
    for (const claim of neverClaimed) expect(text, path).not.toMatch(claim);
    const drawn = (await page.locator('.drawn').allTextContents()).join('\n');
    expect(drawn, path).not.toMatch(/Euro|BundID/);
    const amounts = page.locator('.beside li').filter({ hasText: /\d Euro|Zwei Monate/ });
    for (const amount of await amounts.allTextContents())
      expect(amount, path).toMatch(/kein(en belegten)? feste[rn] Wert/);
  }
});

test('the second service has click-dummies of its own', async ({ page }) => {
  const { dist: folder, port } = variants.secondService;
  const own = sitePaths(folder).filter((path) => path.endsWith('/klickdummy/'));
  expect(own).toHaveLength(2);
  await page.goto(`http://localhost:${port}/antragsstrecken/ersatzmarke/klickdummy/#schritt-2`);
  await expect(step(page).getByText('Was ist mit der alten Marke?')).toBeVisible();
  await step(page).getByRole('link', { name: 'Weiter' }).click();
  await expect(step(page).getByText('Zweite Gebühr:')).toBeVisible();
  await expect(step(page).getByRole('heading', { level: 2 })).toContainText('Schritt 3 von 3');
});
