import type { MdastNode } from 'satteri';
import { anchorPrefix, pageAnchor } from '../../../domain/meeting/page-anchor.ts';
import { statementAnchor, statementLists } from '../../../domain/meeting/statements.ts';
import type { ContentDocument } from '../content.ts';
import { error, fileStart, type Fault } from '../report/fault.ts';
import { pageAnchors } from './headings.ts';
import type { GatheredMeeting } from '../minutes/meeting-rules.ts';
import { elementsOf } from '../text/page-elements.ts';
import { select } from '../yaml/select.ts';
import { quote } from '../report/text-quote.ts';

/** Anchors that a page has beside those of its text: the frame's, the list of sources, the explained terms. */
const everywhere = /^(?:_top|find-field|dialog-field|quellen|quelle-\d+|begriff-.+)$/;
const ofChapters = ['chapters-title', 'quellen-und-stand'];

/** Lists above the text of minutes, which are there only if they have entries: field and anchor. */
const ofMinutes = [
  ['agenda', 'geplante-themen'],
  ['decisions', statementLists.decisions],
  ['openPoints', statementLists.openPoints],
] as const;

/** Anchors of the single statements in these lists. */
const statementAnchors = (data: unknown): string[] =>
  (['decisions', 'openPoints'] as const).flatMap((list) =>
    select(data, `${list}.*`).map((_, index) => statementAnchor(list, index)),
  );

/** Anchors of the lists above the text of minutes. */
const listAnchors = (data: unknown): string[] => [
  ...ofMinutes.filter(([field]) => select(data, `${field}.*`).length > 0).map(([, anchor]) => anchor),
  ...statementAnchors(data),
];

/** All anchors of minutes but those of PDF pages; `undefined` if their text cannot be read. */
export const minutesAnchors = ({ yaml, page }: ContentDocument): string[] | undefined =>
  page && [...listAnchors(yaml?.data), ...pageAnchors(page).map(({ name }) => name)];

/** Anchors that the page of a document has around its text. */
function anchorsAround(
  { path, collection, yaml, page }: ContentDocument & { page: MdastNode },
  meetings: readonly GatheredMeeting[],
  terms: readonly string[],
): string[] {
  if (collection === 'meetings') {
    return [...listAnchors(yaml?.data), ...meetings.filter(({ file }) => file === path).flatMap(pdfAnchors)];
  }
  const listsTerms = elementsOf(page).some(({ name }) => name === 'Glossary');
  return [...(collection === 'guide' ? ofChapters : []), ...(listsTerms ? terms : [])];
}

/** Anchors of all PDF pages of a meeting. */
export const pdfAnchors = ({ pdfs }: GatheredMeeting): string[] =>
  pdfs.flatMap(({ file, pages }) =>
    Array.from({ length: pages }, (_, index) => pageAnchor(pdfs, file, index + 1)),
  );

/** Anchors of the text that the page around it has too, or that the text makes twice. */
function textFaults(
  { path, page }: ContentDocument & { page: MdastNode },
  around: readonly string[],
): Fault[] {
  const isTaken = (name: string) => everywhere.test(name) || around.includes(name);
  const anchors = pageAnchors(page);
  return anchors
    .filter(({ name }, index) => isTaken(name) || anchors.findIndex((one) => one.name === name) < index)
    .map((anchor) =>
      error(path, anchor, 'taken-anchor', [
        `Sprungziel ${quote(`#${anchor.name}`)}, das die Seite schon hat`,
        'jedes Sprungziel nur einmal je Seite',
        'Überschrift (oder id) anders schreiben',
      ]),
    );
}

/** Components whose parts have ids of their own, and what to write instead of a second one. */
const once: Record<string, string> = {
  Mail: 'hier durch einen Link auf die E-Mail-Seite ersetzen',
  Term: 'hier nur das Wort schreiben',
};

/** The second use of the same form or term on a page: its parts would have the same ids. */
function componentFaults({ path, page }: ContentDocument & { page: MdastNode }): Fault[] {
  const used = elementsOf(page).map((element) => ({
    ...element,
    key: `<${element.name} id="${String(element.attributes.get('id'))}">`,
  }));
  return used.flatMap((element, index) => {
    const remedy = Object.hasOwn(once, element.name) ? once[element.name] : undefined;
    if (remedy === undefined || used.findIndex(({ key }) => key === element.key) === index) return [];
    const words = [`zweiter Baustein ${element.key}`, 'nur einmal je Seite', remedy] as const;
    return [error(path, element, 'duplicate', words)];
  });
}

/** PDFs of one meeting whose pages would have the same anchors. */
function pdfFaults({ id, pdfs }: GatheredMeeting): Fault[] {
  return pdfs.flatMap(({ file }, index) => {
    const first = pdfs.slice(0, index).find((one) => anchorPrefix(one.file) === anchorPrefix(file));
    if (!first) return [];
    const words = [
      `Name, der dieselben Sprungziele ergibt wie ${first.file}`,
      'Namen, die sich in Buchstaben (a bis z) oder Ziffern unterscheiden',
      'eine der beiden Dateien umbenennen',
    ] as const;
    return [error(`meetings/${id}/${file}`, fileStart, 'duplicate', words)];
  });
}

/**
 * Everything that would give two parts of a page the same anchor, so that links lead to the wrong one.
 *
 * @param terms ids of the glossary; `undefined` if it cannot be read
 */
export function anchorFaults(
  documents: readonly ContentDocument[],
  meetings: readonly GatheredMeeting[],
  terms: readonly string[] | undefined,
): Fault[] {
  const inText = documents.flatMap((document) => {
    const { page, collection } = document;
    // What is new stands on the start page without headings of its own.
    if (!page || collection === 'changes') return [];
    const read = { ...document, page };
    return [...textFaults(read, anchorsAround(read, meetings, terms ?? [])), ...componentFaults(read)];
  });
  return [...inText, ...meetings.flatMap(pdfFaults)];
}
