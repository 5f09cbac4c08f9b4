import { parsePassage } from '../../domain/search-view/passage-link.ts';
import { loadStylesheet } from '../stylesheet/load-stylesheet.ts';
import { bestRange } from './best-range.ts';
import { marksBar } from './marks-bar.ts';
import { paintRanges } from './painted-ranges.ts';
import styles from './passage-marks.css?url';
import { textRanges } from './text-ranges.ts';

let removeMarks = () => {};

/**
 * Marks the words a fragment names, brings the passage into view and offers to take the marks away.
 *
 * @param fragment fragment of a link from the search
 */
export async function showPassage(fragment: string): Promise<void> {
  removeMarks();
  const passage = parsePassage(fragment);
  const page = document.querySelector('[data-pagefind-body]');
  if (passage === null || page === null) return;
  const ranges = textRanges(page, passage.words);
  if (ranges.length === 0) return;
  await loadStylesheet(styles);
  const heading = document.getElementById(passage.anchor);
  if (heading) showBest(ranges, heading);
  const unpaint = paintRanges(ranges);
  const bar = marksBar(ranges.length, () => {
    removeMarks();
    focusQuietly(heading ?? page);
  });
  removeMarks = () => {
    unpaint();
    bar.remove();
    removeMarks = () => {};
  };
  // The bar lies over the page wherever it stands in it; here the next press of the tab key reaches it.
  const place = heading ?? page.querySelector('h1');
  if (place) place.after(bar);
  else page.prepend(bar);
}

/** Opens what is folded around the passage and scrolls to it, when it lies below the first screen of its section. */
function showBest(ranges: readonly Range[], heading: Element): void {
  const best = bestRange(ranges, heading);
  if (best === null) return;
  for (let folded = foldedAround(best); folded !== null; folded = foldedAround(best)) folded.open = true;
  const below = best.getBoundingClientRect().bottom - heading.getBoundingClientRect().top;
  if (below > innerHeight * 0.75) best.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

const foldedAround = ({ startContainer }: Range) =>
  startContainer.parentElement?.closest<HTMLDetailsElement>('details:not([open])') ?? null;

/** The button is gone with the marks; the reader goes on where the passage is. */
function focusQuietly(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}
