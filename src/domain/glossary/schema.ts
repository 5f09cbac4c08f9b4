import { z } from 'zod';
import { sourceKeys } from '../source/schema.ts';

/** One term of `glossary.yaml`; the key is its id and its anchor on the glossary page. */
export const termSchema = z.strictObject({
  term: z.string().min(1).describe('Der Begriff, zum Beispiel LeiKa'),
  text: z.string().min(1).describe('Erklärung in ein bis drei kurzen Sätzen'),
  source: sourceKeys.optional().describe('Quelle; entbehrlich bei allgemein bekannten Abkürzungen'),
});
export type Term = z.infer<typeof termSchema>;
