import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A Markdown or MDX file taken apart. */
export interface FrontMatterFile {
  yaml: YamlFile;
  body: string;
  /** Line of the file at which the body begins. */
  bodyLine: number;
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Splits front matter from body. A file without front matter has empty data.
 *
 * @param text the whole file
 */
export function parseFrontMatter(text: string): FrontMatterFile {
  const match = text.startsWith('---') ? fence.exec(text) : null;
  if (!match || match.index !== 0) return { yaml: parseYaml(''), body: text, bodyLine: 1 };
  const head = match[0];
  return {
    yaml: parseYaml(match[1] ?? '', 2),
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}
