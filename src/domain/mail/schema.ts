import { z } from 'zod';
import { idText } from '../service/schema.ts';
import { sourceKeys } from '../source/schema.ts';
import { placeholderProblems } from './placeholders.ts';

const text = z.string().min(1);
const link = z.strictObject({
  label: text.describe('Text des Links'),
  href: text.describe('Adresse auf dieser Website, zum Beispiel /leitfaden/basisdaten-hinterlegen/'),
});
/** Name of a form control; camel case, because it is also a placeholder of the body. */
const control = z
  .string()
  .regex(/^[a-z][a-zA-Z]*$/)
  .describe('Kennung aus Buchstaben, zugleich Platzhalter im Text, zum Beispiel technical für {{technical}}');

const person = z.strictObject({
  id: control,
  label: text.describe('Name der Rolle, zum Beispiel Technische Ansprechperson'),
  hint: text.optional().describe('Ein Satz, wer gemeint ist'),
  section: idText.describe('Gruppe für das Ausfüllen durch den Browser, zum Beispiel technik'),
  sameAs: control.optional().describe('Kennung der Person, deren Angaben ein Häkchen übernimmt'),
  phone: z.boolean().optional().describe('true = auch nach der Telefonnummer fragen, freiwillig'),
  optional: z.boolean().optional().describe('true = darf ganz leer bleiben; die Zeile fällt dann weg'),
});

const choice = z.strictObject({
  id: control,
  label: text.describe('Frage oder Überschrift über der Auswahl'),
  options: z
    .array(text)
    .min(2)
    .describe('Die Möglichkeiten, so wie sie in der E-Mail stehen; die erste ist vorgewählt'),
});

const freeText = z.strictObject({
  id: control,
  label: text.describe('Beschriftung des Feldes, zum Beispiel Adresse der Seite'),
  hint: text.optional().describe('Ein Satz, was gemeint ist'),
  open: text.describe('Platzhalter für das leere Feld, ohne Klammern'),
  kind: z.enum(['url']).optional().describe('url = Tastatur für Adressen auf Telefonen'),
});

const gate = z.strictObject({
  question: text.describe('Frage vor dem Formular, zum Beispiel „Haben Sie sich schon angemeldet?“'),
  yes: text.describe('Antwort, bei der keine E-Mail nötig ist'),
  no: text.describe('Antwort, die zum Formular führt; sie ist vorgewählt'),
  answer: z
    .strictObject({
      title: text.describe('Was nach „Ja“ gilt, in einem kurzen Satz'),
      text: z.array(text).min(1).describe('Was stattdessen zu tun ist, Absatz für Absatz'),
      links: z.array(link).min(1).describe('Wohin es von hier aus geht'),
    })
    .describe('Was nach „Ja“ erscheint'),
  source: sourceKeys,
});

const selection = z.strictObject({
  title: text.describe('Überschrift des Schritts, zum Beispiel Antragsstrecken'),
  label: text.describe('Beschriftung des Häkchens; ohne Häkchen bleibt die E-Mail, wie sie ist'),
  hint: text.describe('Ein Satz, wozu der Absatz dient'),
  text: text.describe('Der Absatz; {{flows}} wird zur Liste der gewählten Antragsstrecken'),
});

const paragraph = z.union([
  text,
  z.strictObject({
    text: text.describe('Der Absatz, wenn der Artikel der Behörde feststeht'),
    undecided: text.describe('Der Absatz, wenn er offen ist; {{authority}} wird zu „folgende Behörde: …“'),
  }),
]);

const mailTemplate = z.strictObject({
  title: text.describe('Überschrift der Seite, zum Beispiel „E-Mail zur Nachnutzung erstellen“'),
  label: text.describe('Anlass in wenigen Worten, für Links und für den Vermerk'),
  summary: text.describe('Wofür diese E-Mail ist, in einem Satz'),
  place: z
    .enum(['leitfaden', 'projekttermine', 'beispiele'])
    .describe('Bereich der Website, zu dem die E-Mail gehört'),
  parent: link.describe('Seite darüber, für die Brotkrumen'),
  to: z.email().describe('Empfänger'),
  subject: text.describe('Betreff, wörtlich'),
  gate: gate.optional().describe('Frage vor dem Formular, die unnötige E-Mails verhindert'),
  authority: z
    .strictObject({
      title: text.describe('Überschrift des Schritts, zum Beispiel Ihre Behörde'),
      label: text.describe('Beschriftung des Feldes'),
      openArticle: text.describe('Was vor dem leeren Namen steht, zum Beispiel „den/ die“'),
      open: text.describe('Platzhalter für den leeren Namen, ohne Klammern'),
    })
    .describe('Schritt, in dem die Behörde ihren Namen einträgt'),
  texts: z
    .array(freeText)
    .optional()
    .describe('Felder für eine Zeile Text, zum Beispiel die Adresse einer Seite'),
  choices: z.array(choice).optional().describe('Auswahlfragen, zum Beispiel der Grund'),
  people: z.array(person).min(1).describe('Personen, die in der E-Mail stehen'),
  selection: selection
    .optional()
    .describe('Bietet an, die gewählten Antragsstrecken zu nennen; {{selection}} sagt, wo der Absatz steht'),
  signature: z
    .strictObject({
      title: text.describe('Überschrift des Schritts, zum Beispiel Ihre Signatur'),
      label: text.describe('Beschriftung des Feldes'),
      open: text.describe('Platzhalter für die leere Signatur, ohne Klammern'),
    })
    .describe('Schritt, in dem die Signatur eingetragen wird'),
  body: z.array(paragraph).min(1).describe('Absätze der E-Mail; ein Zeilenumbruch im Absatz bleibt einer'),
  note: text.describe('Woher der Wortlaut stammt und was daran ergänzt ist'),
  source: sourceKeys,
});
/**
 * An e-mail template: `mail/<id>.yaml`.
 * The body holds `{{authority}}`, `{{signature}}` and `{{<id>}}` of each person, text and choice, each exactly once;
 * `{{selection}}` too, if the template offers a paragraph about the chosen flows.
 */
export const mailTemplateSchema = mailTemplate.superRefine((template, context) => {
  const { people, texts: freeTexts = [], choices = [], body, selection: offered } = template;
  const ids = [...freeTexts, ...choices, ...people].map(({ id }) => id);
  const names = ['authority', ...ids, 'signature', ...(offered ? ['selection'] : [])];
  for (const message of offered ? placeholderProblems([offered.text], ['flows']) : [])
    context.addIssue({ code: 'custom', path: ['selection', 'text'], message });
  for (const wording of ['text', 'undecided'] as const) {
    const texts = body.map((entry) => (typeof entry === 'string' ? entry : entry[wording]));
    for (const message of placeholderProblems(texts, names))
      context.addIssue({ code: 'custom', path: ['body'], message });
  }
});
export type MailTemplate = z.infer<typeof mailTemplateSchema>;
export type MailPerson = z.infer<typeof person>;
export type MailText = z.infer<typeof freeText>;
export type MailChoice = z.infer<typeof choice>;
export type MailSelection = z.infer<typeof selection>;
