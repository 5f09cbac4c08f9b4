import { z } from 'zod';
import { allCollections, type Collection, type CollectionName } from './check/files/collections.ts';

/** Content files of a collection as a pattern below the content folder, for example `flows/*.yaml`. */
export function filesOf({ place, shape, ending, main }: Collection): string {
  if (shape === 'file') return place;
  return shape === 'files' ? `${place}/*${ending ?? ''}` : `${place}/*/${main ?? ''}`;
}

/** The collections whose files are YAML as a whole; editors do not complete the front matter of Markdown by a schema. */
export const yamlCollections: [CollectionName, Collection][] = allCollections.filter(([, collection]) =>
  filesOf(collection).endsWith('.yaml'),
);

/**
 * JSON Schema of a collection, from the same source as the content check: with it, editors complete names, underline
 * faults and show the German descriptions. Draft 7 is what the YAML extensions of editors read
 * (https://github.com/redhat-developer/yaml-language-server).
 *
 * @returns the text of the file, with a line end at its end
 */
export function schemaText(collection: Collection): string {
  const schema = z.toJSONSchema(collection.schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    reused: 'inline',
  });
  return `${JSON.stringify({ ...schema, title: filesOf(collection) }, null, 2)}\n`;
}
