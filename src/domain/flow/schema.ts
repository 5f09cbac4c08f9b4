import { z } from 'zod';
import { openStepSchema, ownEntrySchema } from '../clickdummy/schema.ts';
import { idText } from '../service/schema.ts';
import { isoDate, sourced, webAddress } from '../source/schema.ts';

const text = z.string().min(1);
const list = z.array(text);

/** One Antragsstrecke; the file name is its id. */
export const flowSchema = z.strictObject({
  name: text.describe('Kurzer Name im Katalog, zum Beispiel Wohngeld'),
  order: z.int().describe('Stelle im Katalog'),
  group: idText.describe('Gruppe aus service.yaml'),
  stand: isoDate.optional().describe('Stand dieser Seite; sonst der aus service.yaml'),
  summary: text.describe('Zweck in einer Zeile, für Katalog und Suche'),
  names: z.array(sourced(text)).describe('Namen, unter denen die Quellen sie führen'),
  technicalId: sourced(text).describe('Kennung des Elements, zum Beispiel xy-antrag'),
  legalBasis: sourced(text).describe('Rechtsgrundlage, zum Beispiel § 22 WoGG'),
  leika: sourced(
    z.array(
      z
        .string()
        .regex(/^\d{14}$/)
        .describe('14 Ziffern in Anführungszeichen'),
    ),
  ).describe('LeiKa-Schlüssel, je 14 Ziffern in Anführungszeichen'),
  purpose: sourced(text).describe('Wozu der Antrag dient, in ein bis zwei Sätzen'),
  whoApplies: sourced(text).describe('Wer den Antrag stellt'),
  branches: sourced(list).describe('Fälle oder Zweige innerhalb der Antragsstrecke'),
  documents: z
    .strictObject({
      required: sourced(list).describe('Nachweise, die genannt sind'),
      optional: sourced(list).describe('Nachweise, deren Hochladen übersprungen werden kann'),
      local: sourced(text).describe('Örtliche Abweichung'),
    })
    .describe('Nachweise, die Antragstellende hochladen'),
  fees: sourced(text).describe('Gebühren in den Worten der Quelle'),
  duration: sourced(text).describe('Dauer der Bearbeitung in den Worten der Quelle'),
  status: sourced(text).describe('Stand der Bereitstellung'),
  goLive: sourced(text).describe('Seit wann sie in Betrieb ist'),
  bundle: sourced(z.boolean()).describe(
    'Ob sie zum Bündel gehört, das mehrere Antragsstrecken zusammen einbindet',
  ),
  features: z
    .record(idText, sourced(z.boolean()))
    .describe('Merkmale aus service.yaml: true, false oder null (nicht bekannt)'),
  conditions: z.array(sourced(text)).describe('Besonderheiten'),
  clickdummy: z
    .strictObject({
      url: sourced(webAddress).describe('Klickdummy des Anbieters; date = wann der Link geprüft wurde'),
      own: z
        .array(ownEntrySchema)
        .optional()
        .describe('Was nur diese Antragsstrecke in den Masken des vereinfachten Klickdummys zeigt'),
      open: z
        .array(openStepSchema)
        .optional()
        .describe('Schritte, deren gemeinsame Texte und Quellenangaben hier als „nicht bekannt“ erscheinen'),
    })
    .describe('Klickdummy dieser Antragsstrecke'),
  choose: z
    .enum(['recommended', 'if-competent'])
    .describe('recommended = für alle empfohlen; if-competent = nur bei eigener Zuständigkeit'),
});
export type Flow = z.infer<typeof flowSchema>;
