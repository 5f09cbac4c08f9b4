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

const secondHead: Words = [
  'zweiter Kopf unter dem ersten',
  'ein Kopf je Datei',
  'die Angaben in den ersten Kopf schreiben und den zweiten löschen',
];

/**
 * A block between two lines `---` that begins the text: directly below the head it would be read as another and left out,
 * below blank lines its fields would become a heading.
 */
const head = /^(?:---[ \t]*\r?\n|\s+---[ \t]*\r?\n(?=\w+:))[\s\S]*?^---[ \t]*$/m;

/** Where the text below a head begins with another, counted in lines from 1. */
function secondHeadLine(text: string, body: string): number | undefined {
  const found = head.exec(body);
  if (found?.index !== 0) return undefined;
  const before = text.slice(0, text.length - body.length + found[0].indexOf('---'));
  return before.split('\n').length;
}

/**
 * Checks the front matter of a Markdown or MDX file; it must have one.
 *
 * @param file path for the faults
 * @param text the whole file
 */
export function checkFrontMatter(file: string, text: string): YamlResult {
  const { head: kind, yaml, body } = parseFrontMatter(text);
  if (kind === 'none') return { faults: [error(file, fileStart, 'no-front-matter', noHead)] };
  if (kind === 'open') return { faults: [error(file, fileStart, 'open-front-matter', openHead)] };
  const result = checkYaml(file, yaml);
  const line = secondHeadLine(text, body);
  if (line === undefined) return result;
  return {
    ...result,
    faults: [...result.faults, error(file, { line, column: 1 }, 'second-front-matter', secondHead)],
  };
}
