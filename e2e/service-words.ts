import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';

/**
 * Words of the field, which every service of this kind may share; they say nothing about one of them.
 * The last line names steps and features by words that also stand in other sentences (or in HTML: `aria-live`).
 */
const general = new Set([
  ...['https', 'http', 'example', 'www', 'nicht bekannt'],
  ...['Anbieter', 'Antragsstrecke', 'Attribut', 'Klickdummy', 'LeiKa', 'Nachnutzung'],
  ...['Fachverfahren', 'fachverfahren', 'Online-Ticket', 'OZG-ID', 'Projekttermin'],
  ...['anmelden', 'Anmelden', 'anmeldung', 'Betrieb', 'Bezahlung', 'einbinden', 'Einbinden', 'live'],
]);

/** Folders whose entries give their addresses a name. */
const named = ['competence', 'examples', 'flows', 'guide', 'mail', 'meetings'];

/**
 * What gives a service away: names of its data; ids of its files, features, groups and stations with their labels;
 * ids of its elements; mail addresses, hosts of links and numbers of paragraphs, from all files of a content folder.
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
    add(fileId(file));
    for (const [address] of text.matchAll(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g)) add(address);
    for (const [, host] of text.matchAll(/https?:\/\/([\w.-]+)/g)) add(host);
    for (const [paragraph] of text.matchAll(/§+[\s\u00a0]\d+[a-z]?/g)) add(paragraph);
    for (const [, element] of text.matchAll(/<([a-z]+-[a-z-]+)/g)) add(element);
    if (!/\.ya?ml$/.test(file)) continue;
    const data: unknown = parse(text);
    [...names(data), ...elements(data), ...labels(data)].forEach(add);
  }
  return words;
}

/** Whether a text holds a word that is not part of a longer one. */
export function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + word.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** Id of an entry as it stands in its address: `guide/10-anmelden.mdx` → `anmelden`. */
function fileId(file: string): string | undefined {
  const [folder = '', name = ''] = file.split(sep);
  return named.includes(folder) ? name.replace(/\.(ya?ml|mdx?)$/, '').replace(/^\d{2}-/, '') : undefined;
}

/** Texts below one of these keys, at any depth; a sourced field counts with its value. */
function textsAt(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = (inner as { value?: unknown } | null)?.value ?? inner;
    return keys.includes(key) && typeof own === 'string' ? [own] : textsAt(inner, keys);
  });
}

const names = (data: unknown): string[] =>
  textsAt(data, ['name', 'shortName', 'guideName', 'term', 'publisher', 'email', 'subject']);

const elements = (data: unknown): string[] => textsAt(data, ['technicalId', 'bundleTag']);

/** Ids and labels of what a service defines for itself. */
const labels = (data: unknown): string[] => {
  const { features, groups, stations } = data as Record<string, unknown>;
  return textsAt([features, groups, stations], ['id', 'label', 'title']);
};
