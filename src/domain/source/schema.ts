import { z } from 'zod';

/** ISO calendar date as text, e.g. `2026-03-12`. Kept as text so that no time zone can shift it. */
export const isoDate = z.iso.date().describe('Datum als JJJJ-MM-TT, zum Beispiel 2026-03-12');

/** Address of a page on the web. Other schemes are refused: `javascript:` would run in the reader's browser. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** Keys into `sources.yaml`: one key or several. */
export const sourceKeys = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .describe('Schlüssel aus sources.yaml, einer oder mehrere, zum Beispiel K51 oder [K51, V157]');

/** What one source statement looks like, whatever its value is. */
export interface Sourced<T> {
  value: T | null;
  source?: string | string[];
  date?: string;
  note?: string;
}

/**
 * The one form of a sourced field: `{ value, source, date, note }`.
 * `value: null` means "no evaluated source says so" and needs no source; every other value needs one.
 *
 * @param value schema of the value itself
 */
export function sourced<T extends z.ZodType>(value: T) {
  return z
    .strictObject({
      value: value.nullable().describe('Die Angabe selbst; null, wenn keine Quelle sie nennt'),
      source: sourceKeys.optional(),
      date: z.string().min(1).optional().describe('Stand der Angabe, zum Beispiel 2025-08-15 oder 05/2024'),
      note: z.string().min(1).optional().describe('Einschränkung oder Widerspruch, der mit gezeigt wird'),
    })
    .superRefine((field: { value?: unknown; source?: unknown }, context) => {
      const { value: given, source } = field;
      const empty = given === null || (Array.isArray(given) && given.length === 0);
      if (!empty && source === undefined)
        context.addIssue({
          code: 'custom',
          path: ['source'],
          message: 'Quelle fehlt: zu jeder Angabe gehört source mit einem Schlüssel aus sources.yaml',
        });
    });
}

/** One entry of `sources.yaml`; the key is the entry's id. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1).describe('Was die Quelle ist, zum Beispiel „Pressemitteilung des Ministeriums …“'),
  publisher: z.string().min(1).describe('Wer sie herausgibt, zum Beispiel ein Ministerium'),
  url: webAddress.nullable().describe('Adresse der Quelle; null, wenn keine bekannt ist'),
  published: z
    .string()
    .min(1)
    .optional()
    .describe('Datum der Quelle, soweit bekannt, zum Beispiel 2025-08-15'),
  copyDate: isoDate.nullable().describe('Datum der ausgewerteten Kopie; null, wenn es nicht bekannt ist'),
  note: z
    .string()
    .min(1)
    .optional()
    .describe('Besonderheit, zum Beispiel „nach rund 2.000 Zeichen abgeschnitten“'),
});
export type Source = z.infer<typeof sourceSchema>;
