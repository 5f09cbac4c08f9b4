import { z } from 'zod';

/** The guide as PDF, as it was found when the site was built; without pages there is none of these contents. */
export const guidePdfSchema = z.strictObject({
  pages: z.number().int().positive().nullable(),
  size: z.number().int().nonnegative().describe('Größe in Byte'),
});
export type GuidePdf = z.infer<typeof guidePdfSchema>;
