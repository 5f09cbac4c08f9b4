/** Name of the highlight in the stylesheet. */
const name = 'searched-words';

/**
 * Marks stretches of the page and returns what takes the marks away again. Where the browser can paint them, the page
 * itself stays as it is (CSS Custom Highlight API); elsewhere each one is put into a `<mark>`.
 */
export function paintRanges(ranges: readonly Range[]): () => void {
  if (typeof Highlight === 'function' && 'highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => CSS.highlights.delete(name);
  }
  // From the last to the first: a mark splits the text, and what stands before it keeps its offsets.
  const marks = ranges.toReversed().map(wrap);
  return () => marks.forEach(unwrap);
}

function wrap(range: Range): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = name;
  range.surroundContents(mark);
  return mark;
}

function unwrap(mark: HTMLElement): void {
  const { parentElement } = mark;
  mark.replaceWith(...mark.childNodes);
  parentElement?.normalize();
}
