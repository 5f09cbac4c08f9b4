import { wordRanges } from '../../domain/search-view/word-ranges.ts';

/** What a page shows beside its text, such as numbers of sources, is not searched and not marked. */
const unsearched = '[data-pagefind-ignore], script, style, textarea';

/** Where the words stand in the text of an element, in the order of the page. */
export function textRanges(root: Element, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const found = wordRanges(node.nodeValue ?? '', words);
    if (found.length === 0 || node.parentElement?.closest(unsearched)) continue;
    for (const { start, end } of found) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}
