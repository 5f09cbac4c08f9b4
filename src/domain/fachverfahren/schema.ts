import { z } from 'zod';
import { idText } from '../service/id.ts';
import { sourced } from '../source/schema.ts';

const text = z.string().min(1);

/**
 * Program in which an authority handles applications (Fachverfahren); the key in `fachverfahren.yaml` is its id.
 * The list need not be complete: readers may always choose another one.
 */
export const fachverfahrenSchema = z.strictObject({
  name: text.describe('Name des Fachverfahrens'),
  maker: sourced(text).describe('Hersteller'),
  ready: sourced(z.boolean()).describe('Ob es die Anträge des Online-Dienstes annehmen kann'),
  features: z
    .record(idText, sourced(z.boolean()))
    .describe('Merkmale aus service.yaml: true, false oder null (nicht bekannt)'),
  facts: z.array(sourced(text)).optional().describe('Was sonst dazu bekannt ist'),
});
export type Fachverfahren = z.infer<typeof fachverfahrenSchema>;
