import type { ExplanationLine } from '../../domain/search-view/explanation-lines.ts';
import { button, element } from './elements.ts';

/**
 * Shows how the words were understood.
 *
 * @param list the list to fill; hidden when there is nothing to say
 * @param lines what to say
 * @param onLiteral called when a reader wants the words searched exactly as typed, or no longer so
 */
export function showExplanation(
  list: HTMLElement,
  lines: readonly ExplanationLine[],
  onLiteral: (literal: boolean) => void,
): void {
  const items = lines.map(({ text, action, important }) => {
    const content =
      action === null ? [text] : [text, ' ', button(action.label, 'link', () => onLiteral(action.literal))];
    return element('li', content, important || action !== null ? '' : 'meta');
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}
