import type { MdastNode } from 'satteri';
import { folderDate, minutesFirst } from '../../../domain/meeting/entry.ts';
import { isPlainFolder, plainFolder } from '../../../domain/meeting/folder-name.ts';
import { isoDate } from '../../../domain/source/schema.ts';
import type { Position } from '../../yaml-file.ts';
import type { ContentDocument } from '../content.ts';
import { error, fileStart, type Fault } from '../report/fault.ts';
import type { PdfFinding } from './pdf-rules.ts';
import { select, selectTexts } from '../yaml/select.ts';
import { quote } from '../report/text-quote.ts';

/** A meeting as far as its folder, its front matter and its PDFs tell. */
export interface GatheredMeeting extends Position {
  id: string;
  /** File or folder to name in a fault. */
  file: string;
  folderDate: string | null;
  /** Date of the front matter, if it has one. */
  ownDate?: string;
  sample: boolean;
  /** Whether it says when it was last changed, or has a field that asks for it. */
  hasStand: boolean;
  /** Whether there is anything to read: a text or a PDF. */
  hasMinutes: boolean;
  /** Whether it has decisions or open points. */
  hasStatements: boolean;
  /** Identifier in calendars, with its place. */
  calendarId: Position & { text: string };
  /** Minutes in the order of the site. */
  pdfs: readonly { file: string; pages: number }[];
}

const hasText = (page: MdastNode): boolean =>
  'children' in page && page.children.some(({ type }) => type !== 'yaml');

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
  pdfs: readonly Pick<PdfFinding, 'path' | 'pages'>[],
): GatheredMeeting[] {
  return folders
    .filter((folder) => /^meetings\/[^/]+$/.test(folder))
    .map((folder) => {
      const id = fileName(folder);
      const index = documents.find(({ path }) => path === `${folder}/index.md`);
      const [own] = selectTexts(index?.yaml?.data, 'date');
      const [uid] = selectTexts(index?.yaml?.data, 'calendarId');
      const minutes = pdfs.filter(({ path }) => path.startsWith(`${folder}/`));
      return {
        id,
        file: index?.path ?? folder,
        folderDate: folderDate(id),
        ownDate: own?.text,
        sample: select(index?.yaml?.data, 'sample').some(({ value }) => value === true),
        // Where one of the others stands, the rules of the fields ask for it.
        hasStand: ['stand', 'start', 'cancelled', 'sequence'].some(
          (field) => select(index?.yaml?.data, field).length > 0,
        ),
        hasMinutes: minutes.length > 0 || (index?.page !== undefined && hasText(index.page)),
        hasStatements: ['decisions.*', 'openPoints.*'].some(
          (pattern) => select(index?.yaml?.data, pattern).length > 0,
        ),
        calendarId: {
          text: uid?.text ?? id,
          ...(uid && index?.yaml ? index.yaml.locate(uid.path) : fileStart),
        },
        pdfs: minutes.map(({ path, pages }) => ({ file: fileName(path), pages })).sort(minutesFirst),
        ...(own && index?.yaml ? index.yaml.locate(own.path) : fileStart),
      };
    });
}

function dateFault({ id, file, folderDate: inFolder, ownDate, ...place }: GatheredMeeting): Fault[] {
  const date = ownDate ?? inFolder;
  if (!isPlainFolder(id)) {
    const right = plainFolder(id, ownDate);
    const words = [
      `Ordnername ${quote(id)}`,
      'Name wie 2026-03-12-thema: Datum, dann Kleinbuchstaben, Ziffern und Bindestriche',
      right.date === undefined
        ? `umbenennen, mit dem Datum des Termins davor: zum Beispiel ${quote(`2026-03-12-${right.topic || 'thema'}`)}`
        : `umbenennen: ${quote([right.date, right.topic].filter(Boolean).join('-'))}`,
    ] as const;
    return [error(file, fileStart, 'bad-file-name', words)];
  }
  if (date === null) {
    const words = [
      'Projekttermin ohne Datum',
      'Ordnername wie 2026-03-12-thema',
      `Ordner umbenennen, zum Beispiel ${quote(`2026-03-12-${id}`)}, oder date in index.md eintragen`,
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

/** Announced meetings that do not say when they were last changed: their day is still to come, so it cannot stand in. */
const standFaults = (meetings: readonly GatheredMeeting[]): Fault[] =>
  meetings
    .filter(({ sample, hasMinutes, hasStand }) => !sample && !hasMinutes && !hasStand)
    .map(({ file }) =>
      error(file, fileStart, 'missing-key', [
        'angekündigter Projekttermin ohne stand',
        'Datum der letzten Änderung; Kalender brauchen es',
        'stand: JJJJ-MM-TT in index.md ergänzen, oder das Protokoll dazulegen',
      ]),
    );

/** Meetings that calendars would take for one. */
const calendarFaults = (meetings: readonly GatheredMeeting[]): Fault[] =>
  meetings.flatMap(({ file, calendarId: { text, ...place } }, index) => {
    const twin = meetings.find((one, at) => at !== index && one.calendarId.text === text);
    if (!twin || text === meetings[index]?.id) return [];
    const words = [
      `calendarId ${quote(text)} gehört schon zu ${twin.file}`,
      'je Termin eine eigene Kennung',
      'calendarId entfernen oder den früheren Ordnernamen dieses Termins eintragen',
    ] as const;
    return [error(file, place, 'duplicate', words)];
  });

/** Everything that is wrong with the dates of meetings and their identifiers. */
export const meetingFaults = (meetings: readonly GatheredMeeting[]): Fault[] => [
  ...meetings.flatMap(dateFault),
  ...sameDayFaults(meetings),
  ...standFaults(meetings),
  ...calendarFaults(meetings),
];
