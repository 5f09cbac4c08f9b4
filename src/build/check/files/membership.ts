import { allCollections, type Collection, type CollectionName } from './collections.ts';

/** Which collection a file is read for, and its id there; `nameFits` is false if its name breaks the rule. */
export interface Membership {
  collection: CollectionName;
  id: string;
  /** Order number in front of the name of a chapter. */
  order?: string;
  nameFits: boolean;
}

/** Name of the entry a path belongs to: file without ending, folder, or the file itself. */
function entryName(path: string, { place, shape, ending, main }: Collection): string | undefined {
  if (shape === 'file') return path === place ? place : undefined;
  const parts = path.split('/');
  if (parts[0] !== place) return undefined;
  if (shape === 'folders') return parts.length === 3 && parts[2] === main ? parts[1] : undefined;
  return parts.length === 2 && ending && path.endsWith(ending)
    ? parts[1]?.slice(0, -ending.length)
    : undefined;
}

/**
 * Finds the collection that reads a file; `undefined` for files that are not read as data
 * (pictures, minutes, files that belong nowhere).
 *
 * @param path path below the content folder, with `/`
 */
export function membership(path: string): Membership | undefined {
  for (const [collection, rule] of allCollections) {
    const name = entryName(path, rule);
    if (name === undefined) continue;
    const groups = rule.name === undefined ? { id: name } : rule.name.pattern.exec(name)?.groups;
    return { collection, id: groups?.id ?? name, order: groups?.order, nameFits: groups !== undefined };
  }
  return undefined;
}
