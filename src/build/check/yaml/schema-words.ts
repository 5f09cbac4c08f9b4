import type { z } from 'zod';
import { nearest } from '../../../domain/spelling/nearest.ts';
import { expectation, keyExpectation, keysOf, nodeAt, wantsText, type SchemaNode } from './expectation.ts';
import type { FaultKind, Words } from '../report/fault.ts';
import { nameValue, quote } from '../report/text-quote.ts';
import { remedyFor } from './remedy.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** One violation of a schema, with the path of the value it is about. */
export interface Violation {
  path: Path;
  kind: FaultKind;
  words: Words;
  /** For an unknown key: the known one it resembles. */
  meant?: string;
  /** For an unknown key that lacks its indentation: the empty block above it, whose field it is. */
  belongsTo?: Path;
}

/** The value at a path of parsed data, or `undefined`. */
const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );

/** The end of a path, from its last but one name on, for example `reports[2].source`; the file itself has no name. */
function fieldName(path: Path): string {
  if (path.length === 1 && typeof path[0] === 'number') return `Eintrag ${path[0] + 1}`;
  const name = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`));
  const names = [...path.keys()].filter((at) => typeof path[at] === 'string');
  return name
    .slice(names.at(-2) ?? names.at(-1) ?? 0)
    .join('')
    .replace(/^\./, '');
}

/** Most names of fields shown in a message. */
const shown = 30;

/**
 * Finds the empty block above an unknown key that has such a field: its lines lack their indentation. The blocks are
 * looked for once, as a file may have thousands of unknown keys.
 */
function emptyBlocks(path: Path, root: SchemaNode, data: object): (key: string) => string | undefined {
  const places = new Map(Object.keys(data).map((key, at) => [key, at]));
  const blocks = Object.entries(data)
    .filter(([, value]) => value === null)
    .map(([name]) => ({ name, fields: keysOf(nodeAt(root, [...path, name])) }))
    .filter(({ fields }) => fields.length > 0);
  const placeOf = (key: string) => places.get(key) ?? 0;
  return (key) =>
    blocks.findLast(({ name, fields }) => fields.includes(key) && placeOf(name) < placeOf(key))?.name;
}

function unknownKeys(path: Path, keys: string[], root: SchemaNode, data: unknown): Violation[] {
  const allowed = keysOf(nodeAt(root, path));
  const block = (valueAt(data, path) as object | undefined) ?? {};
  const free = allowed.filter((key) => !Object.hasOwn(block, key));
  const emptyBlockAbove = emptyBlocks(path, root, block);
  return keys.map((key) => {
    const above = emptyBlockAbove(key);
    if (above !== undefined)
      return {
        path: [...path, key],
        kind: 'unknown-key',
        words: [
          `unbekanntes Feld ${quote(key)}`,
          `${key} als Feld unter ${above}, weiter eingerückt`,
          `gehört wohl zu ${above}: um zwei Leerzeichen einrücken`,
        ],
        belongsTo: [...path, above],
      };
    const meant = nearest(key, free);
    const remedy = meant === undefined ? 'Feld richtig benennen oder entfernen' : `meinten Sie „${meant}“?`;
    const expected = `eines der Felder ${allowed.slice(0, shown).join(', ')}${allowed.length > shown ? ' …' : ''}`;
    return {
      path: [...path, key],
      kind: 'unknown-key' as const,
      words: [`unbekanntes Feld ${quote(key)}`, expected, remedy],
      meant,
    };
  });
}

/** A rule that a schema states in words of its own, such as „Quelle fehlt“. */
function ownRule({ path, message }: Issue, value: unknown): Violation {
  const field = quote(fieldName(path.slice(0, -1)));
  if (path.at(-1) !== 'source' || value !== undefined)
    return {
      path,
      kind: 'wrong-value',
      words: [
        `${quote(fieldName(path))}: ${nameValue(value)}`,
        message,
        value === undefined ? 'Angabe ergänzen' : 'Angabe berichtigen',
      ],
    };
  const remedy =
    'source: mit einem Schlüssel aus sources.yaml ergänzen; gibt es keine Quelle, nur value: null schreiben';
  return {
    path,
    kind: 'missing-source',
    words: [`${field} ohne Quelle`, message.replace(/^Quelle fehlt: /, ''), remedy],
  };
}

/**
 * Puts an issue of zod into the words found, expected and remedy.
 * A value that only lacks quotation marks has the kind `needs-quotes`; its remedy is added with the written value.
 */
export function violations(issue: Issue, root: SchemaNode, data: unknown): Violation[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return unknownKeys(path, issue.keys, root, data);
  const value = valueAt(data, path);
  if (issue.code === 'custom') return [ownRule(issue, value)];
  const name = fieldName(path);
  if (issue.code === 'invalid_key') {
    const expected = keyExpectation(root, path.slice(0, -1));
    return [
      {
        path,
        kind: 'wrong-value',
        words: [`Schlüssel ${quote(String(path.at(-1)))}`, expected, 'Schlüssel berichtigen'],
      },
    ];
  }
  const expected = expectation(root, path);
  if (value === undefined && path.length > 0)
    return [
      {
        path,
        kind: 'missing-key',
        words: [`Feld ${quote(name)} fehlt`, expected, `${String(path.at(-1))}: … ergänzen`],
      },
    ];
  const found = `${name === '' ? 'Datei' : quote(name)}: ${nameValue(value)}`;
  const bare = typeof value === 'number' || typeof value === 'boolean';
  if (bare && wantsText(nodeAt(root, path)))
    return [{ path, kind: 'needs-quotes', words: [found, expected, ''] }];
  return [
    { path, kind: 'wrong-value', words: [found, expected, remedyFor(issue, value, nodeAt(root, path))] },
  ];
}
