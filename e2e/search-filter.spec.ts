import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import { filters, results, search, status } from './search-view.ts';

/** Dates of the hits as ISO dates, in the order they are shown. */
const dates = async (panel: Parameters<typeof results>[0]) =>
  (await results(panel).locator('> .meta').allTextContents()).flatMap((text) => {
    const [, day, month, year] = /(\d\d)\.(\d\d)\.(\d{4})/.exec(text) ?? [];
    return year ? [`${year}-${month}-${day}`] : [];
  });

test('results are narrowed to one kind, and every number holds', async ({ page }) => {
  const panel = await search(page, 'Rückkanal');
  const total = parseInt((await status(panel).textContent()) ?? '', 10);
  const choices = panel.getByRole('radio');
  let sum = 0;
  for (const choice of (await choices.all()).slice(1)) {
    if (!(await choice.isVisible())) continue;
    await choice.check();
    const label = (await choice.locator('xpath=..').textContent()) ?? '';
    const count = Number(/\((\d+)\)/.exec(label)?.[1]);
    await expect(status(panel)).toContainText(new RegExp(`^${count} Treffer in`));
    sum += count;
  }
  expect(sum).toBe(total);
});

test('meetings are narrowed to a year, which stays in the address', async ({ page }) => {
  const panel = await search(page, 'Protokoll', '&art=projekttermine');
  const year = panel.getByLabel('Jahr');
  const all = await dates(panel);
  expect(new Set(all.map((date) => date.slice(0, 4))).size).toBeGreaterThan(1);
  await year.selectOption('2025');
  await expect(page).toHaveURL(/&jahr=2025$/);
  await expect(status(panel)).toContainText('in „Projekttermine“ 2025');
  const narrowed = await dates(panel);
  expect(narrowed).toEqual(all.filter((date) => date.startsWith('2025')).length ? expect.any(Array) : []);
  expect(narrowed.every((date) => date.startsWith('2025'))).toBe(true);
  await year.selectOption('');
  await expect(page).not.toHaveURL(/jahr/);
  await expect(results(panel)).toHaveCount(all.length);
});

test('the newest come first on demand', async ({ page }) => {
  const panel = await search(page, 'Protokoll', '&art=projekttermine');
  await panel.getByRole('checkbox', { name: 'Neueste zuerst' }).check();
  await expect(page).toHaveURL(/&neu=1$/);
  await expect
    .poll(async () => (await dates(panel)).join())
    .toBe((await dates(panel)).sort().reverse().join());
  expect((await dates(panel)).length).toBeGreaterThan(2);
});

test('a filter without results leads back to all of them', async ({ page }) => {
  const panel = await search(page, 'Rückkanal', '&art=projekttermine&jahr=1999');
  await expect(status(panel)).toContainText('Keine Treffer in „Projekttermine“ 1999');
  await panel.getByRole('button', { name: 'In allen Bereichen suchen' }).click();
  await expect(page).toHaveURL(/\?q=R%C3%BCckkanal$/);
  await expect(results(panel).first()).toBeVisible();
});

test('on phones the filters are folded, say what is chosen, and the first hit is in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const panel = await search(page, 'Rückkanal', '&art=projekttermine');
  await expect(panel.getByRole('radio', { name: /^Leitfaden/ })).toBeHidden();
  await expect(filters(panel)).toContainText(/Eingrenzen:\s*Projekttermine \(\d+\)/);
  await expect(results(panel).first().getByRole('link').first()).toBeInViewport();
  await filters(panel).click();
  await panel.getByRole('radio', { name: /^Leitfaden/ }).check();
  await expect(page).toHaveURL(/&art=leitfaden$/);
});
