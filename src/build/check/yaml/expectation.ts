import { z } from 'zod';

/** The part of JSON Schema that content schemas use. */
export interface SchemaNode {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  description?: string;
  minItems?: number;
  required?: string[];
  properties?: Record<string, SchemaNode>;
  propertyNames?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
}

type Path = readonly PropertyKey[];
const cache = new WeakMap<z.ZodType, SchemaNode>();

/** A zod schema as JSON schema; that form can be walked along the path of a fault. */
export function schemaNode(schema: z.ZodType): SchemaNode {
  const known = cache.get(schema);
  if (known) return known;
  const node = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as SchemaNode;
  cache.set(schema, node);
  return node;
}

/** The alternatives of a node; a node without alternatives is its own only one. */
const alternatives = (node: SchemaNode): SchemaNode[] => node.anyOf?.flatMap(alternatives) ?? [node];

function childOf(node: SchemaNode, step: PropertyKey): SchemaNode | undefined {
  for (const one of alternatives(node)) {
    const property = one.properties?.[String(step)];
    if (property) return property;
    if (one.items && typeof step === 'number') return one.items;
    if (typeof one.additionalProperties === 'object') return one.additionalProperties;
  }
  return undefined;
}

/** The schema at a path, or `undefined` where the schema knows no such key. */
export const nodeAt = (root: SchemaNode, path: Path): SchemaNode | undefined =>
  path.reduce<SchemaNode | undefined>((node, step) => node && childOf(node, step), root);

/** Keys that a block may have. */
export const keysOf = (node: SchemaNode | undefined): string[] =>
  node ? alternatives(node).flatMap(({ properties }) => Object.keys(properties ?? {})) : [];

/** Fields that a block needs. A `value` needs its source too: that rule of sourced fields is none a JSON schema can say. */
export function neededKeys(node: SchemaNode | undefined): string[] {
  const block = node && alternatives(node).find(({ properties }) => properties);
  if (!block?.properties) return [];
  const needed = block.required ?? [];
  const withSource = needed.includes('value') && 'source' in block.properties && !needed.includes('source');
  return withSource ? [...needed, 'source'] : needed;
}

/** The schema of the entries of a list, if a schema wants one. */
export const entryNode = (node: SchemaNode | undefined): SchemaNode | undefined =>
  node && alternatives(node).find(({ items }) => items)?.items;

/** Whether a schema wants a block with fields of its own names, and nothing else. */
export const wantsBlock = (node: SchemaNode | undefined): boolean =>
  node !== undefined && alternatives(node).every(({ type, properties }) => properties ?? type === 'null');

/** Whether a schema wants true or false, or nothing. */
export const wantsTruth = (node: SchemaNode | undefined): boolean =>
  node !== undefined && typesOf(node).every((type) => type === 'boolean' || type === 'null');

/** Whether a schema wants a day. */
export const wantsDay = (node: SchemaNode | undefined): boolean =>
  node !== undefined && alternatives(node).some(({ format }) => format === 'date');

/** Whether a text has the spelling that a schema wants. */
export const fitsPattern = (node: SchemaNode | undefined, text: string): boolean =>
  node !== undefined &&
  alternatives(node).some(({ pattern }) => pattern !== undefined && new RegExp(pattern, 'u').test(text));

const typesOf = (node: SchemaNode): string[] => alternatives(node).flatMap(({ type = [] }) => type);

/** Whether a schema wants text and neither a number nor a truth value. */
export const wantsText = (node: SchemaNode | undefined): boolean =>
  node !== undefined &&
  typesOf(node).includes('string') &&
  !typesOf(node).some((type) => /number|integer|boolean/.test(type));

const formats: Record<string, string> = {
  date: 'Datum (JJJJ-MM-TT)',
  uri: 'vollständige Adresse (https://…)',
  email: 'E-Mail-Adresse',
};

const types: Record<string, string> = {
  string: 'Text',
  integer: 'ganze Zahl',
  number: 'Zahl',
  boolean: 'true oder false',
  array: 'Liste',
  object: 'Block mit eigenen Schlüsseln',
  null: 'null',
};

/** Most fields of a block that are named. */
const named = 6;

/** What a block holds, for example „Block mit Feldern, darunter value und source“. */
function blockWords(node: SchemaNode): string {
  const keys = neededKeys(node);
  if (keys.length === 0) return `Block mit Feldern: ${shortList(keysOf(node), ' oder ')}`;
  return `Block mit Feldern, darunter ${shortList(keys, ' und ')}`;
}

const shortList = (words: readonly string[], last: string): string =>
  words.length > named
    ? `${words.slice(0, named).join(', ')} …`
    : [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(last);

const quoted = (values: unknown[]): string => values.map((one) => `„${String(one)}“`).join(' oder ');

function kindOf(node: SchemaNode): string {
  if (node.enum) return quoted(node.enum);
  if (node.const !== undefined) return quoted([node.const]);
  const format = formats[node.format ?? ''];
  if (format !== undefined) return format;
  if (node.properties) return blockWords(node);
  const kind =
    typesOf(node)
      .map((type) => types[type] ?? type)
      .join(' oder ') || 'Angabe';
  if (!node.minItems) return kind;
  return `${kind} mit mindestens ${node.minItems} ${node.minItems === 1 ? 'Eintrag' : 'Einträgen'}`;
}

const describe = (node: SchemaNode): string | undefined =>
  node.description ?? alternatives(node).find(({ description }) => description)?.description;

/**
 * What a schema expects at a path, in German: kind of value and the description of the key.
 * The `value` of a sourced field is described by the field around it.
 */
export function expectation(root: SchemaNode, path: Path): string {
  const node = nodeAt(root, path);
  if (!node) return 'andere Angabe';
  const outer = path.at(-1) === 'value' ? nodeAt(root, path.slice(0, -1)) : undefined;
  const kinds = [...new Set(alternatives(node).map(kindOf))].join(' oder ');
  const description = (outer && describe(outer)) ?? describe(node);
  if (description === undefined) return kinds;
  const says = description.startsWith(kinds.split(' ')[0] ?? '');
  return says ? description : `${kinds}: ${description}`;
}

/** What a schema expects of the keys of a map. */
export function keyExpectation(root: SchemaNode, path: Path): string {
  const names = nodeAt(root, path)?.propertyNames;
  return names ? (describe(names) ?? kindOf(names)) : 'anderer Schlüssel';
}
