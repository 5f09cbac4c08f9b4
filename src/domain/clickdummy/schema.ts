import { z } from 'zod';
import { idText } from '../service/schema.ts';
import { sourced } from '../source/schema.ts';

const text = z.string().min(1);

/** What a screen can take from the data file of a flow. */
export const flowFields = [
  'name',
  'whoApplies',
  'branches',
  'documents.required',
  'documents.optional',
  'documents.local',
  'fees',
  'duration',
] as const;
export type FlowField = (typeof flowFields)[number];

const taken = z.strictObject({
  field: z.enum(flowFields).describe('Feld der Antragsstrecke, zum Beispiel branches'),
  label: text.describe('Überschrift über der Angabe, zum Beispiel „Welcher Fall trifft zu?“'),
});

const screen = z.strictObject({
  heading: text.describe('Überschrift in der Maske, zum Beispiel „Unterlagen hochladen“'),
  text: z.array(text).optional().describe('Absätze in der Maske, für alle Antragsstrecken gleich'),
  take: z.array(taken).optional().describe('Was aus der Antragsstrecke in die Maske kommt'),
  choice: z
    .strictObject({
      label: text.describe('Frage über der Auswahl, zum Beispiel „Wer stellt den Antrag?“'),
      options: z.array(text).min(2).describe('Die Möglichkeiten, mindestens zwei'),
    })
    .optional()
    .describe('Gezeichnete Auswahl, für alle Antragsstrecken gleich'),
  fields: z.array(text).optional().describe('Beschriftungen gezeichneter Felder; sie nehmen nichts an'),
  action: text.describe('Schaltfläche, die weiterführt, zum Beispiel Weiter; im letzten Schritt zum Anfang'),
});

const step = z.strictObject({
  id: idText,
  title: text.describe('Kurzname auf der Linie, zum Beispiel Unterlagen'),
  optional: z.boolean().optional().describe('true = diesen Schritt gibt es nicht überall'),
  screen: screen.describe('Was in der Maske steht'),
  facts: z.array(sourced(text)).describe('Was die Quellen zu diesem Schritt sagen, für alle Antragsstrecken'),
  beside: z.array(taken).optional().describe('Was aus der Antragsstrecke neben der Maske steht'),
  features: z.array(idText).optional().describe('Merkmale aus service.yaml, die diesen Schritt verändern'),
});

/** The screens all click-dummies share: `clickdummy.yaml`. A flow adds only its own. */
export const clickdummySchema = z.strictObject({
  authority: text.describe('Erfundene Kommune, in deren Seite die Masken stehen, zum Beispiel Musterstadt'),
  trail: z.array(text).describe('Weg zur Maske auf dieser Seite, zum Beispiel [Rathaus, Online-Dienste]'),
  notice: text.describe('Was an den Masken vereinfacht und was nicht bekannt ist'),
  steps: z.array(step).min(2).describe('Die Schritte in ihrer Reihenfolge, mindestens zwei'),
});
export type Clickdummy = z.infer<typeof clickdummySchema>;
export type ClickdummyStep = Clickdummy['steps'][number];

/** Something only one flow has in a step, beyond its common fields. */
export const ownEntrySchema = z.strictObject({
  step: idText.describe('Schritt aus clickdummy.yaml'),
  label: text.describe('Überschrift oder Frage in der Maske'),
  beside: z.boolean().optional().describe('true = steht neben der Maske, als Erklärung für die Behörde'),
  fact: sourced(z.union([text, z.array(text).min(1)])).describe(
    'Ein Text wird ein Absatz, eine Liste eine gezeichnete Auswahl',
  ),
});
export type OwnEntry = z.infer<typeof ownEntrySchema>;

/** A step whose common statements come from other flows: for this one they read as not known. */
export const openStepSchema = z.strictObject({
  step: idText.describe('Schritt aus clickdummy.yaml'),
  note: text.describe(
    'Warum die gemeinsamen Angaben hier nicht gelten müssen; steht statt ihrer neben der Maske',
  ),
});
