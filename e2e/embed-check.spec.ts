import { expect } from '@playwright/test';
import { check, code, configured, field, faultyPage, findings } from './embed-view.ts';
import { clipboard, press } from './mail-form.ts';
import { test } from './shared-pages.ts';

test('a faulty page: findings with line, reason and remedy, a verdict to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(configured);
  await expect(page.locator('[data-basis]')).toHaveText(
    '1 gewählte Antragsstrecke, Land Bayern, AGS 09188139',
  );
  await check(page, faultyPage);
  await expect(page.getByRole('heading', { name: /^Ergebnis/ })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Ergebnis: 4 Fehler, 1 Anmerkung' })).toBeVisible();
  const told = await findings(page).evaluateAll((items) =>
    items.map((item) => (item instanceof HTMLElement ? `${item.dataset.kind} ${item.dataset.line}` : '')),
  );
  expect(told).toEqual([
    'stylesheet-missing 0',
    'element-open 3',
    'ags-foreign 3',
    'element-unknown 4',
    'script-unknown 0',
  ]);
  await expect(findings(page).first().locator('.ico:visible')).toHaveClass(/error/);
  await expect(findings(page).last().locator('.ico:visible')).toHaveClass(/info/);
  await expect(findings(page).nth(3)).toContainText('Abhilfe: Schreiben Sie <at-ausbildung>');
  await page.getByRole('button', { name: 'Zeile 4' }).click();
  const marked = await page
    .getByLabel('Quelltext der Seite')
    .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(marked).toBe('<at-ausbldung ags="09188139"></at-ausbldung>');
  await press(page, 'Ergebnis kopieren');
  await expect(page.getByText('Ergebnis kopiert.')).toBeVisible();
  const verdict = await clipboard(page);
  expect(verdict).toMatch(/^Prüfung der Einbindung: 4 Fehler, 1 Anmerkung\n/);
  expect(verdict).toContain('Fehler, Zeile 3: <at-erwerbstaetigkeit> hat kein End-Tag.');
  await press(page, 'Feld leeren');
  await expect(page.locator('[data-report]')).toBeHidden();
  await press(page, 'Seite prüfen');
  await expect(findings(page)).toContainText('Hier ist noch kein Quelltext.');
});

test('the code of the workshop passes, with the addresses filled in', async ({ page }) => {
  await page.goto(configured);
  await field(page, 'script').fill('https://a.example/x.js');
  await field(page, 'stylesheet').fill('https://a.example/x.css');
  const written = await code(page).locator('code').allTextContents();
  await check(page, written.join('\n'));
  await expect(page.getByRole('heading', { name: 'Ergebnis: Keine Fehler gefunden' })).toBeVisible();
  await expect(findings(page)).toHaveCount(0);
});

test('nothing pasted is run, shown or loaded', async ({ page }) => {
  await page.goto('./einbindung/', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const before = await page.locator('img, iframe, script').count();
  await check(
    page,
    [
      '<img src="/weg.png" onerror="window.gelaufen = 1">',
      '<script>window.gelaufen = 2</script>',
      '<svg onload="window.gelaufen = 3"><script>window.gelaufen = 4</script></svg>',
      '<iframe src="/rahmen.html" onload="window.gelaufen = 5"></iframe>',
      '<link rel="stylesheet" href="/fremd.css"><video src="/a.mp4" autoplay></video>',
      '<at-erwerbstaetigkeit ags="<img src=y onerror=window.gelaufen=6>"></at-erwerbstaetigkeit>',
      '<details open ontoggle="window.gelaufen = 7"><body onload="window.gelaufen = 8">',
      '<meta http-equiv="refresh" content="0;url=/weg/">',
    ].join('\n'),
  );
  await expect(findings(page).first()).toBeVisible();
  await expect(page.locator('[data-report]')).toContainText('<img src=y onerror=window.gelaufen=6>');
  expect(await page.evaluate(() => 'gelaufen' in window)).toBe(false);
  expect(await page.locator('img, iframe, script').count()).toBe(before);
  expect(requests).toEqual([]);
});
