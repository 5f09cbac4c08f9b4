import type { Page } from '@playwright/test';

export interface Contents {
  texts: string[];
  links: string[];
}

/**
 * What a reader can see on a page once everything that unfolds is unfolded: the text of each block and the target
 * of each link. Live regions and controls are left out, they say what a script just did; the page is not to be used
 * any more afterwards.
 */
export function contents(page: Page): Promise<Contents> {
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
