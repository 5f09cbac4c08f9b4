import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Words of the field, which every service of this kind may share; they say nothing about one of them. */
const general = new Set([
  ...['https', 'http', 'example', 'www', 'nicht bekannt'],
  ...[
    'Anbieter',
    'Antragsstrecke',
    'Attribut',
    'Klickdummy',
    'LeiKa',
    'Nachnutzung',
    'Online-Ticket',
    'OZG-ID',
    'Projekttermin',
  ],
]);

/**
 * What gives a service away: names and ids of its data, mail addresses, hosts of its links, element names and
 * numbers of paragraphs, taken from all files of a content folder.
 *
 * @param folder content folder
 */
export function serviceWords(folder: string): Set<string> {
  const words = new Set<string>();
  const add = (word: string | undefined) => word && word.length > 3 && !general.has(word) && words.add(word);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ya?ml|mdx?)$/.test(file),
  );
  for (const file of files.filter((name) => !name.startsWith('README'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [address] of text.matchAll(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g)) add(address);
    for (const [, host] of text.matchAll(/https?:\/\/([\w.-]+)/g)) add(host);
    for (const [paragraph] of text.matchAll(/§+[\s\u00a0]\d+[a-z]?/g)) add(paragraph);
    for (const [, element] of text.matchAll(/<([a-z]+-[a-z-]+)/g)) add(element);
    if (/\.ya?ml$/.test(file)) names(parse(text)).forEach(add);
  }
  return words;
}

/** Values of the keys that hold names, at any depth. */
function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(names);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['name', 'shortName', 'guideName', 'term', 'publisher', 'email', 'subject'].includes(key) &&
    typeof inner === 'string'
      ? [inner]
      : names(inner),
  );
}
