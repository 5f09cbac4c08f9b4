import { countText } from '../../domain/search-view/count-text.ts';
import type { SearchState } from './search-session.ts';

/** What stands above the results and is read out when the search shows something else. */
export function statusText(state: SearchState): string {
  switch (state.name) {
    case 'empty':
      return '';
    case 'loading':
      return 'Die Suche wird geladen …';
    case 'searching':
      return 'Wird gesucht …';
    case 'slow':
      return 'Das dauert länger als sonst.';
    case 'failed':
      return 'Die Suche konnte nicht geladen werden.';
    case 'found':
    case 'none':
      return countText(state.answer.total, state.answer.question);
  }
}
