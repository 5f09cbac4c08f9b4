import { sameWords } from '../../../domain/spelling/same-words.ts';
import type { Position } from '../../yaml-file.ts';
import type { CollectionName } from '../files/collections.ts';
import type { ContentDocument } from '../content.ts';
import { error, fileStart, type Fault } from '../report/fault.ts';
import { select } from '../yaml/select.ts';
import { quote } from '../report/text-quote.ts';

/** Something that must be there only once, with its place. */
interface Item extends Position {
  file: string;
  /** As shown in the message. */
  label: string;
  /** What is compared. */
  key: string;
}

/** How to mend it where one of two places has to change. */
const changeOne = 'eine der beiden Stellen ändern';

/** The same where places are numbered: names the number after the highest. */
function takeNext(items: readonly Item[]): string {
  const numbers = items.map(({ label }) => Number(label)).filter(Number.isSafeInteger);
  return `${changeOne}; frei ist ${Math.max(0, ...numbers) + 1}`;
}

/**
 * Fields that must differ within a collection: collection, pattern as in `select`, what they are in German, and how to
 * mend it where it is not enough to change one of them.
 */
const uniqueFields: [
  CollectionName,
  pattern: string,
  name: string,
  remedy?: string | ((items: readonly Item[]) => string),
][] = [
  ['guide', 'title', 'Titel'],
  ['guide', 'number', 'Nummer'],
  ['flows', 'name', 'Name'],
  ['flows', 'order', 'Stelle im Katalog (order)', takeNext],
  ['examples', 'name', 'Name'],
  ['meetings', 'title', 'Titel'],
  ['changes', 'title', 'Titel'],
  ['mail', 'title', 'Titel'],
  ['legal', 'title', 'Titel'],
  ['tasks', '*.id', 'Kennung'],
  [
    'synonyms',
    '*.*',
    'Wort',
    'neue Wörter in die Gruppe der anderen Stelle schreiben, diese Gruppe entfernen',
  ],
  ['service', 'stations.*.id', 'Kennung'],
  ['service', 'groups.*.id', 'Kennung'],
  ['service', 'features.*.id', 'Kennung'],
  ['service', 'roles.*.id', 'Kennung'],
  ['service', 'embed.attributes.*.name', 'Name'],
  ['service', 'embed.categories.*.id', 'Kategorie'],
  ['clickdummy', 'steps.*.id', 'Kennung'],
  ['fachverfahren', '*.name', 'Name'],
  ['laender', '*.agsPrefix', 'Anfang des AGS'],
  ['laender', '*.tile', 'Platz auf der Karte (tile)'],
  ['service', 'conflicts.*.id', 'Kennung'],
];

/** Maps whose keys must differ in more than upper and lower case. */
const keyed: CollectionName[] = ['sources', 'glossary', 'laender'];

/** Every item that repeats an earlier one, with the earlier one. */
function repeats(items: readonly Item[]): [again: Item, first: Item][] {
  const firsts = new Map<string, Item>();
  return items.flatMap((item): [Item, Item][] => {
    const first = firsts.get(item.key);
    if (first) return [[item, first]];
    firsts.set(item.key, item);
    return [];
  });
}

const ofCollection = (documents: readonly ContentDocument[], name: CollectionName): ContentDocument[] =>
  documents.filter(({ collection }) => collection === name);

function itemsAt(documents: readonly ContentDocument[], name: CollectionName, pattern: string): Item[] {
  return ofCollection(documents, name).flatMap(({ path: file, yaml }) =>
    yaml === undefined
      ? []
      : select(yaml.data, pattern)
          .filter(({ value }) => typeof value === 'string' || typeof value === 'number')
          .map(({ value, path }) => ({
            file,
            label: String(value),
            key: sameWords(String(value)),
            ...yaml.locate(path),
          })),
  );
}

function fieldFaults(documents: readonly ContentDocument[]): Fault[] {
  return uniqueFields.flatMap(([collection, pattern, name, remedy = changeOne]) => {
    const items = itemsAt(documents, collection, pattern);
    return repeats(items).map(([again, first]) =>
      error(again.file, again, 'duplicate', [
        `${name} ${quote(again.label)} gibt es schon in ${first.file}:${first.line}`,
        'nur einmal vorhanden',
        typeof remedy === 'string' ? remedy : remedy(items),
      ]),
    );
  });
}

/** Chapters of the same address or the same order number in their file names. */
function chapterNameFaults(documents: readonly ContentDocument[]): Fault[] {
  const chapters = ofCollection(documents, 'guide');
  const item = (file: string, key: string): Item => ({ file, label: key, key, ...fileStart });
  const words = (what: string, first: Item) =>
    [`${what} wie ${first.file}`, 'nur einmal vorhanden', 'eine der beiden Dateien umbenennen'] as const;
  const slugs = repeats(chapters.map(({ path, id }) => item(path, id)));
  const orders = repeats(
    chapters.flatMap(({ path, order }) => (order === undefined ? [] : [item(path, order)])),
  );
  return [
    ...slugs.map(([again, first]) =>
      error(again.file, again, 'duplicate', words(`dieselbe Adresse „${again.label}“`, first)),
    ),
    ...orders.map(([again, first]) =>
      error(again.file, again, 'duplicate', words(`dieselbe Ordnungsnummer ${again.label}`, first)),
    ),
  ];
}

/** Former addresses that belong to another chapter, or to two. */
function aliasFaults(documents: readonly ContentDocument[]): Fault[] {
  const addresses = ofCollection(documents, 'guide').map(({ path, id }) => ({
    file: path,
    label: id,
    key: id,
    ...fileStart,
  }));
  return repeats([...addresses, ...itemsAt(documents, 'guide', 'aliases.*')])
    .filter(([again]) => again.line > 1)
    .map(([again, first]) =>
      error(again.file, again, 'duplicate', [
        `frühere Adresse ${quote(again.label)} gehört schon zu ${first.file}`,
        'eine Adresse, die sonst nicht vorkommt',
        'Eintrag unter aliases entfernen',
      ]),
    );
}

/** Ids that differ only in upper and lower case. */
function caseFaults(documents: readonly ContentDocument[]): Fault[] {
  return keyed.flatMap((collection) =>
    repeats(itemsAt(documents, collection, '%')).map(([again, first]) =>
      error(again.file, again, 'case-only', [
        `Schlüssel ${quote(again.label)} unterscheidet sich von ${quote(first.label)} (Zeile ${first.line}) nur in der Groß- und Kleinschreibung`,
        'deutlich verschiedene Schlüssel',
        'einen der beiden umbenennen',
      ]),
    ),
  );
}

/** Names of files and folders that differ only in upper and lower case; some systems take them for one. */
export function pathCaseFaults(paths: readonly string[]): Fault[] {
  const items = paths.map((file) => ({ file, label: file, key: file.toLowerCase(), ...fileStart }));
  return repeats(items).map(([again, first]) =>
    error(again.file, again, 'case-only', [
      `Name unterscheidet sich von ${first.file} nur in der Groß- und Kleinschreibung`,
      'deutlich verschiedene Namen, nur Kleinbuchstaben',
      'eine der beiden Dateien umbenennen oder entfernen',
    ]),
  );
}

/** Everything that exists twice: titles, names, ids, addresses, order numbers. */
export const duplicateFaults = (documents: readonly ContentDocument[]): Fault[] => [
  ...fieldFaults(documents),
  ...chapterNameFaults(documents),
  ...aliasFaults(documents),
  ...caseFaults(documents),
];
