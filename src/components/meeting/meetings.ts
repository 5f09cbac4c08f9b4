import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { newestFirst } from '../../domain/meeting/timeline.ts';
import type { Meeting } from '../../domain/meeting/schema.ts';
import { chapterLabel } from '../chapters.ts';

export type MeetingEntry = CollectionEntry<'meetings'>;

/** All meetings, newest first. */
export const getMeetings = async (): Promise<MeetingEntry[]> => newestFirst(await getCollection('meetings'));

/** Chapters and flows a meeting was about, as links. */
export async function getRelated({ chapters, flows }: Meeting): Promise<{ label: string; path: string }[]> {
  const chapterLinks = chapters.map(async (id) => {
    const chapter = await getEntry('guide', id);
    if (!chapter) throw new Error(`Das Kapitel „${id}“ gibt es nicht (chapters in einem Projekttermin).`);
    return {
      label: chapterLabel({ ...chapter.data, title: chapter.data.short ?? chapter.data.title }),
      path: `/leitfaden/${id}/`,
    };
  });
  const flowLinks = flows.map(async (id) => {
    const flow = await getEntry('flows', id);
    if (!flow) throw new Error(`Die Antragsstrecke „${id}“ gibt es nicht (flows in einem Projekttermin).`);
    return { label: flow.data.name, path: `/antragsstrecken/${id}/` };
  });
  return Promise.all([...chapterLinks, ...flowLinks]);
}

/** Address of a file of a meeting, below the site's base path. */
export const fileAddress = (id: string, file: string): string =>
  `/projekttermine/${id}/${encodeURIComponent(file)}`;
