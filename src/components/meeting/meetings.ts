import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { offerOf, type Offer } from '../../domain/meeting/addresses.ts';
import { isAnnounced } from '../../domain/meeting/occasion.ts';
import { newestFirst } from '../../domain/meeting/timeline.ts';
import type { Meeting } from '../../domain/meeting/schema.ts';
import { chapterLabel } from '../chapters.ts';
import { oncePerBuild } from '../once-per-build.ts';
import { getService } from '../service.ts';

export type MeetingEntry = CollectionEntry<'meetings'>;

/** All meetings, newest first. */
export const getMeetings = oncePerBuild(async (): Promise<readonly MeetingEntry[]> =>
  newestFirst(await getCollection('meetings')),
);

/** What the real meetings are offered as: calendar, feed, table of statements. */
export const getOffer = oncePerBuild(async (): Promise<Readonly<Offer<MeetingEntry>>> =>
  offerOf(await getMeetings()),
);

/** Real meetings without minutes, the earliest first; the reader's clock decides which are still to come. */
export const getAnnounced = async (): Promise<MeetingEntry[]> =>
  (await getMeetings()).filter(({ data }) => isAnnounced(data)).reverse();

/** What calendars of this site are called, and what their events begin with. */
export async function getCalendarFacts(): Promise<{ name: string; prefix: string }> {
  const { shortName } = await getService();
  return { name: `Projekttermine ${shortName}`, prefix: `Projekttermin ${shortName}` };
}

/** Real meetings that were about a chapter or a flow, newest first. */
export const getMeetingsAbout = async (list: 'chapters' | 'flows', id: string): Promise<MeetingEntry[]> =>
  (await getMeetings()).filter(({ data }) => !data.sample && data[list].includes(id));

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
