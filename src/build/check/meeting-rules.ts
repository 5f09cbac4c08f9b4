import { folderDate, minutesFirst } from '../../domain/meeting/entry.ts';
import { isoDate } from '../../domain/source/schema.ts';
import type { Position } from '../yaml-file.ts';
import type { ContentDocument } from './content.ts';
import { error, fileStart, type Fault } from './fault.ts';
import type { PdfFinding } from './pdf-rules.ts';
import { select, selectTexts } from './select.ts';
import { quote } from './text-quote.ts';

/** A meeting as far as its folder, its front matter and its PDFs tell. */
export interface GatheredMeeting extends Position {
  id: string;
  /** File or folder to name in a fault. */
  file: string;
  folderDate: string | null;
  /** Date of the front matter, if it has one. */
  ownDate?: string;
  sample: boolean;
  /** Minutes in the order of the site. */
  pdfs: readonly { file: string; pages: number }[];
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Puts the meetings together.
 *
 * @param folders all folders of the content
 * @param pdfs what was found in the minutes
 */
export function gatherMeetings(
  folders: readonly string[],
  documents: readonly ContentDocument[],
  pdfs: readonly PdfFinding[],
): GatheredMeeting[] {
  return folders
    .filter((folder) => /^meetings\/[^/]+$/.test(folder))
    .map((folder) => {
      const id = fileName(folder);
      const index = documents.find(({ path }) => path === `${folder}/index.md`);
      const [own] = selectTexts(index?.yaml?.data, 'date');
      const minutes = pdfs.filter(({ path }) => path.startsWith(`${folder}/`));
      return {
        id,
        file: index?.path ?? folder,
        folderDate: folderDate(id),
        ownDate: own?.text,
        sample: select(index?.yaml?.data, 'sample').some(({ value }) => value === true),
        pdfs: minutes.map(({ path, pages }) => ({ file: fileName(path), pages })).sort(minutesFirst),
        ...(own && index?.yaml ? index.yaml.locate(own.path) : fileStart),
      };
    });
}

function dateFault({ file, folderDate: inFolder, ownDate, ...place }: GatheredMeeting): Fault[] {
  const date = ownDate ?? inFolder;
  if (date === null) {
    const words = [
      'Projekttermin ohne Datum',
      'Ordnername wie 2026-03-12-thema',
      'Ordner umbenennen, oder date in index.md eintragen',
    ] as const;
    return [error(file, place, 'bad-file-name', words)];
  }
  if (ownDate === undefined && !isoDate.safeParse(date).success)
    return [
      error(file, place, 'bad-file-name', [
        `Datum ${quote(date)} im Ordnernamen gibt es nicht`,
        'Datum (JJJJ-MM-TT)',
        'Ordner umbenennen',
      ]),
    ];
  if (inFolder === null || inFolder === date) return [];
  const words = [
    `date ${quote(date)} in einem Ordner mit dem Datum ${inFolder}`,
    'ein und dasselbe Datum',
    'date entfernen oder den Ordner umbenennen',
  ] as const;
  return [error(file, place, 'wrong-value', words)];
}

/** Meetings on the same day that the rest of their folder names does not tell apart. */
function sameDayFaults(meetings: readonly GatheredMeeting[]): Fault[] {
  const firsts = new Map<string, GatheredMeeting>();
  return meetings.flatMap((meeting) => {
    const { id, file, folderDate: inFolder, ownDate } = meeting;
    const topic = inFolder === null ? id : id.slice(inFolder.length + 1);
    const key = `${ownDate ?? inFolder ?? ''} ${topic}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, meeting);
    if (!first || key.startsWith(' ')) return [];
    const words = [
      `derselbe Tag und dasselbe Thema wie ${first.file}`,
      'je Tag und Thema ein Ordner',
      'Ordner zusammenlegen oder umbenennen',
    ] as const;
    return [error(file, meeting, 'duplicate', words)];
  });
}

/** Everything that is wrong with the dates of meetings. */
export const meetingFaults = (meetings: readonly GatheredMeeting[]): Fault[] => [
  ...meetings.flatMap(dateFault),
  ...sameDayFaults(meetings),
];
