import { z } from 'zod';
import { idText } from '../service/schema.ts';
import { isoDate } from '../source/schema.ts';

const text = z.string().min(1);
const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const clockTime = z
  .string()
  .regex(clockPattern)
  .describe('Uhrzeit in Deutschland als HH:MM, zum Beispiel 10:00');
const passage = text
  .regex(/^[^#\s]+$/)
  .describe('Sprungziel der Stelle auf der Seite des Termins ohne #, zum Beispiel seite-2');

/** A decision: its words alone, or with the passage of the minutes they stand at. */
const decision = z.union([text, z.strictObject({ text, at: passage.optional() })]);

/** An open point; `done` says since when it is none any more. */
const openPoint = z.union([
  text,
  z.strictObject({
    text,
    at: passage.optional(),
    done: isoDate.optional().describe('Seit wann der Punkt erledigt ist'),
  }),
]);

/** Front matter of `meetings/<date>[-slug]/index.md`; a folder that holds only PDFs needs none. */
export const meetingFrontMatterSchema = z
  .strictObject({
    title: text.describe('Worum es ging'),
    date: isoDate.optional().describe('Nur nötig, wenn der Ordnername nicht mit dem Datum beginnt'),
    start: clockTime
      .optional()
      .describe('Beginn, Uhrzeit in Deutschland, zum Beispiel 10:00; ohne ihn gilt der ganze Tag'),
    end: clockTime.optional().describe('Ende am selben Tag, zum Beispiel 11:30'),
    place: text.optional().describe('Ort, zum Beispiel Videokonferenz; keine Einwahldaten'),
    agenda: z.array(text).optional().describe('Geplante Themen eines künftigen Termins'),
    cancelled: z.boolean().optional().describe('true = der Termin fällt aus'),
    stand: isoDate
      .optional()
      .describe(
        'Wann zuletzt etwas an diesen Angaben geändert wurde; nötig, sobald start oder cancelled da ist',
      ),
    sequence: z
      .int()
      .nonnegative()
      .optional()
      .describe('Zählt, wie oft Zeit, Ort oder Absage nach der Ankündigung geändert wurden: 1, 2, 3 …'),
    calendarId: idText
      .optional()
      .describe(
        'Früherer Ordnername eines verschobenen Termins, damit Kalender ihn verschieben und nicht verdoppeln',
      ),
    sample: z.boolean().optional().describe('true = Muster, kein echtes Protokoll'),
    summary: text.optional().describe('Ein Satz für Liste und Suche'),
    topics: z.array(text).optional().describe('Stichworte'),
    chapters: z.array(idText).optional().describe('Kapitel, um die es ging (Dateiname ohne Nummer)'),
    flows: z.array(idText).optional().describe('Antragsstrecken, um die es ging'),
    decisions: z.array(decision).optional().describe('Beschlüsse, wörtlich'),
    openPoints: z.array(openPoint).optional().describe('Offene Punkte, wörtlich'),
    sources: z.array(text).optional().describe('Schlüssel aus sources.yaml, auf die sich ein Muster stützt'),
    personalDataChecked: isoDate
      .optional()
      .describe('Wann jemand die gemeldeten persönlichen Angaben geprüft und für zulässig gehalten hat'),
  })
  .superRefine(({ start, end, cancelled, stand, sequence }, context) => {
    const refuse = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message });
    // What is no time is told as that, and does not make the other one wrong.
    const isTime = (time: string | undefined) => time === undefined || clockPattern.test(time);
    if (end !== undefined && isTime(start) && isTime(end) && (start === undefined || end <= start))
      refuse('end', 'Uhrzeit nach start, am selben Tag');
    if (stand === undefined && [start, cancelled, sequence].some((value) => value !== undefined))
      refuse('stand', 'Datum der letzten Änderung, zum Beispiel 2026-11-24; Kalender brauchen es');
  });
export type MeetingFrontMatter = z.infer<typeof meetingFrontMatterSchema>;

/** A piece of the readable text of a PDF page. */
const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text }),
  z.strictObject({ kind: z.literal('paragraph'), text }),
  z.strictObject({
    kind: z.literal('list'),
    start: z.number().nullable().describe('Erste Nummer; null bei Aufzählungszeichen'),
    items: z.array(text).min(1),
  }),
]);
export type Block = z.infer<typeof blockSchema>;

const minutesPageSchema = z.strictObject({
  number: z.number().int().positive().describe('Seite des PDF, ab 1'),
  blocks: z.array(blockSchema),
});
export type MinutesPage = z.infer<typeof minutesPageSchema>;

/**
 * What a PDF gave: ok = text to read, no-text = only pictures (a scan), unreadable = damaged or no PDF,
 * encrypted = needs a password, empty = no bytes or no pages.
 */
const pdfStateSchema = z.enum(['ok', 'no-text', 'unreadable', 'encrypted', 'empty']);
export type PdfState = z.infer<typeof pdfStateSchema>;

const meetingPdfSchema = z.strictObject({
  file: text.describe('Dateiname, zum Beispiel protokoll.pdf'),
  size: z.number().int().nonnegative().describe('Größe in Byte'),
  state: pdfStateSchema,
  pages: z
    .array(minutesPageSchema)
    .describe('Seiten mit ihrem Text; leer, wenn sich das PDF nicht lesen lässt'),
});
export type MeetingPdf = z.infer<typeof meetingPdfSchema>;

const statementSchema = z.strictObject({
  text,
  at: passage.nullable(),
  done: isoDate.nullable().describe('Seit wann erledigt, nur bei offenen Punkten'),
});
/** A decision or an open point. */
export type Statement = z.infer<typeof statementSchema>;

/** A project meeting as the site knows it: front matter, folder name and the text of its PDFs in one. */
export const meetingSchema = z.strictObject({
  title: text,
  date: isoDate,
  start: clockTime.nullable(),
  end: clockTime.nullable(),
  place: text.nullable(),
  agenda: z.array(text),
  cancelled: z.boolean(),
  stand: isoDate.describe('Letzte Änderung; ohne Angabe das Datum des Termins'),
  sequence: z.int().nonnegative(),
  calendarId: text.describe('Kennung im Kalender; ohne Angabe der Ordnername'),
  sample: z.boolean(),
  summary: text.nullable(),
  topics: z.array(text),
  chapters: z.array(idText),
  flows: z.array(idText),
  decisions: z.array(statementSchema),
  openPoints: z.array(statementSchema),
  sources: z.array(text),
  hasText: z.boolean().describe('Ob es ein Protokoll als Text gibt (index.md mit Inhalt)'),
  pdfs: z.array(meetingPdfSchema),
});
export type Meeting = z.infer<typeof meetingSchema>;
