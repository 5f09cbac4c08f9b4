import { z } from 'zod';
import { idText } from '../service/schema.ts';
import { sourceKeys } from '../source/schema.ts';

const text = z.string().min(1);

/** One to-do of the authority. Its conditions are shown beside it; the reader decides whether they hold. */
export const taskSchema = z.strictObject({
  id: idText,
  title: text.describe('Was zu tun ist, als Satz mit Verb'),
  station: idText.describe('Station der Linie aus service.yaml'),
  roles: z.array(idText).min(1).describe('Wer es tut (Rollen aus service.yaml)'),
  text: text.describe('So geht es, ein bis drei Sätze'),
  needs: z.array(text).optional().describe('Was man vorher braucht'),
  result: text.describe('Woran man merkt, dass es erledigt ist'),
  link: text.optional().describe('Seite dazu, zum Beispiel /leitfaden/basisdaten-hinterlegen/'),
  limitHours: z.int().positive().optional().describe('Frist in Stunden, wenn es eine gibt'),
  optional: z.boolean().optional().describe('true = freiwillig'),
  done: z
    .strictObject({
      text: text.describe('Was schon erledigt ist'),
      stand: text.describe('Woher das bekannt ist, zum Beispiel Kapitel 3, Fassung 14, oder ein Datum'),
    })
    .optional()
    .describe('Warum es nach Projektstand schon zentral erledigt ist, mit Stand'),
  when: z
    .strictObject({
      laender: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
      gate: z
        .enum(['yes', 'no'])
        .optional()
        .describe('Nur bei dieser Antwort auf die Frage vor der Anmeldung (gate in service.yaml)'),
      competent: idText.optional().describe('Nur bei Zuständigkeit für diese Antragsstrecke'),
    })
    .optional()
    .describe('Für wen die Aufgabe gilt; ohne Angabe für alle'),
  source: sourceKeys,
});
export type Task = z.infer<typeof taskSchema>;
