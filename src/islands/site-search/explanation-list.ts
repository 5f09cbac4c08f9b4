import type { ExplanationLine } from '../../domain/search-view/explanation-lines.ts';
import { button, element } from './elements.ts';

/**
 * Shows how the words were understood. What is important stands behind the count already; here only what can be done
 * about it.
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
  const items = lines.flatMap(({ text, action, important }) => {
    const said = important ? [] : [text, ' '];
    const offer = action === null ? [] : [button(action.label, 'link', () => onLiteral(action.literal))];
    return said.length + offer.length === 0
      ? []
      : [element('li', [...said, ...offer], action === null ? 'meta' : '')];
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}
