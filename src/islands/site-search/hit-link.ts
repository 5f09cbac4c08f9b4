import { formatPassage } from '../../domain/search-view/passage-link.ts';
import { element } from './elements.ts';

/**
 * Link to a place that was found. Its address is the plain anchor, which a reader can copy and which works everywhere;
 * only the moment it is opened it also names the words to mark there.
 *
 * @param href address of the place
 * @param text what the link says
 * @param words words to mark on the page
 */
export function hitLink(href: string, text: string, words: readonly string[]): HTMLAnchorElement {
  const link = element('a', [text]);
  link.href = href;
  const [page = '', anchor = ''] = href.split('#');
  const carryWords = () => {
    link.href = page + formatPassage({ anchor: decodeURIComponent(anchor), words: [...words] });
    setTimeout(() => (link.href = href));
  };
  link.addEventListener('click', carryWords);
  link.addEventListener('auxclick', carryWords);
  return link;
}
