import { getCollection, type CollectionEntry } from 'astro:content';
import { oncePerBuild } from './once-per-build.ts';

/** All chapters in the order of their file names. */
export const getChapters = oncePerBuild(async (): Promise<readonly CollectionEntry<'guide'>[]> => {
  const chapters = await getCollection('guide');
  return chapters.sort((a, b) => (a.filePath ?? '').localeCompare(b.filePath ?? '', 'en'));
});

/** Title with its number in front, for example "2 Basisdaten hinterlegen". */
export const chapterLabel = ({ number, title }: { number: string | null; title: string }): string =>
  number === null ? title : `${number} ${title}`;
