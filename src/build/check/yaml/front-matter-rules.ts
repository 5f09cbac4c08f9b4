import { parseFrontMatter } from '../../front-matter.ts';
import { error, fileStart, type Words } from '../report/fault.ts';
import { checkYaml, type YamlResult } from './yaml-rules.ts';

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
 * Checks the front matter of a Markdown or MDX file; it must have one.
 *
 * @param file path for the faults
 * @param text the whole file
 */
export function checkFrontMatter(file: string, text: string): YamlResult {
  const { head, yaml } = parseFrontMatter(text);
  if (head === 'none') return { faults: [error(file, fileStart, 'no-front-matter', noHead)] };
  if (head === 'open') return { faults: [error(file, fileStart, 'open-front-matter', openHead)] };
  return checkYaml(file, yaml);
}
