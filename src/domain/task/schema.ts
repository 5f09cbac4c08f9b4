import { z } from 'zod';
import { idText } from '../service/schema.ts';
import { sourceKeys } from '../source/schema.ts';

const text = z.string().min(1);

/** For whom a task is; every key that is given must hold. What the reader has not answered stays open. */
const whenSchema = z.strictObject({
  laender: z
    .array(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .describe('Kürzel des Landes aus zwei Großbuchstaben'),
    )
    .min(1)
    .optional()
    .describe('Nur in diesen Ländern (Kürzel aus laender.yaml)'),
  fachverfahren: z
    .array(idText)
    .min(1)
    .optional()
    .describe('Nur mit diesen Fachverfahren aus fachverfahren.yaml; anderes = steht dort nicht'),
  gate: z
    .enum(['yes', 'no', 'open'])
    .optional()
    .describe(
      'Nur bei dieser Antwort auf die Frage vor der Anmeldung (gate in service.yaml); open = noch keine',
    ),
  embedding: z
    .enum(['single', 'bundle'])
    .optional()
    .describe('Nur bei einzelner (single) oder gebündelter (bundle) Einbindung'),
  competent: idText.optional().describe('Nur bei Zuständigkeit für diese Antragsstrecke'),
  undecided: idText.optional().describe('Nur solange die Zuständigkeit für diese Antragsstrecke offen ist'),
});
export type When = z.infer<typeof whenSchema>;

/** One to-do of the authority. */
export const taskSchema = z.strictObject({
  id: idText,
  title: text.describe('Was zu tun ist, als Satz mit Verb'),
  station: idText.describe('Station der Linie aus service.yaml'),
  roles: z.array(idText).min(1).describe('Wer es tut (Rollen aus service.yaml)'),
  text: text.describe('So geht es, ein bis drei Sätze'),
  after: z
    .array(idText)
    .min(1)
    .optional()
    .describe('Kennungen der Aufgaben, die vorher erledigt sein müssen, auch die anderer Rollen'),
  needs: z.array(text).optional().describe('Was man vorher braucht'),
  result: text.describe('Woran man merkt, dass es erledigt ist'),
  link: text.optional().describe('Seite dazu, zum Beispiel /leitfaden/basisdaten-hinterlegen/'),
  limitHours: z.int().positive().optional().describe('Frist in Stunden, wenn es eine gibt'),
  limitFrom: text
    .optional()
    .describe('Frage nach dem Beginn der Frist, zum Beispiel „Wann kam die E-Mail an?“'),
  limitWeekend: text
    .optional()
    .describe(
      'Was bis Freitag zu tun ist, wenn die Frist am Wochenende endet; ohne Punkt, es folgt das Datum: „Nehmen Sie … bis Freitag an“',
    ),
  limitOver: z
    .strictObject({
      label: text.describe('Was hilft, wenn die Frist vorbei ist, als Text des Links'),
      link: text.describe('Seite dazu, zum Beispiel /email/zugang/'),
    })
    .optional()
    .describe('Hilfe nach Ablauf der Frist'),
  optional: z.boolean().optional().describe('true = freiwillig'),
  done: z
    .strictObject({
      text: text.describe('Was schon erledigt ist'),
      stand: text.describe('Woher das bekannt ist, zum Beispiel Kapitel 3, Fassung 14, oder ein Datum'),
    })
    .optional()
    .describe('Warum es nach Projektstand schon zentral erledigt ist, mit Stand'),
  when: whenSchema.optional().describe('Für wen die Aufgabe gilt; ohne Angabe für alle'),
  otherwise: text
    .optional()
    .describe('Warum die Aufgabe entfällt, wenn when nicht zutrifft; ohne Angabe steht dort die Bedingung'),
  source: sourceKeys,
});
export type Task = z.infer<typeof taskSchema>;
