import { z } from 'zod';
import { idText } from '../service/id.ts';
import { sourced, sourceKeys } from '../source/schema.ts';

const text = z.string().min(1);

/** The line chapters show for a Land. Short, because its place in the chapter is kept free for every reader. */
const line = z.strictObject({
  chapters: z.array(idText).min(1).describe('Kapitel, in deren Kopf die Zeile steht'),
  text: z.string().min(1).max(48).describe('Was dort für das Land gilt, höchstens 48 Zeichen'),
  source: sourceKeys,
});

/** One of the 16 Länder; the key in `laender.yaml` is its two-letter code (ISO 3166-2:DE). */
export const landSchema = z.strictObject({
  name: text,
  agsPrefix: z
    .string()
    .regex(/^\d{2}$/)
    .describe('Die ersten zwei Ziffern des AGS, in Anführungszeichen, zum Beispiel "01"'),
  contract: sourced(text).describe('Weg zum Vertrag'),
  payer: sourced(text).describe('Wer zahlt'),
  authorities: sourced(z.int()).describe('Anzahl der zuständigen Behörden'),
  lines: z.array(line).optional().describe('Kurze Zeile zum Land im Kopf einzelner Kapitel'),
});
export type Land = z.infer<typeof landSchema>;
