import { isSlashOn } from './slash-choice.ts';

/** Whether a key press asks for the search: `/`, or Strg+K (Command+K), but never while a text is being written. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || isWriting(event.target)) return false;
  if (event.key === '/') return isSlashOn() && !event.ctrlKey && !event.metaKey && !event.altKey;
  return (
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  );
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));
