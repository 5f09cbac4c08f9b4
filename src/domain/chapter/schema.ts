import { z } from 'zod';
import { idText } from '../service/schema.ts';
import { isoDate } from '../source/schema.ts';

const text = z.string().min(1);

/** Front matter of a chapter, `guide/NN-slug.mdx`. */
export const chapterSchema = z.strictObject({
  title: text.describe('Überschrift ohne Nummer'),
  short: text.optional().describe('Kürzere Fassung für die Kapitelliste'),
  number: z
    .string()
    .nullable()
    .describe('Nummer im Leitfaden in Anführungszeichen, zum Beispiel "1"; null ohne Nummer'),
  description: text.describe(
    'Worum es geht, ein bis zwei Sätze; steht unter der Überschrift und in Suchtreffern',
  ),
  stand: isoDate,
  open: z.boolean().optional().describe('true, wenn die Quellen zu diesem Kapitel fast nichts sagen'),
  profile: z
    .strictObject({
      who: text.describe('Wer ist gefragt'),
      needs: text.describe('Voraussetzung'),
      result: text.describe('Ergebnis'),
    })
    .optional()
    .describe('Kasten am Anfang des Kapitels'),
  sources: z.array(text).min(1).describe('Alle Schlüssel aus sources.yaml, auf die sich das Kapitel stützt'),
  aliases: z.array(idText).optional().describe('Frühere Adressen dieses Kapitels'),
});
export type Chapter = z.infer<typeof chapterSchema>;
