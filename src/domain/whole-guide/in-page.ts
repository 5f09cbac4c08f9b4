/** Anchor of a chapter on the page that holds them all, or of a place in it: `testen--ablauf`. */
export const anchorInWhole = (chapter: string, anchor = ''): string =>
  anchor === '' ? chapter : `${chapter}--${anchor}`;

/** Anchors that are the same for all chapters: the list of sources at the end of the page. */
const common = /^(quellen|quelle-\d+)$/;

/** Attributes that name ids of the same page, several separated by blanks. */
const references = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'headers',
  'popovertarget',
];

/** An opening or closing tag; the values of attributes are quoted, as Astro writes them. */
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'<>=]+(?:="[^"]*")?)*\s*\/?)>/gi;

/**
 * The text of a chapter as it stands on the page of the whole guide: ids begin with the name of the chapter, links
 * to chapters lead to their place on the page, and each heading is one level lower, below that of the chapter.
 *
 * @param html the chapter, drawn; every attribute value in double quotes
 * @param chapter its id
 * @param chapters ids of all chapters on the page
 * @param base base path with slashes at both ends
 */
export function inPage(html: string, chapter: string, chapters: readonly string[], base: string): string {
  const place = (anchor: string) => (common.test(anchor) ? anchor : anchorInWhole(chapter, anchor));
  const link = (address: string): string => {
    if (address.startsWith('#')) return `#${place(address.slice(1))}`;
    const [path = '', anchor = ''] = address.split('#');
    const id = chapters.find((known) => path === `${base}leitfaden/${known}/`);
    return id === undefined ? address : `#${anchorInWhole(id, anchor)}`;
  };
  const attribute = (whole: string, name: string, value: string): string => {
    if (name === 'href') return ` href="${link(value)}"`;
    if (name === 'id') return ` id="${place(value)}"`;
    return references.includes(name) ? ` ${name}="${value.split(/\s+/).map(place).join(' ')}"` : whole;
  };
  return html.replace(tag, (_, slash: string, name: string, attributes: string) => {
    const own = attributes.replace(/\s+([^\s"'<>=]+)="([^"]*)"/g, attribute);
    return `<${slash}${lower(name)}${own}>`;
  });
}

/** The heading one level below; other elements as they are. */
const lower = (name: string): string =>
  name.replace(/^h([2-5])$/i, (_, level: string) => `h${Number(level) + 1}`);
