import { expect } from '@playwright/test';
import { test } from './onlooker.ts';
import { templates } from './templates.ts';

/** Not in TypeScript's library, https://developer.mozilla.org/en-US/docs/Web/API/LayoutShift. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

const screens = [
  { width: 360, height: 640 },
  { width: 1366, height: 800 },
];

for (const path of templates)
  for (const viewport of screens)
    test(`nothing moves when the scripts start ${path} at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`.${path}`, { waitUntil: 'networkidle' });
      const shifts = await page.evaluate(
        () =>
          new Promise<{ value: number; moved: string[] }[]>((resolve) => {
            const seen: { value: number; moved: string[] }[] = [];
            new PerformanceObserver((list) => {
              for (const { value, sources } of list.getEntries() as LayoutShift[])
                seen.push({
                  value,
                  moved: sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120) ?? ''),
                });
              // Buffered: also those from before.
            }).observe({ type: 'layout-shift', buffered: true });
            // The browser reports a shift after the frame in which it happened.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(seen)));
          }),
      );
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      expect(sum, JSON.stringify(shifts, null, 2)).toBeLessThan(0.0005);
    });
