import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { withSamples } from './content-dir.ts';
import { contentLoader, projectPath } from './content-loader.ts';
import { readMeetings } from './meeting-folders.ts';

/**
 * Loads `meetings/<date>[-slug]/`: minutes as Markdown (`index.md`), as PDF, or both. The id of an entry is
 * the name of its folder.
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
          body,
          filePath: projectPath(filePath),
          digest: generateDigest({ ...data, body }),
          rendered,
          assetImports: rendered?.metadata?.imagePaths as string[] | undefined,
        };
      }),
    ),
  );
