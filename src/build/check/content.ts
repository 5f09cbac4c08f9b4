import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { parseYaml, type YamlFile } from '../yaml-file.ts';
import { collections, type CollectionName } from './files/collections.ts';
import type { ContentFiles } from './files/content-files.ts';
import { decodeText } from './files/encoding.ts';
import { error, fileStart, type Fault } from './report/fault.ts';
import { checkFrontMatter } from './yaml/front-matter-rules.ts';
import { listSlips, quotedWords } from './yaml/list-slips.ts';
import { garbledFaults } from './text/garbled-text.ts';
import { mdxSyntaxWords } from './text/mdx-messages.ts';
import { membership } from './files/membership.ts';
import { isTooDeep, parsePage } from './text/page-text.ts';
import { schemaFaults } from './yaml/schema-rules.ts';
import { checkYaml } from './yaml/yaml-rules.ts';

/** A data file or page that belongs to a collection, as far as it could be read. */
export interface ContentDocument {
  path: string;
  collection: CollectionName;
  id: string;
  /** Order number in front of the name of a chapter. */
  order?: string;
  /** Data of the file or its front matter; missing if the file could not be read. */
  yaml?: YamlFile;
  /** Text below the front matter, as a tree; missing if there is none or it has a syntax error. */
  page?: MdastNode;
}

/** What one file gave. */
interface Reading {
  document: ContentDocument;
  faults: Fault[];
}

/** Text files larger than this (bytes) are refused unread; the largest real one has some 50 kB. */
const largest = 512 * 1024;

/** Whether a file has a text below its front matter. */
export const isPage = (path: string): boolean => /\.mdx?$/.test(path);

/** Reads all documents of a content folder, with every fault that one file alone can have. */
export function readDocuments({ dir, files }: ContentFiles): {
  documents: ContentDocument[];
  faults: Fault[];
} {
  const readings = files.flatMap(({ path, size }) => {
    const bytes = () => (size > largest ? undefined : readFileSync(join(dir, path)));
    return readDocument(path, bytes) ?? [];
  });
  return {
    documents: readings.map(({ document }) => document),
    faults: readings.flatMap(({ faults }) => faults),
  };
}

/**
 * Reads one file; `undefined` if it belongs to no collection. The content never makes it throw.
 *
 * @param path path below the content folder
 * @param bytes gives the file, or `undefined` if it is too large to be read
 */
export function readDocument(path: string, bytes: () => Uint8Array | undefined): Reading | undefined {
  const member = membership(path);
  if (!member) return undefined;
  const { collection, id, order, nameFits } = member;
  const document: ContentDocument = { path, collection, id, order };
  // The folder of a meeting is named in its own rules, which know its date.
  const faults = nameFits || collection === 'meetings' ? [] : [nameFault(path, collection)];
  try {
    return { document, faults: [...faults, ...readInto(document, bytes())] };
  } catch {
    const words = [
      'Datei, die sich nicht lesen lässt',
      'lesbare Textdatei',
      'Rechte und Inhalt prüfen',
    ] as const;
    return { document, faults: [...faults, error(path, fileStart, 'unreadable', words)] };
  }
}

function nameFault(path: string, collection: CollectionName): Fault {
  const rule = collections[collection];
  const expected = 'name' in rule ? `ein Name wie ${rule.name.example}` : rule.place;
  const remedy = 'umbenennen: Kleinbuchstaben, Ziffern und Bindestriche; ae, oe, ue, ss statt Umlauten';
  return error(path, fileStart, 'bad-file-name', [`Name „${path.split('/')[1] ?? path}“`, expected, remedy]);
}

function readInto(document: ContentDocument, bytes: Uint8Array | undefined): Fault[] {
  const { path } = document;
  if (!bytes)
    return [
      error(path, fileStart, 'too-large', [
        'mehr als 0,5 MB Text',
        'kleinere Datei',
        'Datei aufteilen oder kürzen',
      ]),
    ];
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return [error(path, decoded, decoded.kind, decoded.words)];
  const { text } = decoded;
  const { yaml, faults } = isPage(path) ? checkFrontMatter(path, text) : checkYaml(path, parseYaml(text));
  document.yaml = yaml;
  // What the head alone is at fault with would make others of its fields missing.
  const found =
    yaml && faults.length === 0 ? dataFaults(document, text, yaml) : withSlips(document, text, faults);
  const headIsOpen = faults.some(({ kind }) => kind === 'open-front-matter');
  const inPage = isPage(path) && !headIsOpen ? readPageInto(document, text) : [];
  return [...found, ...garbledFaults(path, text), ...inPage];
}

/** What is wrong with data that could be read. */
function dataFaults({ path, collection }: ContentDocument, text: string, yaml: YamlFile): Fault[] {
  const found = schemaFaults(path, text, yaml, collections[collection].schema);
  if (collection !== 'synonyms') return found;
  // An unread dash makes one text of the whole file.
  const slips = typeof yaml.data === 'string' ? listSlips(path, text) : [];
  if (slips.length > 0) return slips;
  return [...found, ...quotedWords(path, yaml)];
}

/** Faults of the syntax; in a file of lists the slips that make them take their place. */
function withSlips({ path, collection }: ContentDocument, text: string, faults: Fault[]): Fault[] {
  const slips = collection === 'synonyms' ? listSlips(path, text) : [];
  const first = slips[0]?.line ?? Infinity;
  return slips.length > 0 ? [...faults.filter(({ line }) => line < first), ...slips] : faults;
}

function readPageInto(document: ContentDocument, text: string): Fault[] {
  const { path } = document;
  if (isTooDeep(text)) {
    const words = ['mehr als 500 offene Klammern', 'wenige Klammern', 'offene Klammern schließen'] as const;
    return [error(path, fileStart, 'too-deep', words)];
  }
  const page = parsePage(text, path.endsWith('.mdx') ? 'mdx' : 'md');
  if ('failure' in page)
    return [error(path, page.failure, 'mdx-syntax', mdxSyntaxWords(page.failure.message))];
  document.page = page.root;
  return [];
}
