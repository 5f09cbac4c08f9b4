import { expect } from '@playwright/test';
import { test } from './onlooker.ts';
import { explanation, results, search, searchPage, status } from './search-view.ts';

/** Queries as readers write them, and the page that must be the first hit, or among the first three. */
const table: [what: string, query: string, href: RegExp, first: boolean][] = [
  ['a typo', 'Niederlassungserlaubnsi', /\/antragsstrecken\/niederlassungserlaubnis\//, true],
  ['a typo in one of two words', 'Fachverfaren anbinden', /\/leitfaden\/fachverfahren-anbinden\//, true],
  ['the tail of a compound', 'Karte', /\/antragsstrecken\/aufenthaltskarte\//, false],
  [
    'a compound written apart',
    'Niederlassungs Erlaubnis',
    /\/antragsstrecken\/niederlassungserlaubnis\//,
    true,
  ],
  ['a date', '12.3.2026', /\/projekttermine\/2026-03-12-/, true],
  ['a date with a month in letters', '12. März 2026', /\/projekttermine\/2026-03-12-/, true],
  ['a month', 'Protokoll März 2026', /\/projekttermine\/2026-03-12-/, true],
  ['a month in figures', '03/2026', /\/projekttermine\/2026-03-12-/, true],
  ['a section', '§ 81a', /\/antragsstrecken\/fachkraefteverfahren\//, false],
  ['a section in words', 'Paragraf 81 a', /\/antragsstrecken\/fachkraefteverfahren\//, false],
  ['a question', 'Wie melde ich mich für die Nachnutzung an?', /\/leitfaden\/nachnutzung-anmelden\//, true],
  ['a synonym', 'Kennwort', /\/leitfaden\/service-management-tool\//, false],
];

for (const [what, query, href, first] of table)
  test(`${what} finds its page: ${query}`, async ({ page }) => {
    const hits = results(await search(page, query));
    const titles = hits.locator('.title a');
    await expect(titles.first()).toBeVisible();
    const shown = await titles.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const relevant = shown.slice(0, first ? 1 : 3);
    expect(
      relevant.some((address) => href.test(address)),
      relevant.join('\n'),
    ).toBe(true);
  });

test('a correction is said, read out, and can be undone', async ({ page }) => {
  const panel = await search(page, 'Fachverfaren');
  await expect(status(panel)).toContainText('Ergebnisse für „Fachverfahren“ statt „Fachverfaren“.');
  await expect(status(panel)).toContainText('statt „Fachverfaren“');
  await panel.getByRole('button', { name: '„Fachverfaren“ trotzdem suchen' }).click();
  await expect(page).toHaveURL(/\?q=Fachverfaren&wortlaut=1$/);
  await expect(status(panel)).toContainText('Keine Treffer');
  await expect(panel.getByRole('textbox')).toBeFocused();

  await panel.getByRole('button', { name: 'Auch Ähnliches suchen' }).click();
  await expect(page).toHaveURL(/\?q=Fachverfaren$/);
  await expect(status(panel)).toContainText('Ergebnisse für „Fachverfahren“');
});

test('typing on ends the exact wording', async ({ page }) => {
  const panel = await search(page, 'Fachverfaren', '&wortlaut=1');
  await panel.getByRole('textbox').press('End');
  await panel.getByRole('textbox').pressSequentially(' anbinden');
  await expect(page).toHaveURL(/\?q=Fachverfaren\+anbinden$/);
});

test('how a date was read is said', async ({ page }) => {
  await expect(explanation(await search(page, 'Protokoll März 2026'))).toContainText('März 2026');
});

test('what was searched beside is said', async ({ page }) => {
  await expect(explanation(await search(page, 'Kennwort'))).toContainText(/Gesucht wurde auch: .*„Passwort“/);
});

test('a word that no page holds with the others is left out, and that is said', async ({ page }) => {
  const panel = await search(page, 'Rückkanal Quarkstrudel');
  await expect(results(panel).first()).toBeVisible();
  await expect(status(panel)).toHaveText(/^\d+ Treffer\. Ergebnisse ohne „Quarkstrudel“\.$/);
  expect((await panel.innerText()).split('Ergebnisse ohne')).toHaveLength(2);
});

test('a phrase in quotation marks is found as it stands', async ({ page }) => {
  const loose = await search(page, 'Nachrichten sichere');
  const all = await status(loose).textContent();
  const panel = await search(page, '„sichere Nachrichten“');
  await expect(results(panel).first()).toContainText(/sichere Nachrichten/);
  expect(parseInt((await status(panel).textContent()) ?? '', 10)).toBeLessThanOrEqual(
    parseInt(all ?? '', 10),
  );
  await search(page, '„Nachrichten sichere“');
  await expect(status(searchPage(page))).toContainText('Keine Treffer');
});

for (const query of [
  'Aufenthaltsbanane',
  'Führerschein',
  'Hundesteuer',
  'Projekttermin 31.2.2025',
  '§ 999',
  'xyzzyqwert',
])
  test(`what the guide does not hold is not found: ${query}`, async ({ page }) => {
    const panel = await search(page, query);
    await expect(status(panel)).toContainText('Keine Treffer');
    await expect(panel.getByRole('link', { name: 'E-Mail mit dieser Frage schreiben' })).toBeVisible();
  });

test('nothing found: the nearest spellings are offered', async ({ page }) => {
  const panel = await search(page, 'Fachverfaren', '&wortlaut=1');
  const nearest = panel.getByRole('listitem').filter({ hasText: 'Meinten Sie' });
  await nearest.getByRole('button', { name: 'Fachverfahren', exact: true }).click();
  await expect(page).toHaveURL(/\?q=Fachverfahren$/);
  await expect(results(panel).first()).toBeVisible();
});
