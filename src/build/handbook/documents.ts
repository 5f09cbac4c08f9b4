import { readFileSync } from 'node:fs';

/** The documents of the project for editors, operators and developers. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'content/README.md',
  'content/ANDERER-DIENST.md',
  'content/MELDUNGEN.md',
  'deploy/README.md',
] as const;

/** The text of a document. */
export const read = (file: string): string => readFileSync(file, 'utf8');

/** A fenced block of a document. */
export interface Block {
  language: string;
  text: string;
}

/** All fenced blocks of a document; those within a list lose their indentation. */
export const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(/^( *)```(\S*)[^\n]*\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );

/** A document without its fenced blocks. */
export const proseOf = (markdown: string): string =>
  markdown.replace(/^( *)```(\S*)[^\n]*\n([\s\S]*?)^\1```$/gm, '');
