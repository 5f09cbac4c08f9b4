import { z } from 'zod';
import { idText } from '../service/id.ts';
import { sourceKeys } from '../source/schema.ts';

const text = z.string().min(1);
const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .describe('Datum als JJJJ, JJJJ-MM oder JJJJ-MM-TT');

/** What one source says about the question. */
const statement = z.strictObject({
  says: text.describe('Wer das sagt und was gemeint ist, in wenigen Worten'),
  value: z
    .union([z.int().nonnegative(), partialDate])
    .describe('Die Zahl, zum Beispiel 129, oder das Datum in Anführungszeichen, zum Beispiel "2020-10"'),
  date: partialDate.optional().describe('Stand der Angabe'),
  dateNote: text.optional().describe('Genauer oder einschränkend, zum Beispiel „Datum der Meldung“'),
  source: sourceKeys,
});

/** A question that two sources answer differently, drawn as a chart: numbers as bars, dates on a line. */
export const conflictSchema = z
  .strictObject({
    id: idText.describe('Kennung, mit der ein Kapitel den Widerspruch zeigt: <Conflict id="…" />'),
    question: text.describe('Die Frage, zum Beispiel „Wann ging es los?“'),
    unit: text.optional().describe('Was gezählt wird, zum Beispiel Behörden; bei Daten weglassen'),
    statements: z.array(statement).min(2).describe('Je Quelle eine Angabe, mindestens zwei'),
    advice: text.describe('Was daraus folgt, in einem Satz'),
  })
  .superRefine(({ statements, unit }, context) => {
    const numbers = statements.filter(({ value }) => typeof value === 'number').length;
    if (numbers !== 0 && numbers !== statements.length)
      context.addIssue({
        code: 'custom',
        path: ['statements'],
        message: 'Zahlen und Daten gemischt: alle value sind entweder eine Zahl oder ein Datum',
      });
    if (numbers === statements.length && unit === undefined)
      context.addIssue({ code: 'custom', path: ['unit'], message: 'unit fehlt: was die Zahlen zählen' });
  });
export type Conflict = z.infer<typeof conflictSchema>;
