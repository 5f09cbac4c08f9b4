import { z } from 'zod';
import { sourced } from '../source/schema.ts';

const text = z.string().min(1);

/** Advice for a local authority of a Land: choose the flow, leave it, or clear the question first. */
const advice = z.enum(['choose', 'do-not-choose', 'clarify']);

/** Who may offer one flow, by Land; the file name is the id of the flow. */
export const competenceSchema = z.strictObject({
  question: text.describe('Frage, zum Beispiel „Sind wir für … zuständig?“'),
  rule: sourced(text).describe('Allgemeine Regel'),
  adviceNote: text.describe('Hinweis, woraus die Empfehlung abgeleitet ist'),
  laender: z
    .record(
      z.string().regex(/^[A-Z]{2}$/),
      z.strictObject({
        authority: sourced(text).describe('Wer zuständig ist'),
        model: text.describe('Kurzform, zum Beispiel zentral'),
        since: text.describe('Seit wann oder Stand der Quelle'),
        advice,
        adviceText: text.describe('Was das für eine örtliche Behörde heißt'),
      }),
    )
    .describe('Je Land (Kürzel aus laender.yaml)'),
});
export type Competence = z.infer<typeof competenceSchema>;
