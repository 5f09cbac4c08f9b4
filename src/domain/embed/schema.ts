import { z } from 'zod';
import { idText } from '../service/id.ts';
import { sourced, webAddress } from '../source/schema.ts';

const text = z.string().min(1);

/** What may be done with a part of the code; the labels and rules of the four are data. */
const categoryId = z
  .enum(['keep', 'wording', 'optional', 'adapt'])
  .describe(
    'keep = nicht ändern, wording = Wortlaut anpassbar, optional = freiwillig, adapt = an den Dienst anpassen',
  );
export type CategoryId = z.infer<typeof categoryId>;

const category = z.strictObject({
  id: categoryId,
  label: text.describe('Name der Kategorie, zum Beispiel Rot'),
  rule: sourced(text).describe('Was mit so markierten Teilen geschehen soll'),
});

const attribute = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('Name des Attributs im HTML, zum Beispiel ags'),
    purpose: sourced(text).describe('Was das Attribut bewirkt'),
    values: sourced(text).describe('Welche Werte erlaubt sind'),
    required: sourced(z.boolean()).describe('Ob das Attribut nötig ist'),
    kind: z
      .enum(['ags', 'choice', 'open'])
      .describe(
        'ags = der Amtliche Gemeindeschlüssel, choice = einer der Werte unter options, open = Werte nicht bekannt, im Code steht ein Platzhalter',
      ),
    options: z
      .array(
        z.strictObject({
          value: text.describe('Der Wert, wie er im HTML steht, zum Beispiel "false"'),
          label: text.describe('Was er bewirkt, als Auswahl'),
        }),
      )
      .optional()
      .describe('Belegte Werte, nur bei kind: choice'),
    category: categoryId,
  })
  .superRefine(({ kind, options = [] }, context) => {
    if ((kind === 'choice') !== options.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['kind'],
        message: 'options gehört genau zu kind: choice, mit mindestens einem Wert',
      });
  });

/** One line of the code that is the same for every flow but for the place in braces. */
const codeLine = (place: string, example: string) =>
  z.strictObject({
    line: z
      .string()
      .regex(new RegExp(`^[^{}]*\\{\\{${place}\\}\\}[^{}]*$`))
      .describe(`Die Zeile im HTML; {{${place}}} steht darin genau einmal, zum Beispiel ${example}`),
    category: categoryId,
    note: text.optional().describe('Erklärung zur Zeile'),
  });

/** Something to know before publishing. Statements that contradict each other stand side by side. */
const publishingNote = z.strictObject({
  title: text.describe('Überschrift des Hinweises, zum Beispiel „Skript nur einmal“'),
  statements: z.array(sourced(text)).min(1).describe('Je Quelle eine Aussage'),
  conflict: z.boolean().optional().describe('true = die Aussagen widersprechen sich'),
  advice: text.optional().describe('Was daraus folgt, wenn keine Quelle es sagt'),
  laender: z.array(text).optional().describe('Kürzel der Länder, für die der Hinweis gilt; sonst für alle'),
});

/** How the flows are put into a website. */
export const embedSchema = z.strictObject({
  chapter: idText.describe('Kapitel über die Einbindung (Dateiname ohne Nummer)'),
  who: sourced(text).describe('Wer den Code einbauen soll'),
  script: sourced(webAddress).describe('Adresse des Skripts'),
  stylesheet: sourced(webAddress).describe('Adresse der CSS-Datei'),
  bundleTag: sourced(text).describe('Element, das mehrere Antragsstrecken als Bündel einbindet'),
  docs: sourced(webAddress).describe('Dokumentation der Attribute'),
  confirmedElements: sourced(z.array(text)).describe('Elemente, die eine Quelle als HTML zeigt'),
  attributes: z.array(attribute).describe('Attribute des Elements, in der Reihenfolge der Tabelle'),
  categories: z.array(category).describe('Die Kategorien: was mit einem Teil des Codes geschehen darf'),
  code: z
    .strictObject({
      stylesheet: codeLine('address', '<link rel="stylesheet" href="{{address}}">').describe(
        'Zeile, die die CSS-Datei lädt',
      ),
      script: codeLine('address', '<script src="{{address}}"></script>').describe(
        'Zeile, die das Skript lädt',
      ),
      heading: codeLine('name', '<h2>{{name}}</h2>').describe('Überschrift über jedem Element'),
      element: z
        .strictObject({ category: categoryId, note: text.optional().describe('Erklärung zur Zeile') })
        .describe('Das Element selbst; die Website schreibt es aus Kennung und Attributen'),
    })
    .describe('Woraus der Code besteht, in dieser Reihenfolge'),
  notes: z.array(publishingNote).describe('Hinweise vor dem Veröffentlichen'),
  questions: z.array(sourced(text)).describe('Fragen an die Webredaktion, für das Übergabeblatt'),
});
export type Embed = z.infer<typeof embedSchema>;
