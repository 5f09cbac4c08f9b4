import type { MdastNode } from 'satteri';
import type { ContentDocument } from '../check/content.ts';
import { isJsx } from '../check/text/page-elements.ts';
import { placeOf, walk } from '../check/text/page-text.ts';
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
    else
      for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value))
        open.push({ value: inner, path: [...path, key] });
  }
  return found.reverse();
}

/** A field as the check names it, for example `steps[4].facts[2]`: counted from one. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');

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
      const what = `${fieldName(path)}${typeof note === 'string' ? ` – ${note}` : ''}`;
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

/** Letters of a gap without a title that are shown of it. */
const shown = 70;

/** The gaps of a page by their titles, or by the begin of their text. */
function gapsOf(page: MdastNode): { what: string; line: number }[] {
  return [...walk(page)].flatMap(({ node }) => {
    if (!isJsx(node) || node.name !== 'Gap') return [];
    const title = node.attributes.find(
      (one) => one.type === 'mdxJsxAttribute' && one.name === 'title',
    )?.value;
    const texts = [...walk(node)].flatMap(({ node: inner }) => (inner.type === 'text' ? [inner.value] : []));
    const text = texts.join('').replace(/\s+/g, ' ').trim();
    const begin = text.length > shown ? `${text.slice(0, shown).replace(/\s\S*$/, '')} …` : text;
    return [{ what: typeof title === 'string' ? title : `offen: ${begin}`, line: placeOf(node).line }];
  });
}

/** Gaps in the text of a page. Those of the legal pages are statements only the operator can make. */
function gapItems(document: ContentDocument): LaunchItem[] {
  const { path: file, page, collection } = document;
  if (!page) return [];
  return gapsOf(page).map(({ what, line }) => {
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
