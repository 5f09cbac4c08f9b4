import { sameWords } from '../../../domain/spelling/same-words.ts';
import type { ContentDocument } from '../content.ts';
import type { CollectionName } from '../files/collections.ts';
import { selectTexts } from '../yaml/select.ts';
import type { IdKind } from './catalogue.ts';

/** Where the names of files stand that are known by the names of these files. */
const inFiles: [IdKind, CollectionName, field: string][] = [
  ['flow', 'flows', 'name'],
  ['chapter', 'guide', 'title'],
  ['mail', 'mail', 'title'],
];

/** The same within a file: list or map, name and id of an item. */
const inLists: [IdKind, CollectionName, name: string, id: string][] = [
  ['land', 'laender', '*.name', '%'],
  ['term', 'glossary', '*.term', '%'],
  ['fachverfahren', 'fachverfahren', '*.name', '%'],
  ['group', 'service', 'groups.*.name', 'groups.*.id'],
  ['feature', 'service', 'features.*.label', 'features.*.id'],
  ['station', 'service', 'stations.*.title', 'stations.*.id'],
  ['role', 'service', 'roles.*.label', 'roles.*.id'],
  ['task', 'tasks', '*.title', '*.id'],
];

/** The name of a file with and without its ending. */
function fileNames(path: string): string[] {
  const name = path.split('/').at(-1) ?? '';
  return [name, name.replace(/\.\w+$/, '')];
}

/**
 * Finds the id of something that was called by its name, as editors see it on the site, or by that of its file:
 * `Erwerbstätigkeit` instead of `erwerbstaetigkeit`. Upper and lower case and blanks make no difference.
 */
export function idsByName(
  documents: readonly ContentDocument[],
): (kind: IdKind, name: string) => string | undefined {
  const ids = new Map<string, string>();
  const key = (kind: IdKind, name: string) => `${kind} ${sameWords(name)}`;
  for (const { path, collection, id, yaml } of documents) {
    for (const [kind, of, field] of inFiles)
      if (of === collection)
        for (const name of [...selectTexts(yaml?.data, field).map(({ text }) => text), ...fileNames(path)])
          ids.set(key(kind, name), id);
    for (const [kind, of, nameField, idField] of inLists)
      if (of === collection) {
        // Item of a list or map in which both stand.
        const depth = nameField.split('.').indexOf('*');
        const known = new Map(selectTexts(yaml?.data, idField).map(({ text, path }) => [path[depth], text]));
        for (const { text, path } of selectTexts(yaml?.data, nameField)) {
          const own = known.get(path[depth]);
          if (own !== undefined) ids.set(key(kind, text), own);
        }
      }
  }
  return (kind, name) => ids.get(key(kind, name));
}
