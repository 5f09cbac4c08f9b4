import { z } from 'zod';
import { isoDate, sourceKeys } from '../source/schema.ts';

const eventDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Datum als JJJJ-MM-TT, JJJJ-MM oder JJJJ')
  .nullable();

/** Front matter of `changes/<date>-slug.md`: what is new in the guide or in the service. */
export const changeSchema = z.strictObject({
  title: z.string().min(1),
  date: isoDate.describe('Wann es in diesen Leitfaden kam'),
  event: eventDate
    .optional()
    .describe(
      'Wann es geschah, zum Beispiel 2026-01-01; null, wenn keine Quelle ein Datum nennt; fehlt, wenn sich allein dieser Leitfaden geändert hat',
    ),
  link: z.string().min(1).describe('Seite dazu, zum Beispiel /leitfaden/fachverfahren/'),
  origin: z.string().min(1).optional().describe('Woher, zum Beispiel Kapitel 3, Fassung 14'),
  source: sourceKeys
    .optional()
    .describe(
      'Quelle, Schlüssel aus sources.yaml; fehlt nur, wenn sich allein dieser Leitfaden geändert hat',
    ),
});
