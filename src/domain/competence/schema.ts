import { z } from 'zod';
import { idText } from '../service/schema.ts';
import { sourced } from '../source/schema.ts';

const text = z.string().min(1);

/** Advice for an authority: choose the flow, leave it, or clear the question first. */
export const adviceSchema = z.enum(['choose', 'do-not-choose', 'clarify']);
export type Advice = z.infer<typeof adviceSchema>;

/** One kind of authority of a Land, where the source tells them apart. */
const kind = z.strictObject({
  id: idText.describe('Kennung für die Adresse, zum Beispiel zentrale-stelle'),
  label: text.describe('Wer gemeint ist, zum Beispiel „Die zentrale Stelle“'),
  advice: adviceSchema.describe(
    'Rat für diese Art von Behörde: choose = auswählen, do-not-choose = nicht auswählen, clarify = erst klären',
  ),
  adviceText: text.describe('Was das für diese Behörde heißt'),
});

const landRow = z.strictObject({
  authority: sourced(text).describe('Wer zuständig ist'),
  model: text.describe('Kurzform, zum Beispiel zentral'),
  since: text.describe('Seit wann oder Stand der Quelle'),
  advice: adviceSchema.describe(
    'Rat für eine örtliche Behörde: choose = auswählen, do-not-choose = nicht auswählen, clarify = erst klären',
  ),
  adviceText: text.describe('Was das für eine örtliche Behörde heißt'),
  conflict: sourced(text).optional().describe('Was eine andere Quelle dagegen sagt'),
  kinds: z.array(kind).min(2).optional().describe('Arten von Behörden, wenn der Rat davon abhängt'),
});

/** Who may offer one flow, by Land; the file name is the id of the flow. */
export const competenceSchema = z
  .strictObject({
    question: text.describe('Frage, zum Beispiel „Sind wir für … zuständig?“'),
    rule: sourced(text).describe('Allgemeine Regel'),
    adviceNote: text.describe('Hinweis, woraus die Empfehlung abgeleitet ist'),
    laender: z
      .record(
        z
          .string()
          .regex(/^[A-Z]{2}$/)
          .describe('Kürzel des Landes aus zwei Großbuchstaben'),
        landRow,
      )
      .describe('Je Land (Kürzel aus laender.yaml)'),
  })
  .superRefine(({ laender }, context) => {
    for (const [code, { authority, advice, kinds = [] }] of Object.entries(laender)) {
      const advices = [advice, ...kinds.map((one) => one.advice)];
      if (authority.value === null && advices.some((one) => one !== 'clarify'))
        context.addIssue({
          code: 'custom',
          path: ['laender', code, 'advice'],
          message: 'clarify, solange keine Quelle sagt, wer zuständig ist',
        });
      if (new Set(kinds.map(({ id }) => id)).size < kinds.length)
        context.addIssue({
          code: 'custom',
          path: ['laender', code, 'kinds'],
          message: 'jede Kennung (id) nur einmal',
        });
    }
  });
export type Competence = z.infer<typeof competenceSchema>;
