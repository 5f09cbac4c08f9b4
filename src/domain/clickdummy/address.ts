/** Anchor of a step of the click-dummy, for example `schritt-3`; it works as a plain anchor too. */
export const stepAnchor = (number: number): string => `schritt-${number}`;

/**
 * The step an address names, or `null` if it names none that exists.
 *
 * @param fragment as in `location.hash`
 * @param count how many steps there are
 */
export function stepOf(fragment: string, count: number): number | null {
  const number = Number(/^#schritt-([1-9]\d?)$/.exec(fragment)?.[1] ?? 0);
  return number >= 1 && number <= count ? number : null;
}
