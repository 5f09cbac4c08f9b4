import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentDir } from '../../../build/content-dir.ts';
import { publishedFile } from '../../../build/meeting-folders.ts';
import { getMeetings } from '../../../components/meeting/meetings.ts';

export async function getStaticPaths() {
  const meetings = await getMeetings();
  return meetings.flatMap(({ id, data }) => data.pdfs.map(({ file }) => ({ params: { id, file } })));
}

/** The PDF itself, byte for byte as it lies in the content folder. */
export const GET: APIRoute<Record<string, never>, { id: string; file: string }> = async ({
  params: { id, file },
}) =>
  new Response(await readFile(await publishedFile(join(contentDir, 'meetings', id), file)), {
    headers: { 'Content-Type': 'application/pdf' },
  });
