import { z } from 'zod';
import { idText } from '../service/schema.ts';
import { isoDate } from '../source/schema.ts';

const text = z.string().min(1);

/** Front matter of `meetings/<date>[-slug]/index.md`; a folder that holds only PDFs needs none. */
export const meetingFrontMatterSchema = z.strictObject({
  title: text.describe('Worum es ging'),
  date: isoDate.optional().describe('Nur nötig, wenn der Ordnername nicht mit dem Datum beginnt'),
  sample: z.boolean().optional().describe('true = Muster, kein echtes Protokoll'),
  summary: text.optional().describe('Ein Satz für Liste und Suche'),
  topics: z.array(text).optional().describe('Stichworte'),
  chapters: z.array(idText).optional().describe('Kapitel, um die es ging (Dateiname ohne Nummer)'),
  flows: z.array(idText).optional().describe('Antragsstrecken, um die es ging'),
  decisions: z.array(text).optional().describe('Beschlüsse, wörtlich'),
  openPoints: z.array(text).optional().describe('Offene Punkte, wörtlich'),
  sources: z.array(text).optional().describe('Schlüssel aus sources.yaml, auf die sich ein Muster stützt'),
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

/** A project meeting as the site knows it: front matter, folder name and the text of its PDFs in one. */
export const meetingSchema = z.strictObject({
  title: text,
  date: isoDate,
  sample: z.boolean(),
  summary: text.nullable(),
  topics: z.array(text),
  chapters: z.array(idText),
  flows: z.array(idText),
  decisions: z.array(text),
  openPoints: z.array(text),
  sources: z.array(text),
  hasText: z.boolean().describe('Ob es ein Protokoll als Text gibt (index.md mit Inhalt)'),
  pdfs: z.array(meetingPdfSchema),
});
export type Meeting = z.infer<typeof meetingSchema>;
