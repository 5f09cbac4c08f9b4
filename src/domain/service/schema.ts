import { z } from 'zod';
import { conflictSchema } from '../conflict/schema.ts';
import { embedSchema } from '../embed/schema.ts';
import { isoDate, sourced, sourceKeys, webAddress } from '../source/schema.ts';
import { idText } from './id.ts';

export { idText } from './id.ts';

const text = z.string().min(1);
/** A station of the way from interest to go-live, drawn as the process line. */
const station = z.strictObject({
  id: idText,
  title: text.describe('Kurzname der Station, zum Beispiel Basisdaten'),
  text: text.describe('Was hier geschieht, eine kurze Zeile'),
  chapter: idText.nullable().describe('Kapitel (Dateiname ohne Nummer); null, wenn noch keines vorliegt'),
  open: z.boolean().describe('true, wenn die Quellen über diese Station nichts oder fast nichts sagen'),
});

const figure = z.strictObject({
  prefix: text.optional().describe('Wort vor der Zahl, zum Beispiel über'),
  number: text.describe('Die Zahl, wie sie gezeigt wird, zum Beispiel "8.000"'),
  suffix: text.optional().describe('Wort nach der Zahl, zum Beispiel von 5'),
  text: text.describe('Was gezählt wurde'),
  date: isoDate,
  source: sourceKeys,
});

/** One dated fact about the spread of the service: a row of the timeline and of its table. */
const milestone = z.strictObject({
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .describe('Datum als JJJJ, JJJJ-MM oder JJJJ-MM-TT'),
  dateNote: text.optional().describe('Genauer oder einschränkend, zum Beispiel „Ende August“'),
  title: text.describe('Kurz, zum Beispiel „100. Behörde“'),
  text: text.describe('Was geschah'),
  authorities: text
    .optional()
    .describe('Zahl der Behörden, wie die Quelle sie nennt, zum Beispiel "über 250"'),
  count: z
    .int()
    .positive()
    .optional()
    .describe('Dieselbe Zahl für das Diagramm; nur, wenn sie dasselbe zählt wie die anderen'),
  laender: text.optional().describe('Zahl der Länder, wie die Quelle sie nennt'),
  applications: text.optional().describe('Anträge oder Bewertungen, wie die Quelle sie nennt'),
  conflict: text.optional().describe('Widerspruch zu anderen Quellen'),
  major: z.boolean().optional().describe('true = auch auf der kurzen Linie zeigen'),
  source: sourceKeys,
});

/** Facts of the online service this guide is for: everything that differs between two services. */
export const serviceSchema = z.strictObject({
  name: text.describe('Voller Name des Online-Dienstes'),
  shortName: text.describe('Kurzname für den Seitenkopf, zum Beispiel Wohngeld'),
  guideName: text.describe('Name des Leitfadens, zum Beispiel Integrationsleitfaden Wohngeld'),
  stand: isoDate.describe('Stand der Inhalte, wenn eine Seite keinen eigenen hat'),
  sourceNotice: text.describe('Woher die Angaben stammen; steht im Seitenfuß und über jeder Quellenliste'),
  start: z
    .strictObject({
      headline: text.describe('Überschrift der Startseite'),
      lead: text.describe('Was dieser Leitfaden ist, in einem Satz'),
      about: text.describe('Was der Online-Dienst ist und wer ihn anbietet, ein bis zwei Sätze'),
      aboutChapter: idText.describe('Kapitel, das mehr dazu sagt'),
      mailDoor: text.describe('Zeile unter „Nachnutzung anmelden“'),
      flowsDoor: text.describe('Zeile unter „Antragsstrecken ansehen“'),
      wayDoor: text.describe('Zeile unter „Mein Weg“'),
      meetingsDoor: text.describe('Zeile unter „Projekttermine ansehen“ oder „Protokolle durchsuchen“'),
      wayTitle: text.describe('Überschrift über der Linie der Stationen'),
      figuresTitle: text.describe('Überschrift über den Zahlen'),
    })
    .describe('Texte der Startseite'),
  gate: z
    .strictObject({
      question: text.describe('Frage vor der Anmeldung, zum Beispiel „Sind Sie schon angemeldet?“'),
      no: text.describe('Antwort, die zur E-Mail führt'),
      yes: text.describe('Antwort, die keine Anmeldung braucht'),
      noNote: text.describe('Kurz, für Aufgaben, die nur bei „Nein“ gelten'),
      yesNote: text.describe('Kurz, für Aufgaben, die nur bei „Ja“ gelten'),
      yesChapter: idText.describe('Kapitel, mit dem es nach „Ja“ weitergeht'),
    })
    .describe('Die Frage, die unnötige Anmeldungen verhindert'),
  contact: z
    .strictObject({
      name: text.describe('Wer Fragen beantwortet'),
      email: z.email().describe('Postfach der Ansprechstelle, zum Beispiel team@dienst.example'),
      ticket: sourced(webAddress).describe('Adresse des Online-Tickets'),
      source: sourceKeys,
    })
    .describe('Die Ansprechstelle für Fragen zum Dienst'),
  register: z
    .strictObject({ mail: idText.describe('Vorlage aus mail/, mit der sich Behörden anmelden') })
    .describe('Wie sich eine Behörde anmeldet'),
  stations: z
    .array(station)
    .min(1)
    .describe('Stationen vom Interesse bis zum Livegang, in ihrer Reihenfolge'),
  figures: z.array(figure).describe('Zahlen der Startseite, jede mit Datum und Quelle'),
  milestones: z.array(milestone).describe('Zeitleiste, älteste zuerst'),
  conflicts: z.array(conflictSchema).optional().describe('Fragen, auf die Quellen verschieden antworten'),
  groups: z
    .array(
      z.strictObject({
        id: idText,
        name: text.describe('Name der Gruppe im Katalog, zum Beispiel „Hund anmelden“'),
        ozgId: sourced(text).describe('Nummer der OZG-Leistung, in Anführungszeichen'),
      }),
    )
    .min(1)
    .describe('Gruppen der Antragsstrecken, zum Beispiel OZG-Leistungen'),
  groupsNote: z
    .strictObject({
      title: text.describe('Überschrift des Hinweises'),
      text: text.describe('Der Hinweis, ein bis drei Sätze'),
      source: sourceKeys,
    })
    .optional()
    .describe('Hinweis unter dem Katalog, zum Beispiel zu unterschiedlichen Zählungen'),
  features: z
    .array(
      z.strictObject({
        id: idText,
        label: text.describe('Name des Merkmals, zum Beispiel Bezahlfunktion'),
        text: text.describe('Was das Merkmal bedeutet, in einem Satz'),
        chapter: idText.optional(),
        source: sourceKeys,
      }),
    )
    .describe('Merkmale, nach denen Antragsstrecken gefiltert werden'),
  demos: sourced(webAddress).describe('Seite des Anbieters mit Demos der Antragsstrecken'),
  embed: embedSchema.describe('Wie die Antragsstrecken in eine Website kommen, für die Seite /einbindung/'),
  meetings: z
    .strictObject({
      lead: text.describe('Einleitung der Seite Projekttermine, ein bis zwei Sätze'),
      rhythm: sourced(text).describe('Wie oft, zum Beispiel monatlich'),
      participation: z
        .array(
          z.strictObject({
            label: text.describe('Worum es geht, zum Beispiel Einladung'),
            text: sourced(text).describe('Wie es geht, in ein bis zwei Sätzen'),
          }),
        )
        .describe('So nehmen Sie teil: Einladung, mehr Personen, Unterlagen'),
      mail: idText.describe('Vorlage aus mail/, mit der man weitere Personen aufnehmen lässt'),
      nextUnknown: text.describe(
        'Was auf der Startseite steht, solange kein künftiger Termin eingetragen ist',
      ),
      samplesNotice: text.describe('Hinweis über den Muster-Einträgen und auf ihren Seiten'),
    })
    .describe('Texte der Seite Projekttermine'),
  flows: z
    .strictObject({
      lead: text.describe('Einleitung des Katalogs, ein bis zwei Sätze'),
      selection: text.describe('Was bei der Auswahl zu beachten ist'),
      ticket: z
        .strictObject({
          title: text.describe('Überschrift, zum Beispiel „Auswahl mitteilen“'),
          text: text.describe('Wohin die Auswahl geschickt wird, in einem Satz'),
          source: sourceKeys,
        })
        .describe('Wohin die Auswahl gehört: Überschrift und ein Satz dazu'),
      steps: text.optional().describe('Adresse der Stelle, an der steht, was Antragstellende durchlaufen'),
    })
    .describe('Texte des Katalogs der Antragsstrecken'),
  examples: z
    .strictObject({
      lead: text.describe('Einleitung der Seite Beispiele, ein bis zwei Sätze'),
      notice: text.describe('Hinweis unter der Karte'),
      mail: idText.optional().describe('Vorlage aus mail/, mit der Behörden ihr Beispiel melden'),
    })
    .describe('Texte der Seite Beispiele'),
  tasks: z
    .strictObject({ lead: text.describe('Einleitung der Seite Mein Weg, ein bis zwei Sätze') })
    .describe('Texte der Seite Mein Weg'),
  roles: z
    .array(z.strictObject({ id: idText, label: text.describe('Name der Rolle, zum Beispiel Webredaktion') }))
    .describe('Rollen in der Behörde'),
  operator: z
    .strictObject({
      name: text.nullable().describe('Name des Betreibers, zum Beispiel „Landesamt Musterland“'),
      address: text.nullable().describe('Postanschrift mit Straße, Postleitzahl und Ort'),
      email: z.email().nullable().describe('Postfach des Betreibers, zum Beispiel info@amt.example'),
      phone: text.nullable().describe('Telefonnummer, in Anführungszeichen'),
      responsible: text.nullable().describe('Verantwortlich für den Inhalt (§ 18 Abs. 2 MStV)'),
      dataProtectionOfficer: text.nullable().describe('Wie man den Datenschutzbeauftragten erreicht'),
      accessibilityContact: text.nullable().describe('Wohin man Barrieren meldet, zum Beispiel ein Postfach'),
      enforcementBody: text.nullable().describe('Zuständige Schlichtungs- oder Durchsetzungsstelle'),
    })
    .describe('Der Betreiber dieser Website; null, solange er nicht eingetragen ist'),
  security: z
    .strictObject({
      contact: z
        .union([z.email(), webAddress])
        .nullable()
        .describe('Postfach oder Seite, die Hinweise auf Schwachstellen annimmt'),
      expires: isoDate.nullable().describe('Gültig bis, höchstens ein Jahr voraus'),
    })
    .optional()
    .describe('Für /.well-known/security.txt (RFC 9116); ohne beide Angaben entsteht die Datei nicht'),
});
export type Service = z.infer<typeof serviceSchema>;
