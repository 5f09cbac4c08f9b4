/** Elements that hold one thought; the words of a passage stand in the same one. */
const blocks = 'p, li, dd, dt, tr, figcaption, summary, h1, h2, h3, h4';

/**
 * The mark a reader should see first: in the section of a heading, the first one of the block with the most different
 * words. Null when the section holds none.
 *
 * @param ranges all marks, in the order of the page
 * @param heading the heading; its section ends at the next one that has an id
 */
export function bestRange(ranges: readonly Range[], heading: Element): Range | null {
  const next = nextHeading(heading);
  const inSection = ranges.filter(
    (range) => isAfter(heading, range) && (next === null || !isAfter(next, range)),
  );
  let best: { range: Range; words: number } | null = null;
  for (const [block, first] of firstInBlock(inSection)) {
    const words = new Set(inSection.filter((range) => blockOf(range) === block).map(String)).size;
    if (best === null || words > best.words) best = { range: first, words };
  }
  return best?.range ?? null;
}

const isAfter = (element: Element, { startContainer }: Range): boolean =>
  Boolean(element.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING);

function nextHeading(heading: Element): Element | null {
  const headings = [...document.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)[id]')];
  return headings[headings.indexOf(heading) + 1] ?? null;
}

const blockOf = ({ startContainer }: Range): Element | null =>
  startContainer.parentElement?.closest(blocks) ?? null;

function firstInBlock(ranges: readonly Range[]): Map<Element | null, Range> {
  const first = new Map<Element | null, Range>();
  for (const range of ranges) if (!first.has(blockOf(range))) first.set(blockOf(range), range);
  return first;
}
