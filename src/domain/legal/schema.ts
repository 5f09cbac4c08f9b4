import { z } from 'zod';
import { isoDate } from '../source/schema.ts';

/** Front matter of a legal page, `legal/<slug>.mdx`. */
export const legalSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  stand: isoDate,
});
