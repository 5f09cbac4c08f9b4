import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A Markdown or MDX file taken apart. */
export interface FrontMatterFile {
  /** Whether there is front matter; `open` if the line `---` that ends it is missing. */
  head: 'whole' | 'none' | 'open';
  /** The front matter; empty data if there is none. */
  yaml: YamlFile;
  body: string;
}

const opening = /^---[ \t]*(?:\r?\n|$)/;
const whole = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Splits the front matter, the block between two lines `---` at the beginning, from the body.
 *
 * @param text the whole file
 */
export function parseFrontMatter(text: string): FrontMatterFile {
  if (!opening.test(text)) return { head: 'none', yaml: parseYaml(''), body: text };
  const match = whole.exec(text);
  if (!match) return { head: 'open', yaml: parseYaml(''), body: text };
  return { head: 'whole', yaml: parseYaml(match[1] ?? '', 2), body: text.slice(match[0].length) };
}
