import { z } from 'zod';

/** `synonyms.yaml`: groups of words that mean the same to a reader who searches. */
export const synonymsSchema = z
  .array(z.array(z.string().min(1)).min(2))
  .describe('Gruppen gleichbedeutender Wörter, zum Beispiel [AGS, Gemeindeschlüssel]');
