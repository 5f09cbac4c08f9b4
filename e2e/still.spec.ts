import { expect, test } from '@playwright/test';
import { templates } from './templates.ts';

/** Not in TypeScript's library, https://developer.mozilla.org/en-US/docs/Web/API/LayoutShift. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

declare global {
  interface Window {
    shifts: { value: number; moved: string[] }[];
  }
}

const screens = [
  { width: 360, height: 640 },
  { width: 1366, height: 800 },
];

for (const path of templates)
  for (const viewport of screens)
    test(`nothing moves when the scripts start ${path} at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as LayoutShift[])
            window.shifts.push({
              value,
              moved: sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120) ?? ''),
            });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`.${path}`, { waitUntil: 'networkidle' });
      // The browser reports a shift after the frame in which it happened.
      const shifts = await page.evaluate(
        () =>
          new Promise<Window['shifts']>((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.shifts))),
          ),
      );
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      expect(sum, JSON.stringify(shifts, null, 2)).toBeLessThan(0.0005);
    });
