import type { Answer } from '../../domain/search/answer.ts';
import { questionMail } from '../../domain/search/question-mail.ts';
import { button, part } from './elements.ts';

/** Whom a reader can ask, and about which guide. */
export interface Contact {
  to: string;
  guide: string;
}

/**
 * Fills in what a reader can do when nothing was found: other spellings, the other parts of the guide, a mail.
 *
 * @param root element with the markup of the panel
 * @param answer the empty answer
 * @param contact whom to ask
 * @param onQuery called with the spelling the reader chooses
 */
export function showAdvice(
  root: HTMLElement,
  { question, nearest, counts }: Answer,
  contact: Contact,
  onQuery: (query: string) => void,
): void {
  const { query, kind, year } = question;
  part(root, '[data-query]').textContent = query;
  part<HTMLAnchorElement>(root, '[data-mail]').href = questionMail({ ...contact, query });

  const choices = nearest.flatMap((word, index) => [
    index === 0 ? ' ' : ' oder ',
    button(word, 'link', () => onQuery(word)),
  ]);
  part(root, '[data-nearest]').replaceChildren('Meinten Sie', ...choices, '?');
  part(root, '[data-nearest]').hidden = nearest.length === 0;
  part(root, '[data-spelling]').hidden = nearest.length > 0;

  const elsewhere = Object.values(counts.kinds).reduce((sum, count) => sum + count, 0);
  const everywhere = part(root, '[data-everywhere]');
  everywhere.hidden = kind === null && year === null;
  everywhere.textContent =
    elsewhere > 0 ? `In allen Bereichen suchen (${elsewhere})` : 'In allen Bereichen suchen';
}
