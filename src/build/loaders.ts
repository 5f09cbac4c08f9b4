import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml-file.ts';

type Entry = { id: string; data: unknown; filePath: string };

/** Path relative to the project, as Astro wants it for pictures. */
const projectPath = (file: string) => relative(process.cwd(), file);

function readYaml(file: string): unknown {
  const { data, problems } = parseYaml(readFileSync(file, 'utf8'));
  const [first] = problems;
  if (first) throw new Error(`${projectPath(file)}:${first.line}:${first.column} ${first.message}`);
  return data;
}

/** A loader that fills its store from `read` and reads again when a file below `place` changes. */
function yamlLoader(name: string, place: string, read: (path: string) => Entry[]): Loader {
  const path = join(contentDir, place);
  const fill = async ({ store, parseData, generateDigest }: LoaderContext) => {
    store.clear();
    for (const { id, data, filePath } of existsSync(path) ? read(path) : []) {
      const parsed = await parseData({ id, data: data as Record<string, unknown>, filePath });
      store.set({ id, data: parsed, filePath: projectPath(filePath), digest: generateDigest(parsed) });
    }
  };
  return {
    name,
    load: async (context) => {
      await fill(context);
      context.watcher?.add(path);
      context.watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(path)) void fill(context);
      });
    },
  };
}

/** `<folder>/<id>.yaml`: one entry per file, its name is the id. */
export const yamlFolder = (folder: string) =>
  yamlLoader('yaml-folder', folder, (path) =>
    readdirSync(path)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({
        id: basename(file, '.yaml'),
        data: readYaml(join(path, file)),
        filePath: join(path, file),
      })),
  );

/** `<folder>/<id>/index.yaml`: one entry per folder, with its pictures beside it. */
export const yamlFolders = (folder: string) =>
  yamlLoader('yaml-folders', folder, (path) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ name }) => ({ id: name, file: join(path, name, 'index.yaml') }))
      .map(({ id, file }) => ({ id, data: readYaml(file), filePath: file })),
  );

/** One file that maps ids to entries, such as `sources.yaml`. */
export const yamlMap = (file: string) =>
  yamlLoader('yaml-map', file, (path) =>
    Object.entries(readYaml(path) as Record<string, unknown>).map(([id, data]) => ({
      id,
      data,
      filePath: path,
    })),
  );

/** One file that is a list, such as `tasks.yaml`: one entry, so that the list keeps its order. */
export const yamlList = (file: string) =>
  yamlLoader('yaml-list', file, (path) => [
    { id: basename(file, '.yaml'), data: { items: readYaml(path) }, filePath: path },
  ]);

/** One file that is one entry, such as `service.yaml`; its id is the file name. */
export const yamlSingle = (file: string) =>
  yamlLoader('yaml-single', file, (path) => [
    { id: basename(file, '.yaml'), data: readYaml(path), filePath: path },
  ]);

/**
 * Markdown or MDX files whose front matter goes through this project's YAML parser
 * (Astro's own would turn `2026-03-12` into a Date).
 *
 * @param folder folder below the content folder
 * @param pattern glob of the files in it
 */
export function markdownFolder(folder: string, pattern: string): Loader {
  const base = join(contentDir, folder);
  const inner = glob({ base, pattern, generateId: ({ entry }) => entryId(entry) });
  return {
    name: 'markdown-folder',
    load: (context) =>
      inner.load({
        ...context,
        parseData: ({ id, filePath, data }) => {
          const own =
            filePath === undefined ? data : parseFrontMatter(readFileSync(filePath, 'utf8')).yaml.data;
          return context.parseData({ id, data: own as typeof data, filePath });
        },
      }),
  };
}

/** Id of a file: its name without ending and without the leading order number (`04-einbinden.mdx` → `einbinden`). */
export const entryId = (file: string) =>
  basename(file)
    .replace(/\.mdx?$/, '')
    .replace(/^\d{1,3}-/, '');
