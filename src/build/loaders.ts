import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { contentDir, isHidden } from './content-dir.ts';
import { contentLoader, projectPath } from './content-loader.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml-file.ts';

/** An entry as its file holds it. */
interface YamlEntry {
  id: string;
  data: unknown;
  filePath: string;
}

function readData(file: string): unknown {
  const { data, problems } = parseYaml(readFileSync(file, 'utf8'));
  const [first] = problems;
  if (first) throw new Error(`${projectPath(file)}:${first.line}:${first.column} ${first.message}`);
  return data;
}

/** A loader of data files; without its place there are no entries. */
const yamlLoader = (name: string, place: string, entriesOf: (path: string) => YamlEntry[]): Loader =>
  contentLoader(name, place, (path, { parseData, generateDigest }) =>
    Promise.all(
      (existsSync(path) ? entriesOf(path) : []).map(async ({ id, data, filePath }) => {
        const parsed = await parseData({ id, data: data as Record<string, unknown>, filePath });
        return { id, data: parsed, filePath: projectPath(filePath), digest: generateDigest(parsed) };
      }),
    ),
  );

/** `<folder>/<id>.yaml`: one entry per file, its name is the id. */
export const yamlFolder = (folder: string) =>
  yamlLoader('yaml-folder', folder, (path) =>
    readdirSync(path)
      .filter((file) => file.endsWith('.yaml') && !isHidden(file))
      .sort()
      .map((file) => ({
        id: basename(file, '.yaml'),
        data: readData(join(path, file)),
        filePath: join(path, file),
      })),
  );

/** `<folder>/<id>/index.yaml`: one entry per folder, with its pictures beside it. */
export const yamlFolders = (folder: string) =>
  yamlLoader('yaml-folders', folder, (path) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isHidden(entry.name))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ name }) => ({ id: name, file: join(path, name, 'index.yaml') }))
      .map(({ id, file }) => ({ id, data: readData(file), filePath: file })),
  );

/** One file that maps ids to entries, such as `sources.yaml`. */
export const yamlMap = (file: string) =>
  yamlLoader('yaml-map', file, (path) =>
    Object.entries(readData(path) as Record<string, unknown>).map(([id, data]) => ({
      id,
      data,
      filePath: path,
    })),
  );

/** One file that is a list, such as `tasks.yaml`: one entry, so that the list keeps its order. */
export const yamlList = (file: string) =>
  yamlLoader('yaml-list', file, (path) => [
    { id: basename(file, '.yaml'), data: { items: readData(path) }, filePath: path },
  ]);

/** One file that is one entry, such as `service.yaml`; its id is the file name. */
export const yamlSingle = (file: string) =>
  yamlLoader('yaml-single', file, (path) => [
    { id: basename(file, '.yaml'), data: readData(path), filePath: path },
  ]);

/**
 * Markdown or MDX files whose front matter goes through this project's YAML parser
 * (Astro's own would turn `2026-03-12` into a Date).
 *
 * @param folder folder, counted from the content folder
 * @param pattern glob of the files in it
 */
export function markdownFolder(folder: string, pattern: string): Loader {
  const base = resolve(contentDir, folder);
  const inner = glob({ base, pattern, generateId: ({ entry }) => entryId(entry) });
  return {
    name: 'markdown-folder',
    load: (context) =>
      inner.load({
        ...context,
        // A folder without entries is no fault: Git keeps none, and the content check knows what is needed.
        logger: existsSync(base) ? context.logger : silent(context.logger),
        parseData: ({ id, filePath, data }) => {
          const own =
            filePath === undefined ? data : parseFrontMatter(readFileSync(filePath, 'utf8')).yaml.data;
          return context.parseData({ id, data: own as typeof data, filePath });
        },
      }),
  };
}

const silent = <L extends object>(logger: L): L =>
  Object.assign(Object.create(logger) as L, { warn: () => undefined });

/** Id of a file: its name without ending and without the leading order number (`40-einbinden.mdx` → `einbinden`). */
export const entryId = (file: string) =>
  basename(file)
    .replace(/\.mdx?$/, '')
    .replace(/^\d{2}-/, '');
