import { relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir, isWithin } from './content-dir.ts';

/** What goes into the store as one entry. */
type Entry = Parameters<LoaderContext['store']['set']>[0];

/** Path relative to the project, as Astro wants it for pictures. */
export const projectPath = (file: string): string => relative(process.cwd(), file);

/**
 * A loader that fills its store and fills it again when something below its place changes.
 * Everything is read before the store is emptied, so that a fault leaves the last good state.
 * Faults end a build; while the site is being watched they are only said, and mending them goes on.
 *
 * @param place file or folder, counted from the content folder
 * @param read reads, validates and renders all entries of that place
 */
export function contentLoader(
  name: string,
  place: string,
  read: (path: string, context: LoaderContext) => Promise<Entry[]>,
): Loader {
  const path = resolve(contentDir, place);
  const fill = async (context: LoaderContext) => {
    const entries = await read(path, context);
    context.store.clear();
    for (const entry of entries) context.store.set(entry);
  };
  return {
    name,
    load: async (context) => {
      const { watcher } = context;
      if (!watcher) return fill(context);
      const careful = async () => {
        try {
          await fill(context);
        } catch (cause) {
          const why = cause instanceof Error ? cause.message : String(cause);
          context.logger.error(
            `${projectPath(path)} lässt sich so nicht zeigen, der letzte Stand bleibt: ${why}`,
          );
        }
      };
      const again = oneAfterTheOther(careful);
      await careful();
      watcher.add(path);
      watcher.on('all', (_event, changed) => {
        if (isWithin(path, changed)) again();
      });
    },
  };
}

/** Runs a task once at a time; calls that come meanwhile are answered by one more run. */
function oneAfterTheOther(task: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  return async () => {
    wanted = true;
    if (running) return;
    running = true;
    while (wanted) {
      wanted = false;
      await task();
    }
    running = false;
  };
}
