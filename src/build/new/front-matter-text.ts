import { stringify } from 'yaml';

/** Data as YAML the way this project writes it; keys without a value are left out. */
export const yamlText = (data: object): string =>
  stringify(
    Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== '')),
    { singleQuote: true, lineWidth: 120, aliasDuplicateObjects: false },
  );

/** A Markdown file: front matter and text. */
export const markdownText = (data: object, body: string): string => `---\n${yamlText(data)}---\n\n${body}`;
