import { z } from 'zod';
import { isoDate, sourceKeys } from '../source/schema.ts';

/** Front matter of `changes/<date>-slug.md`: what is new in the guide or in the service. */
export const changeSchema = z.strictObject({
  title: z.string().min(1),
  date: isoDate.describe('Wann es in diesen Leitfaden kam'),
  link: z.string().min(1).describe('Seite dazu, zum Beispiel /leitfaden/fachverfahren/'),
  origin: z.string().min(1).optional().describe('Woher, zum Beispiel Kapitel 3, Fassung 14'),
  source: sourceKeys
    .optional()
    .describe(
      'Quelle, Schlüssel aus sources.yaml; fehlt nur, wenn sich allein dieser Leitfaden geändert hat',
    ),
});
