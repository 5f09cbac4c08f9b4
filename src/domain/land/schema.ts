import { z } from 'zod';
import { idText } from '../service/id.ts';
import { sourced, sourceKeys } from '../source/schema.ts';

const text = z.string().min(1);

/** Signs of a line together with the name of its Land: as many as fit into the place chapters keep free for it. */
const lineLength = 62;

/** The line chapters show for a Land. */
const line = z.strictObject({
  chapters: z.array(idText).min(1).describe('Kapitel, in deren Kopf die Zeile steht'),
  text: text.describe('Was dort für das Land gilt, mit dem Namen des Landes höchstens 62 Zeichen'),
  source: sourceKeys,
});

/** One of the 16 Länder; the key in `laender.yaml` is its two-letter code (ISO 3166-2:DE). */
export const landSchema = z
  .strictObject({
    name: text.describe('Name des Landes, ausgeschrieben'),
    agsPrefix: z
      .string()
      .regex(/^\d{2}$/)
      .describe('Die ersten zwei Ziffern des AGS, in Anführungszeichen, zum Beispiel "01"'),
    tile: z
      .string()
      .regex(/^[A-Z][1-9]\d?$/)
      .describe('Platz auf der Kachelkarte: Spalte als Buchstabe, Zeile als Zahl, zum Beispiel C1'),
    contract: sourced(text).describe('Weg zum Vertrag'),
    payer: sourced(text).describe('Wer zahlt'),
    authorities: sourced(z.int()).describe('Anzahl der zuständigen Behörden'),
    lines: z.array(line).optional().describe('Kurze Zeile zum Land im Kopf einzelner Kapitel'),
  })
  .superRefine(({ name, lines = [] }, context) => {
    for (const [index, { text: own }] of lines.entries())
      if (name.length + own.length > lineLength)
        context.addIssue({
          code: 'custom',
          path: ['lines', index, 'text'],
          message: `höchstens ${lineLength - name.length} Zeichen, damit die Zeile in den Kopf des Kapitels passt`,
        });
  });
export type Land = z.infer<typeof landSchema>;
