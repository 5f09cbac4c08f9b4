import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { run as runAxe, RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** axe without comments: each page has to read it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose outcome depends on the theme. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * Offences of a page as it stands against WCAG 2.2 AA and good practice, each as `rule element: what is wrong`.
 *
 * axe runs in the page itself and is read into it once: no page has a frame of another origin, and what the usual
 * connection does for those takes as long again as the rules.
 */
export const offences = (page: Page): Promise<string[]> => run(page, tags);

/** Offences in the light theme, and in the dark one by the rules about colours: nothing else differs there. */
export async function offencesInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await run(page, tags);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).not.toHaveCSS('background-color', background);
  return [...light, ...(await run(page, { type: 'rule', values: colours }))];
}

async function run(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${source};0`);
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: { run: typeof runAxe } }).axe.run(
        document,
        options,
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      );
    },
    { runOnly, resultTypes: ['violations'] } satisfies RunOptions,
  );
}
