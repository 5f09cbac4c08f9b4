import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { withSamples } from './content-dir.ts';
import { contentLoader, projectPath } from './content-loader.ts';
import { readMeetings } from './meeting-folders.ts';

/**
 * Loads `meetings/<date>[-slug]/`: minutes as Markdown (`index.md`), as PDF, or both. The id of an entry is
 * the name of its folder. Its Markdown is not kept: no page asks for it, and the store is part of the bundle.
 */
export const meetingFolders = (): Loader =>
  contentLoader('meeting-folders', 'meetings', async (path, { parseData, renderMarkdown, generateDigest }) =>
    Promise.all(
      (await readMeetings(path, withSamples)).map(async ({ id, data, body, filePath }) => {
        const rendered = data.hasText
          ? await renderMarkdown(body, { fileURL: pathToFileURL(filePath) })
          : undefined;
        return {
          id,
          data: await parseData({ id, data, filePath }),
          filePath: projectPath(filePath),
          digest: generateDigest({ ...data, body }),
          rendered,
          assetImports: rendered?.metadata?.imagePaths as string[] | undefined,
        };
      }),
    ),
  );
