import { longDate } from '../date/german-date.ts';
import type { Meeting, MeetingFrontMatter, MeetingPdf, Statement } from './schema.ts';

/** Date at the beginning of a folder name (`2026-03-12-rueckkanal` → `2026-03-12`); null if there is none. */
export const folderDate = (folder: string): string | null =>
  /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(folder)?.[0] ?? null;

/** What was found in the folder of a meeting. */
export interface MeetingParts {
  name: string;
  /** Front matter of `index.md`; null if there is no such file. */
  frontMatter: MeetingFrontMatter | null;
  hasText: boolean;
  pdfs: MeetingPdf[];
}

/**
 * Puts together what is known of a meeting. A folder with nothing but PDFs is named by its date.
 *
 * @throws if neither the folder nor the front matter names a date
 */
export function toMeeting({ name, frontMatter, hasText, pdfs }: MeetingParts): Meeting {
  const date = frontMatter?.date ?? folderDate(name);
  if (date === null)
    throw new Error(
      `meetings/${name}: Datum fehlt. Beginnen Sie den Ordnernamen mit dem Datum (2026-03-12-thema) oder tragen Sie date in index.md ein.`,
    );
  return {
    title: frontMatter?.title ?? `Projekttermin vom ${longDate(date)}`,
    date,
    start: frontMatter?.start ?? null,
    end: frontMatter?.end ?? null,
    place: frontMatter?.place ?? null,
    agenda: frontMatter?.agenda ?? [],
    cancelled: frontMatter?.cancelled ?? false,
    stand: frontMatter?.stand ?? date,
    sequence: frontMatter?.sequence ?? 0,
    calendarId: frontMatter?.calendarId ?? name,
    sample: frontMatter?.sample ?? false,
    summary: frontMatter?.summary ?? null,
    topics: frontMatter?.topics ?? [],
    chapters: frontMatter?.chapters ?? [],
    flows: frontMatter?.flows ?? [],
    decisions: (frontMatter?.decisions ?? []).map(toStatement),
    openPoints: (frontMatter?.openPoints ?? []).map(toStatement),
    sources: frontMatter?.sources ?? [],
    hasText,
    pdfs: pdfs.toSorted(minutesFirst),
  };
}

/** A statement in its one form, however short the front matter wrote it. */
function toStatement(given: string | { text: string; at?: string; done?: string }): Statement {
  if (typeof given === 'string') return { text: given, at: null, done: null };
  return { text: given.text, at: given.at ?? null, done: given.done ?? null };
}

/** `protokoll….pdf` before other files: its pages keep the short addresses `#seite-N` when a file is added. */
export function minutesFirst(a: { file: string }, b: { file: string }): number {
  const rank = ({ file }: { file: string }) => (/^protokoll/i.test(file) ? 0 : 1);
  return rank(a) - rank(b) || a.file.localeCompare(b.file, 'de');
}
