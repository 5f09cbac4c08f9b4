import type { ContentDocument } from '../check/content.ts';
import { elementsOf } from '../check/text/page-elements.ts';
import type { Selected } from '../check/yaml/select.ts';
import { valueAt } from './field.ts';
import type { LaunchItem } from './item.ts';

/** Facts that are asked for under another heading. */
const elsewhere = new Set(['clickdummy.url', 'contact.ticket']);

/** All values below data that are a sourced field without a value: `{ value: null, … }`. */
function openFields(data: unknown): Selected[] {
  const found: Selected[] = [];
  const open: Selected[] = [{ value: data, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if ('value' in value && value.value === null) found.push(next);
    else for (const [key, inner] of Object.entries(value)) open.push({ value: inner, path: [...path, key] });
  }
  return found.reverse();
}

/** The page a file is shown as: number and title of a chapter, name of an entry, or the file itself. */
function subjectOf(document: ContentDocument): string {
  const title = valueAt(document, 'title') ?? valueAt(document, 'name') ?? document.path;
  return [valueAt(document, 'number'), title].filter((part) => typeof part === 'string').join(' ');
}

function fieldItems(document: ContentDocument): LaunchItem[] {
  const { path: file, yaml } = document;
  return openFields(yaml?.data)
    .filter(({ path }) => !elsewhere.has(path.join('.')))
    .map(({ value, path }) => {
      const note = (value as { note?: unknown }).note;
      const what = `${path.join('.')}${typeof note === 'string' ? ` – ${note}` : ''}`;
      return {
        ...{
          kind: 'open-fact',
          what,
          file,
          line: yaml?.locate(path).line ?? 1,
          subject: subjectOf(document),
        },
        ...{ remedy: 'mit Quelle eintragen, sobald eine sie nennt', obligatory: false },
      };
    });
}

/** Gaps in the text of a page. Those of the legal pages are statements only the operator can make. */
function gapItems(document: ContentDocument): LaunchItem[] {
  const { path: file, page, collection } = document;
  if (!page) return [];
  const gaps = elementsOf(page).filter(({ name }) => name === 'Gap');
  return gaps.map(({ attributes, line }) => {
    const title = attributes.get('title');
    const what = typeof title === 'string' ? title : 'offene Stelle';
    const subject = subjectOf(document);
    return collection === 'legal'
      ? {
          ...{ kind: 'legal-text', what: `${subject}: ${what}`, file, line, obligatory: true },
          remedy: '<Gap> durch die Angabe des Betreibers ersetzen',
        }
      : {
          ...{ kind: 'open-fact', what, file, line, subject, obligatory: false },
          remedy: '<Gap> ersetzen, sobald eine Quelle die Antwort nennt',
        };
  });
}

/** Every fact that is open: sourced fields without a value, and gaps in pages. */
export const factItems = (documents: readonly ContentDocument[]): LaunchItem[] =>
  documents.flatMap((document) => [...fieldItems(document), ...gapItems(document)]);
