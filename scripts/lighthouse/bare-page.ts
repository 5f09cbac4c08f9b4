/**
 * A page of sixty paragraphs without styles and scripts: what a browser is blocked by here, no page of this site can do
 * without. Lighthouse counts a task as blocking from 50 ms on, of a processor four times as slow as that of the machine
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
export function barePage(): string {
  const paragraph = (_: unknown, index: number) =>
    `<p>Absatz ${index + 1} mit so viel Text, wie in einem Satz eines Leitfadens steht, und ohne jede Gestaltung.</p>`;
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Leer</title>';
  return `<!doctype html><html lang="de"><head>${head}</head><body><h1>Leer</h1>${Array.from({ length: 60 }, paragraph).join('')}</body></html>`;
}
