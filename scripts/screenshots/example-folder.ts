import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDir } from '../../src/build/content-dir.ts';
import { parseYaml } from '../../src/build/yaml-file.ts';
import { exampleSchema } from '../../src/domain/example/schema.ts';
import { nearest } from '../../src/domain/spelling/nearest.ts';
import { pictureName } from './picture-file.ts';

/** Why the command does nothing: what is wrong and how to mend it, in German. */
export class Refusal extends Error {}

/** What the command needs of an example. */
export interface ExampleFolder {
  folder: string;
  url: string;
  /** Name of the picture it has now. */
  oldPicture: string | undefined;
}

/**
 * The folder of an example and the address of its page.
 *
 * @param replace whether a picture that is there may be overwritten
 * @throws {Refusal} if there is no such example, it has no page, or a picture would be overwritten unasked
 */
export function findExample(id: string | undefined, replace: boolean): ExampleFolder {
  const ids = exampleIds();
  if (id === undefined || !ids.includes(id)) throw new Refusal(unknown(id, ids));
  const folder = join(contentDir, 'examples', id);
  const file = join(folder, 'index.yaml');
  const place = relative('.', file);
  const { data, problems } = parseYaml(readFileSync(file, 'utf8'));
  // A picture whose alternative text is still to be written must not stop the next picture.
  const read = exampleSchema.pick({ page: true }).loose().safeParse(data);
  if (problems.length > 0 || !read.success)
    throw new Refusal(`${place} hat Fehler. Beheben Sie sie zuerst: npm run check`);
  const { page } = read.data;
  if (page === null)
    throw new Refusal(
      `Das Beispiel „${id}“ hat keine Seite: In ${place} steht page: null. Tragen Sie dort url, label und source ein.`,
    );
  const oldPicture = pictureOf(data) ?? (existsSync(join(folder, pictureName)) ? pictureName : undefined);
  if (oldPicture !== undefined && !replace)
    throw new Refusal(
      `Das Beispiel „${id}“ hat schon ein Bild: ${oldPicture}. Mit --replace wird es ersetzt.`,
    );
  return { folder, url: page.url, oldPicture };
}

function exampleIds(): string[] {
  const all = join(contentDir, 'examples');
  if (!existsSync(all)) return [];
  return readdirSync(all).filter((name) => existsSync(join(all, name, 'index.yaml')));
}

function unknown(id: string | undefined, ids: readonly string[]): string {
  const place = relative('.', join(contentDir, 'examples'));
  const known = ids.length > 0 ? `Vorhanden: ${ids.join(', ')}` : `In ${place} liegt noch kein Beispiel.`;
  if (id === undefined) return `Welches Beispiel? npm run screenshots -- <Kennung>\n${known}`;
  const best = nearest(id, ids);
  return `Das Beispiel „${id}“ gibt es nicht.${best ? ` Meinten Sie „${best}“?` : ''}\n${known}`;
}

function pictureOf(data: unknown): string | undefined {
  const { picture } = data as { picture?: { file?: unknown } };
  return typeof picture?.file === 'string' ? picture.file.replace(/^\.\//, '') : undefined;
}
