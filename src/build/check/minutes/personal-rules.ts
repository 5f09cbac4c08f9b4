import type { MdastNode } from 'satteri';
import {
  personalData,
  type PersonalDatum,
  type PersonalKind,
} from '../../../domain/personal-data/personal-data.ts';
import type { Position } from '../../yaml-file.ts';
import type { ContentDocument } from '../content.ts';
import { fileStart, warning, type Fault } from '../report/fault.ts';
import { placeOf, walk } from '../text/page-text.ts';
import type { PdfFinding } from './pdf-rules.ts';
import { selectTexts } from '../yaml/select.ts';

const names: Record<PersonalKind | 'author', string> = {
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  attendance: 'Liste von Personen',
  author: 'Name in den Eigenschaften des PDF (Autor)',
};

const expected = 'Protokoll ohne persönliche Angaben';
const accept =
  'oder, wenn die Angabe zulässig ist, personalDataChecked mit dem Datum der Prüfung in index.md eintragen';

/**
 * Warns of personal data in minutes. What is found is shown masked, because the report of the check may be public.
 * The addresses in `service.yaml` are public anyway.
 */
export function personalFaults(documents: readonly ContentDocument[], pdfs: readonly PdfFinding[]): Fault[] {
  const service = documents.filter(({ collection }) => collection === 'service');
  const known = (patterns: readonly string[]) =>
    new Set(
      service
        .flatMap(({ yaml }) => patterns.flatMap((pattern) => selectTexts(yaml?.data, pattern)))
        .map(({ text }) => text.toLowerCase()),
    );
  const addresses = known(['contact.email', 'operator.email']);
  const publishers = known(['contact.name', 'operator.name', 'guideName', 'shortName', 'name']);
  const meetings = documents.filter(({ collection }) => collection === 'meetings');
  const accepted = new Set(meetings.filter(isAccepted).map(({ path }) => folderOf(path)));
  return [
    ...meetings
      .filter(({ path }) => !accepted.has(folderOf(path)))
      .flatMap((one) => textFaults(one, addresses)),
    ...pdfs
      .filter(({ path }) => !accepted.has(folderOf(path)))
      .flatMap((pdf) => [...pageFaults(pdf, addresses), ...authorFaults(pdf, publishers)]),
  ];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Somebody looked at the minutes, and nothing was changed since. */
function isAccepted({ yaml }: ContentDocument): boolean {
  const [checked] = selectTexts(yaml?.data, 'personalDataChecked');
  const [stand] = selectTexts(yaml?.data, 'stand');
  return checked !== undefined && (stand === undefined || checked.text >= stand.text);
}

/** Lines of a Markdown file with their places: texts, the front matter, and the targets of links. */
function linesOf(page: MdastNode): { text: string; place: Position }[] {
  return [...walk(page)].flatMap(({ node }) => {
    const text = node.type === 'link' ? node.url : 'value' in node ? node.value : undefined;
    if (typeof text !== 'string') return [];
    const { line, column } = placeOf(node);
    const first = node.type === 'yaml' ? line + 1 : line;
    return text.split('\n').map((one, index) => ({
      text: one.replace(/^mailto:/, ''),
      place: index === 0 && first === line ? { line, column } : { line: first + index, column: 1 },
    }));
  });
}

function textFaults({ path, page }: ContentDocument, addresses: ReadonlySet<string>): Fault[] {
  const lines = page ? linesOf(page) : [];
  const found = personalData(
    lines.map(({ text }) => text),
    addresses,
  );
  // A link holds its address twice, as target and as text.
  const key = ({ kind, line, shown }: PersonalDatum) => `${lines[line]?.place.line} ${kind} ${shown}`;
  const firsts = found.filter((one, index) => found.findIndex((other) => key(other) === key(one)) === index);
  return firsts.map(({ kind, line, shown }) =>
    warning(path, lines[line]?.place ?? fileStart, 'personal-data', [
      `${names[kind]} „${shown}“`,
      expected,
      `Angabe entfernen ${accept}`,
    ]),
  );
}

function pageFaults({ path, lines }: PdfFinding, addresses: ReadonlySet<string>): Fault[] {
  return lines.flatMap((page, index) => {
    const kinds = Map.groupBy(personalData(page, addresses), ({ kind }) => kind);
    return [...kinds].map(([kind, data]) =>
      warning(path, fileStart, 'personal-data', [
        `Seite ${index + 1}: ${names[kind]} ${shownOf(data)}`,
        expected,
        `im Ursprungsdokument entfernen und das PDF neu erzeugen, ${accept}`,
      ]),
    );
  });
}

function authorFaults({ path, author }: PdfFinding, publishers: ReadonlySet<string>): Fault[] {
  if (author === null || publishers.has(author.toLowerCase())) return [];
  return [
    warning(path, fileStart, 'personal-data', [
      `${names.author}: „${author.slice(0, 1)}…“`,
      expected,
      `im Schreibprogramm die Eigenschaften des Dokuments leeren und das PDF neu erzeugen, ${accept}`,
    ]),
  ];
}

/** Most pieces named in one message. */
const most = 3;

function shownOf(data: readonly PersonalDatum[]): string {
  const shown = [...new Set(data.map((one) => `„${one.shown}“`))];
  const more = shown.length > most ? ` und ${shown.length - most} weitere` : '';
  return shown.slice(0, most).join(', ') + more;
}
