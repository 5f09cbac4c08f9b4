import { error, fileStart, type Words } from './fault.ts';
import { readYaml, type YamlResult } from './yaml-rules.ts';

const fence = /^---[ \t]*\r?$/;
const noHead: Words = [
  'Datei ohne Kopf',
  'Kopf mit den Angaben zur Seite',
  'am Dateianfang zwischen zwei Zeilen aus drei Strichen (---) die Angaben eintragen, zuerst title',
];
const openHead: Words = [
  'Kopf ohne Ende',
  'eine zweite Zeile aus drei Strichen (---)',
  'nach den Angaben eine Zeile --- ergänzen',
];

/**
 * Reads the front matter of a Markdown or MDX file: the block between two lines `---` at its beginning.
 *
 * @param file path for the faults
 * @param text the whole file
 */
export function readFrontMatter(file: string, text: string): YamlResult {
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) return { faults: [error(file, fileStart, 'no-front-matter', noHead)] };
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return { faults: [error(file, fileStart, 'open-front-matter', openHead)] };
  return readYaml(file, [...lines.slice(1, end), ''].join('\n'), 2);
}
