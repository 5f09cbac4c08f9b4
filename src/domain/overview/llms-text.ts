/** A link with what stands behind it. */
export interface OverviewLink {
  label: string;
  url: string;
  note: string;
}

/** What `llms.txt` says of a site. */
export interface Overview {
  title: string;
  summary: string;
  /** Paragraphs before the lists. */
  text: string[];
  sections: { title: string; links: OverviewLink[] }[];
}

/** Brackets would end the label of a link. */
const label = (text: string): string => oneLine(text).replace(/[[\]\\]/g, '\\$&');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const line = ({ label: name, url, note }: OverviewLink): string =>
  `- [${label(name)}](${url})${note.trim() === '' ? '' : `: ${oneLine(note)}`}`;

/**
 * The overview of a site for programs that read along, in the form of https://llmstxt.org/: a heading, a quoted
 * summary, text, then one list of links per section. Sections without links fall away.
 */
export function llmsText({ title, summary, text, sections }: Overview): string {
  const lists = sections
    .filter(({ links }) => links.length > 0)
    .map((section) => `## ${oneLine(section.title)}\n\n${section.links.map(line).join('\n')}`);
  return `${[`# ${oneLine(title)}`, `> ${oneLine(summary)}`, ...text, ...lists].join('\n\n')}\n`;
}
