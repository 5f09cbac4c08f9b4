/**
 * Arrow keys go from the field to the suggestions below it, on to each link, and back; left and right change between
 * suggestions. Escape and letters lead from a suggestion back to the field, so that typing goes on.
 *
 * @param root element with the markup of the panel
 * @param field the search field
 */
export function moveByArrow(event: KeyboardEvent, root: HTMLElement, field: HTMLInputElement): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const suggestions = visible(root, '[data-suggestions] .suggestion');
  const chosen = suggestions.findIndex((suggestion) => suggestion === event.target);
  if (chosen !== -1 && returnsToField(event)) return field.focus();
  const stops = [
    [field],
    suggestions,
    ...visible(root, '.search-scroll :is(a, button)').map((stop) => [stop]),
  ].filter((row) => row.length > 0);
  const at = stops.findIndex((row) => row.some((stop) => stop === event.target));
  const target = nextStop(event.key, stops, at, chosen);
  if (at === -1 || target === null) return;
  event.preventDefault();
  target?.focus();
}

/** Escape closes a dialog only from the field on; a letter is typed where the focus then is. */
function returnsToField(event: KeyboardEvent): boolean {
  if (event.key === 'Escape') event.preventDefault();
  return event.key === 'Escape' || event.key === 'Backspace' || (event.key.length === 1 && event.key !== ' ');
}

/** Null when the key is none of these arrows, undefined at an end. */
function nextStop(
  key: string,
  stops: readonly HTMLElement[][],
  at: number,
  chosen: number,
): HTMLElement | null | undefined {
  if (key === 'ArrowDown') return stops[at + 1]?.[0];
  if (key === 'ArrowUp') return stops[at - 1]?.[0];
  if (chosen !== -1 && key === 'ArrowRight') return stops[at]?.[chosen + 1];
  if (chosen !== -1 && key === 'ArrowLeft') return stops[at]?.[chosen - 1];
  return null;
}

const visible = (root: HTMLElement, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((stop) => stop.checkVisibility());
