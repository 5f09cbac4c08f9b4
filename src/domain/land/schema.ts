import { z } from 'zod';
import { sourced } from '../source/schema.ts';

const text = z.string().min(1);

/** One of the 16 Länder; the key in `laender.yaml` is its two-letter code (ISO 3166-2:DE). */
export const landSchema = z.strictObject({
  name: text,
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
});
export type Land = z.infer<typeof landSchema>;
