import { z } from 'zod';
import { sourced } from '../source/schema.ts';

const text = z.string().min(1);
const facts = z.array(sourced(text));

/**
 * What a decision paper for the head of an authority says about the service. What differs by Land (way to the
 * contract, who pays) comes from `laender.yaml`, who has how much to do from `tasks.yaml`.
 */
export const decisionSchema = z.strictObject({
  lead: text.describe('Worum es geht und was zu entscheiden ist, in ein bis zwei Sätzen'),
  what: facts.describe('Was der Dienst leistet und was nicht'),
  forWhom: facts.describe('Für wen er da ist und wer ihn schon nutzt'),
  costs: facts.describe('Kosten, soweit belegt'),
  contract: facts.describe('Vertragliche Grundlage'),
  effort: facts.describe('Aufwand in der Behörde, soweit belegt'),
  dataProtection: facts.describe('Datenschutz, soweit belegt'),
  open: z
    .array(
      z.strictObject({
        point: text.describe('Die offene Frage, zum Beispiel „Was kostet der Betrieb?“'),
        ask: text.describe('Wen man fragt'),
      }),
    )
    .describe('Was keine Quelle beantwortet'),
});
export type Decision = z.infer<typeof decisionSchema>;
