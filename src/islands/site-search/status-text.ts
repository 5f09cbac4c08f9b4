import { countText } from '../../domain/search/count-text.ts';
import type { SearchState } from './search-session.ts';

/** What is read out when the search shows something else. */
export function statusText(state: SearchState): string {
  switch (state.name) {
    case 'empty':
      return '';
    case 'loading':
      return 'Die Suche wird geladen …';
    case 'failed':
      return 'Die Suche konnte nicht geladen werden.';
    case 'none':
      return countText(0, state.question.kind);
    case 'found':
      return countText(state.total, state.question.kind);
  }
}
