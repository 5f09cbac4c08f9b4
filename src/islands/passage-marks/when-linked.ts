import { passageKey } from '../../domain/search-view/passage-key.ts';

/**
 * Goes to the place of a link from the search and marks the searched words there. The address becomes the plain
 * anchor at once, so that what a reader copies from it works everywhere.
 */
function open(): void {
  const { hash } = location;
  const [place = '', words] = hash.split(passageKey);
  if (words === undefined) return;
  if (place === '#') history.replaceState(history.state, '', location.pathname + location.search);
  else location.replace(place);
  // Without the marks the reader is in the right place all the same.
  import('./passage-marks.ts').then(({ showPassage }) => showPassage(hash)).catch(() => {});
}

addEventListener('hashchange', open);
open();
