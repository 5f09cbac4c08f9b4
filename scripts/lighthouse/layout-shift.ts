import type { Browser } from '@playwright/test';

/** Not in TypeScript's library, https://developer.mozilla.org/en-US/docs/Web/API/LayoutShift. */
interface LayoutShift extends PerformanceEntry {
  value: number;
}

/** How far the parts of a page move on a desktop while it loads, as the browser itself reports it. */
export async function desktopShift(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, ignoreHTTPSErrors: true });
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as LayoutShift[]) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
  } finally {
    await page.close();
  }
}
