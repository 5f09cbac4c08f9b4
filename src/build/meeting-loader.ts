import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir, withSamples } from './content-dir.ts';
import { readMeetings } from './meeting-folders.ts';

const folder = join(contentDir, 'meetings');

/**
 * Loads `meetings/<date>[-slug]/`: minutes as Markdown (`index.md`), as PDF, or both. The id of an entry is
 * the name of its folder.
 */
export function meetingFolders(): Loader {
  return {
    name: 'meeting-folders',
    load: async (context) => {
      await fill(context);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(folder)) void fill(context);
      });
    },
  };
}

async function fill({ store, parseData, renderMarkdown, generateDigest }: LoaderContext): Promise<void> {
  store.clear();
  for (const { id, data, body, filePath } of await readMeetings(folder, withSamples)) {
    const rendered = data.hasText
      ? await renderMarkdown(body, { fileURL: pathToFileURL(filePath) })
      : undefined;
    store.set({
      id,
      data: await parseData({ id, data, filePath }),
      body,
      filePath: relative(process.cwd(), filePath),
      digest: generateDigest({ ...data, body }),
      rendered,
      assetImports: rendered?.metadata?.imagePaths as string[] | undefined,
    });
  }
}
