import { expect, type Page } from '@playwright/test';
import { test } from './shared-pages.ts';
import { formatState } from '../src/domain/address-state/address-state.ts';
import { emptyConfiguration, type Configuration } from '../src/domain/embed/configuration.ts';
import { linkState } from '../src/domain/embed/link.ts';
import { snippets, stylesheet, type Snippet } from './embed-snippets.ts';
import { variants } from './site.ts';

const address = `http://localhost:${variants.secondService.port}/einbindung/`;

/** Opens the workshop of the second service with what was chosen before. */
async function open(page: Page, configuration: Partial<Configuration>) {
  // An address that differs in its fragment only would not be loaded anew.
  await page.goto('about:blank');
  await page.goto(address + formatState(linkState({ ...emptyConfiguration(), ...configuration })));
  await page
    .locator('embed-workshop [name=stylesheet]')
    .fill((configuration.addresses ?? { stylesheet }).stylesheet);
}

/** Pastes a page into the workshop and gives back what it says, with the time of the check. */
function check(page: Page, html: string) {
  return page.evaluate((source) => {
    const form = document.querySelector<HTMLFormElement>('[data-check-form]');
    const area = form?.querySelector('textarea');
    if (!form || !area) throw new Error('no form');
    area.value = source;
    // What the browser needs to show the pasted text is not the time of the check.
    area.getBoundingClientRect();
    const start = performance.now();
    form.requestSubmit();
    const time = performance.now() - start;
    const items = [...document.querySelectorAll<HTMLElement>('[data-findings] > li')];
    return {
      time,
      found: items.map(({ dataset }) => `${dataset.kind} ${dataset.line}`),
      ran: 'geprueft' in window,
    };
  }, html);
}

/** Snippets one page is loaded for; the whole workshop takes each in turn. */
const batch = 12;
for (let first = 0; first < snippets.length; first += batch)
  test(`pages as the browser reads them, from ${first + 1}`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    let opened: Snippet['configuration'] | null = null;
    for (const snippet of snippets.slice(first, first + batch)) {
      // Pages for the same choice are pasted one after the other into the same form.
      if (opened !== snippet.configuration) await open(page, snippet.configuration ?? {});
      opened = snippet.configuration;
      const { time, found, ran } = await check(page, snippet.html);
      test.info().annotations.push({ type: `milliseconds ${snippet.name}`, description: time.toFixed(1) });
      expect([...found].sort(), snippet.name).toEqual([...snippet.expected].sort());
      expect(ran, snippet.name).toBe(false);
    }
    expect(
      requests.filter((url) => !url.startsWith(`http://localhost:${variants.secondService.port}/`)),
    ).toEqual([]);
  });

test('the second service writes and checks its own code', async ({ page }) => {
  await page.goto(
    `${address}#v1?auswahl=hundemarke,BUENDEL&land=XA&ags=98001002&attribute=muster-sprache%3Aen`,
  );
  await expect(page.locator('[data-blocks] .block')).toHaveCount(2);
  await expect(page.locator('[data-blocks]')).toContainText('<muster-marke');
  await expect(page.locator('[data-blocks]')).toContainText('muster-sprache="en"');
  await expect(page.locator('[data-blocks] .cat').first()).toHaveText('Fest');
  await expect(page.locator('.embed-page')).toContainText('nur Musterland');
});
