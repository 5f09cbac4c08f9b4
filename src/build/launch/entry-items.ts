import type { ContentDocument } from '../check/content.ts';
import type { Report } from '../check/report/report.ts';
import { placeAt, valueAt } from './field.ts';
import { isPlaceholder, type LaunchItem } from './item.ts';

/** What one kind of entry may leave to decide. */
type Rule = (document: ContentDocument) => LaunchItem[];

const clickdummies: Rule = (document) =>
  valueAt(document, 'clickdummy.url.value') === null
    ? [
        {
          ...{ kind: 'clickdummy', what: `Link zum Klickdummy: ${String(valueAt(document, 'name'))}` },
          ...placeAt(document, 'clickdummy.url'),
          ...{ remedy: 'mit Quelle und Prüfdatum eintragen, sobald er bekannt ist', obligatory: false },
        },
      ]
    : [];

const receivers: Rule = (document) => {
  const to = valueAt(document, 'to');
  if (typeof to !== 'string' || !isPlaceholder(to)) return [];
  const what = `Empfänger ${to} ist ein Platzhalter: ${String(valueAt(document, 'label'))}`;
  return [
    { kind: 'contact', what, ...placeAt(document, 'to'), remedy: 'Empfänger eintragen', obligatory: true },
  ];
};

const pictureRemedy = (document: ContentDocument): string =>
  valueAt(document, 'page.url') === undefined
    ? 'Bild dazulegen, sobald eine Seite bekannt ist'
    : `npm run screenshots -- ${document.id}, Rechte klären`;

const pictures: Rule = (document) =>
  valueAt(document, 'picture') === undefined
    ? [
        {
          ...{
            kind: 'picture',
            what: `kein Bild: ${String(valueAt(document, 'name'))}`,
            ...placeAt(document, 'name'),
          },
          ...{ remedy: pictureRemedy(document), obligatory: false },
        },
      ]
    : [];

const samples: Rule = (document) =>
  valueAt(document, 'sample') === true
    ? [
        {
          ...{ kind: 'sample', what: `Muster: ${String(valueAt(document, 'title'))}` },
          ...placeAt(document, 'sample'),
          ...{ remedy: 'mit SAMPLES=off bauen oder durch ein echtes Protokoll ersetzen', obligatory: true },
        },
      ]
    : [];

/**
 * What single entries leave open: click-dummies, receivers of e-mails, pictures, samples.
 *
 * @param withSamples whether samples are built
 */
export function entryItems(documents: readonly ContentDocument[], withSamples: boolean): LaunchItem[] {
  const rules: Partial<Record<ContentDocument['collection'], Rule>> = {
    flows: clickdummies,
    mail: receivers,
    examples: pictures,
    ...(withSamples && { meetings: samples }),
  };
  return documents.flatMap((document) => rules[document.collection]?.(document) ?? []);
}

/** What the content check says: errors stop every build, a PDF without text is offered as a download only. */
export function reportItems({ errors, warnings, faults }: Report): LaunchItem[] {
  const scans = faults.filter(({ kind }) => kind === 'pdf-no-text');
  const others = warnings - scans.length;
  const sum = (what: string, obligatory: boolean): LaunchItem => ({
    ...{
      kind: 'content',
      what,
      file: null,
      line: null,
      remedy: 'npm run check nennt Datei, Zeile und Abhilfe',
      obligatory,
    },
  });
  return [
    ...(errors > 0 ? [sum(`Fehler im Inhalt: ${errors}`, true)] : []),
    ...(others > 0 ? [sum(`Warnungen der Inhaltsprüfung: ${others}`, false)] : []),
    ...scans.map(({ file, words: [what, , remedy] }): LaunchItem => ({
      ...{ kind: 'pdf', what, file, line: null, remedy, obligatory: false },
    })),
  ];
}
