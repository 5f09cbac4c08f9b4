import { expect, type Locator } from '@playwright/test';
import { test } from './shared-pages.ts';
import { place, profile, tick, keep, stored } from './way-view.ts';

test('kept only when asked to, until erased or too old', async ({ page }) => {
  await page.clock.setFixedTime('2026-03-02T10:00:00+01:00');
  await page.goto(place + profile);
  const first = tick(page, 'Checkliste lesen und Erklärvideo ansehen');
  await first.check();
  expect(await stored(page)).toBeNull();
  await keep(page).check();
  await page.goto('about:blank');
  await page.goto(place);
  await expect(first).toBeChecked();
  expect(new URL(page.url()).hash).toBe(profile);

  await page.goto('about:blank');
  await page.goto(`${place}#v1?land=BY`);
  await expect(page.getByText('andere Angaben als die, die auf diesem Gerät gemerkt sind')).toBeVisible();
  await expect(page.locator('.tick :checked')).toHaveCount(0);
  await expect(keep(page)).not.toBeChecked();
  const own = await stored(page);
  await tick(page, 'Antragsstrecken und Beispiele ansehen').check();
  await page.getByLabel('Ihre Rolle').selectOption('Webredaktion');
  expect(await stored(page)).toBe(own);
  await page.reload();
  await expect(page.getByText('andere Angaben als die, die auf diesem Gerät gemerkt sind')).toBeVisible();
  await page.getByRole('button', { name: 'Gemerkte Angaben zeigen' }).click();
  expect(new URL(page.url()).hash).toBe(profile);
  await expect(first).toBeChecked();
  await expect(keep(page)).toBeChecked();
  expect(await stored(page)).toBe(own);

  await page.goto('about:blank');
  await page.goto(`${place}#v1?land=BY`);
  await page.getByRole('button', { name: 'Diese Angaben merken' }).click();
  await expect(page.locator('[data-foreign]')).toBeHidden();
  await page.goto('about:blank');
  await page.goto(place);
  expect(new URL(page.url()).hash).toBe('#v1?land=BY');
  await tick(page, 'Checkliste lesen und Erklärvideo ansehen').check();

  await page.clock.setFixedTime('2026-06-01T10:00:00+02:00');
  await page.goto('about:blank');
  await page.goto(place);
  await expect(first).not.toBeChecked();
  await expect(keep(page)).not.toBeChecked();
  expect(await stored(page)).toBeNull();

  await keep(page).check();
  expect(await stored(page)).not.toBeNull();
  await page.getByRole('button', { name: 'Gemerkte Angaben löschen' }).click();
  await expect(page.locator('[data-memory-status]')).toContainText('nichts mehr gemerkt');
  expect(await stored(page)).toBeNull();
});

test('on a phone the way to keep the ticks stands above the first of them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(place + profile);
  const top = async (part: Locator) => (await part.boundingBox())?.y ?? NaN;
  const distance = (await top(page.locator('.tick:visible').first())) - (await top(keep(page)));
  expect(distance).toBeGreaterThan(0);
  expect(distance).toBeLessThan(740);
});

test('a chapter shows the kept Land and nothing moves', async ({ page }) => {
  await page.goto(place + profile);
  await keep(page).check();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node }[];
      })[])
        if (entry.sources.some(({ node }) => node?.parentElement?.closest('main'))) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [width, path, text] of [
    [
      1366,
      'recht-vertrag-datenschutz-kosten',
      'Nordrhein-Westfalen: Die Kommune zahlt, Einzelabruf an d-NRW',
    ],
    [320, 'recht-vertrag-datenschutz-kosten', 'Nordrhein-Westfalen: Die Kommune zahlt, Einzelabruf an d-NRW'],
    [360, 'nachnutzung-anmelden', 'Nordrhein-Westfalen: Die Kommune zahlt, erst der Einzelabruf'],
    [768, 'glossar', 'Nordrhein-Westfalen: hier ist nichts Besonderes bekannt'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./leitfaden/${path}/`);
    await expect(page.locator('#mein-weg')).toHaveText(text);
    expect(
      await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts),
      `${width} ${path}`,
    ).toEqual([]);
  }
  await page.locator('#mein-weg a').click();
  await page.getByRole('button', { name: 'Gemerkte Angaben löschen' }).click();
  const lines: string[] = [];
  page.on('request', (request) => request.url().endsWith('land.json') && lines.push(request.url()));
  await page.goto('./leitfaden/glossar/', { waitUntil: 'networkidle' });
  await expect(page.locator('#mein-weg')).toHaveText(
    'Land wählen und merken, dann steht hier, was dort gilt',
  );
  expect(lines).toEqual([]);
});
