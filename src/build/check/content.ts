import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import type { YamlFile } from '../yaml-file.ts';
import { collections, membership, type CollectionName, type Membership } from './collections.ts';
import type { ContentFiles } from './content-files.ts';
import { decodeText } from './encoding.ts';
import { error, fileStart, type Fault } from './fault.ts';
import { readFrontMatter } from './front-matter-rules.ts';
import { mdxSyntaxWords } from './mdx-messages.ts';
import { isTooDeep, parsePage } from './page-text.ts';
import { schemaFaults } from './schema-rules.ts';
import { readYaml } from './yaml-rules.ts';

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

/** Text files larger than this (bytes) are refused unread; the largest real one has some 50 kB. */
const largest = 512 * 1024;

/** Reads and parses all documents of a content folder, with every fault that one file alone can have. */
export function readDocuments({ dir, files }: ContentFiles): { documents: ContentDocument[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const documents = files.flatMap(({ path, size }) => {
    const member = membership(path);
    if (!member) return [];
    const document: ContentDocument = { path, collection: member.collection, id: member.id, order: member.order };
    faults.push(...nameFaults(path, member), ...readInto(document, join(dir, path), size));
    return [document];
  });
  return { documents, faults };
}

function nameFaults(path: string, { collection, nameFits }: Membership): Fault[] {
  const rule = collections[collection];
  if (nameFits || !('name' in rule)) return [];
  const name = path.split('/')[1] ?? path;
  const remedy = 'umbenennen: Kleinbuchstaben, Ziffern und Bindestriche, Umlaute als ae, oe, ue, ss';
  return [error(path, fileStart, 'bad-file-name', [`Name „${name}“`, `ein Name wie ${rule.name.example}`, remedy])];
}

/** Reads one file into its document and returns the faults; content never makes it throw. */
function readInto(document: ContentDocument, absolute: string, size: number): Fault[] {
  const { path } = document;
  const megabytes = (size / 1024 / 1024).toFixed(1).replace('.', ',');
  if (size > largest) {
    const words = [`Datei mit ${megabytes} MB`, 'höchstens 0,5 MB Text', 'Datei aufteilen oder kürzen'] as const;
    return [error(path, fileStart, 'too-large', words)];
  }
  try {
    const decoded = decodeText(readFileSync(absolute));
    if (!('text' in decoded)) return [error(path, decoded, decoded.kind, decoded.words)];
    return parseInto(document, decoded.text);
  } catch {
    const words = ['Datei, die sich nicht lesen lässt', 'lesbare Textdatei', 'Rechte und Inhalt der Datei prüfen'] as const;
    return [error(path, fileStart, 'unreadable', words)];
  }
}

function parseInto(document: ContentDocument, text: string): Fault[] {
  const { path, collection } = document;
  const isPage = /\.mdx?$/.test(path);
  const { yaml, faults } = isPage ? readFrontMatter(path, text) : readYaml(path, text);
  document.yaml = yaml;
  const found = yaml ? [...faults, ...schemaFaults(path, text, yaml, collections[collection].schema)] : faults;
  const headless = faults.some(({ kind }) => kind === 'open-front-matter');
  return isPage && !headless ? [...found, ...parsePageInto(document, text)] : found;
}

function parsePageInto(document: ContentDocument, text: string): Fault[] {
  const { path } = document;
  if (isTooDeep(text)) {
    const words = ['mehr als 500 offene Klammern', 'wenige Klammern', 'offene Klammern schließen'] as const;
    return [error(path, fileStart, 'too-deep', words)];
  }
  const page = parsePage(text, path.endsWith('.mdx') ? 'mdx' : 'md');
  if ('failure' in page) return [error(path, page.failure, 'mdx-syntax', mdxSyntaxWords(page.failure.message))];
  document.page = page.root;
  return [];
}
