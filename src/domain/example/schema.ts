import { z } from 'zod';
import { idText } from '../service/schema.ts';
import { isoDate, sourceKeys, webAddress } from '../source/schema.ts';

const text = z.string().min(1);

/** What one source says about an authority that uses the service. */
const report = z.strictObject({
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .describe('Datum der Aussage als JJJJ, JJJJ-MM oder JJJJ-MM-TT; null = ohne Datum'),
  dateNote: text.optional().describe('Genauer, zum Beispiel „Mitte Januar“'),
  text: text.describe('Was die Quelle sagt'),
  flows: z.array(idText).describe('Antragsstrecken, die sie nennt; leer, wenn keine genannt ist'),
  source: sourceKeys,
});

/** A picture of the authority's page. */
export const pictureSchema = z.strictObject({
  file: text.describe('Datei neben index.yaml, zum Beispiel ./bild.png'),
  alt: text.describe('Was zu sehen ist, für Menschen, die es nicht sehen'),
  rights: text.describe('Wem das Bild gehört'),
  date: isoDate.describe('Wann es aufgenommen wurde, zum Beispiel 2026-03-12'),
});

/** An authority that uses the service, as `examples/<id>/index.yaml`. */
export const exampleSchema = z.strictObject({
  name: text.describe('Name der Behörde, zum Beispiel Landkreis Harz'),
  land: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('Land der Behörde, als Kürzel aus laender.yaml'),
  evidence: z.enum(['confirmed']).describe('Nur belegte Beispiele werden gezeigt'),
  kind: z
    .enum(['single', 'bundle', 'unknown'])
    .describe('Einzeln eingebunden, als Bündel oder nicht bekannt'),
  page: z
    .strictObject({
      url: webAddress.describe('Adresse der Seite, mit https://'),
      label: text.describe('Text des Links, zum Beispiel „Seite des Landkreises“'),
      source: sourceKeys,
    })
    .nullable()
    .describe('Öffentliche Seite der Behörde; null, wenn keine bekannt ist'),
  milestone: text.optional().describe('Meilenstein, zum Beispiel „100. Behörde“'),
  reports: z.array(report).min(1).describe('Aussagen der Quellen, jede mit Datum'),
  picture: pictureSchema
    .optional()
    .describe('Eigenes Bild der Seite; ohne dieses Feld zeichnet die Website eines'),
});
export type Example = z.infer<typeof exampleSchema>;
