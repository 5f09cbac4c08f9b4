import { z } from 'zod';
import { sourced } from '../source/schema.ts';

const text = z.string().min(1);
const facts = z.array(sourced(text));
const openPoint = z.strictObject({
  point: text.describe('Die offene Frage, zum Beispiel „Was kostet der Betrieb?“'),
  ask: text.describe('Wen man fragt'),
  askIn: z
    .record(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .describe('Kürzel des Landes aus zwei Großbuchstaben'),
      text,
    )
    .optional()
    .describe(
      'Wen man in einzelnen Ländern fragt (Kürzel aus laender.yaml), wenn es dort jemand anderes ist',
    ),
});

/** What holds as long as `laender.yaml` says nothing of its own for the chosen Land. */
const untilKnown = z.strictObject({
  general: facts.describe(
    'Was allgemein bekannt ist; entfällt für ein Land, zu dem laender.yaml es selbst sagt',
  ),
  open: openPoint.describe('Offener Punkt für ein Land, zu dem laender.yaml nichts sagt'),
});

/**
 * What a decision paper for the head of an authority says about the service. What differs by Land (way to the
 * contract, who pays) comes from `laender.yaml`, who has how much to do from `tasks.yaml`.
 */
export const decisionSchema = z.strictObject({
  lead: text.describe('Worum es geht und was zu entscheiden ist, in ein bis zwei Sätzen'),
  what: facts.describe('Was der Dienst leistet und was nicht'),
  forWhom: facts.describe('Für wen er da ist und wer ihn schon nutzt'),
  costs: facts.describe('Kosten, soweit belegt und in allen Ländern gleich'),
  contract: facts.describe('Vertragliche Grundlage, soweit in allen Ländern gleich'),
  byLand: z
    .strictObject({
      contract: untilKnown.describe('Weg zum Vertrag'),
      payer: untilKnown.describe('Wer zahlt'),
    })
    .optional()
    .describe('Was von Land zu Land verschieden ist'),
  effort: facts.describe('Aufwand in der Behörde, soweit belegt'),
  dataProtection: facts.describe('Datenschutz, soweit belegt'),
  open: z.array(openPoint).describe('Was keine Quelle beantwortet'),
});
export type Decision = z.infer<typeof decisionSchema>;
