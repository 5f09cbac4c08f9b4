import type { YamlFile } from '../../yaml-file.ts';
import { error, type Fault } from '../report/fault.ts';
import { quote } from '../report/text-quote.ts';
import { selectTexts } from './select.ts';

const form = '- [eins, zwei]';

/** Slips in a line of a file whose entries are lists in brackets: pattern, what it is, how to mend it. */
const slips: [pattern: RegExp, found: string, remedy: string][] = [
  [/^\s*-[^\s-]/, 'Strich ohne Leerzeichen dahinter', 'Leerzeichen nach dem Strich ergänzen'],
  [/^\s*\[/, 'Zeile ohne Strich', 'Strich und Leerzeichen davor setzen'],
  [/,\s*,|\[\s*,/, 'Komma, vor dem kein Eintrag steht', 'das Komma entfernen oder den Eintrag ergänzen'],
  [/^[^\s#\-[][^[]*$/, 'Zeile ohne Strich und Klammern', 'Strich, Leerzeichen und eckige Klammern ergänzen'],
];

/**
 * Slips in a file of lists that the parser only knows as signs out of place.
 * Lines with quotation marks are left alone: within them all of it is text.
 */
export function listSlips(file: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, index) => {
    if (/["']/.test(line)) return [];
    const slip = slips.find(([pattern]) => pattern.test(line));
    if (!slip) return [];
    const [, found, remedy] = slip;
    const column = line.search(/\S/) + 1;
    return [error(file, { line: index + 1, column }, 'yaml-syntax', [found, form, remedy])];
  });
}

const quotes = /[„“”»«]/;

/** Words in typographic quotation marks: YAML takes them for letters of the word, and the search never finds it. */
export function quotedWords(file: string, yaml: YamlFile): Fault[] {
  return selectTexts(yaml.data, '*.*')
    .filter(({ text }) => quotes.test(text))
    .map(({ text, path }) =>
      error(file, yaml.locate(path), 'wrong-value', [
        `${quote(`Eintrag ${Number(path[0]) + 1}`)}: ${quote(text)}`,
        'Wort ohne Anführungszeichen',
        `ohne Anführungszeichen schreiben: ${text.replaceAll(/[„“”»«]/g, '').trim()}`,
      ]),
    );
}
