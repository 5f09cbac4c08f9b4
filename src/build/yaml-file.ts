import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { unprintable } from './unprintable.ts';

/** A place in a file, counted from 1 as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** A fault of the syntax. */
export interface YamlProblem extends Position {
  /**
   * Error code of the parser, or one of our own: `OPEN_QUOTE` (stands where the quotation mark is),
   * `UNPRINTABLE` (a control character written as an escape),
   * `TAG` (a word with `!` before a value), `REFERENCE` (an anchor or alias: content does without, and a chain of them can blow up the memory).
   */
  code: string;
  /** In the (English) words of the parser. */
  message: string;
}

/** A parsed YAML text that can say where each value stands. */
export interface YamlFile {
  /** `undefined` if there are problems. */
  data: unknown;
  /** What is wrong with the syntax, all of it. */
  problems: YamlProblem[];
  /** Where the value at `path` stands, or its nearest ancestor that exists. */
  locate(path: readonly PropertyKey[]): Position;
}

/**
 * Parses YAML the one way of this project: core schema (dates stay text), unique keys, positions kept.
 *
 * @param text the YAML text
 * @param firstLine line of the file at which the text begins (front matter begins at line 2)
 */
export function parseYaml(text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  // The parser would compare each key with all others of its map, which takes minutes for a file of many.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const findings = [syntaxProblems, duplicateKeys, references, tags, escapes];
  const problems = findings
    .flatMap((find) => find(document))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...problem }) => ({ ...problem, ...at(offset) }));
  return {
    data: problems.length === 0 ? document.toJS() : undefined,
    problems,
    locate: (path) => at(offsetOf(document, path)),
  };
}

interface Problem {
  code: string;
  message: string;
  offset: number;
}

const syntaxProblems = (document: Document): Problem[] =>
  document.errors.map(({ code, message, pos: [offset] }) =>
    code === 'MISSING_CHAR' && message.startsWith('Missing closing')
      ? { code: 'OPEN_QUOTE', message, offset: openingQuote(document, offset) }
      : { code, message, offset },
  );

/** Offset at which the quoted text begins that ends, unclosed, at `offset`. */
function openingQuote(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_key, node) => {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      const [from, to] = node.range ?? [0, 0];
      if (quoted && from < offset && to >= offset) start = from;
    },
  });
  return start;
}

/** Words that begin with `!` name a type in YAML: the parser would drop them without a word. */
function tags(document: Document): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Node: (_key, node) => {
      if ('tag' in node && node.tag !== undefined)
        found.push({ code: 'TAG', message: 'Tags are not allowed', offset: startOf(node) });
    },
  });
  return found;
}

function references(document: Document): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined))
        found.push({
          code: 'REFERENCE',
          message: 'Anchors and aliases are not allowed',
          offset: startOf(node),
        });
    },
  });
  return found;
}

/** Characters that no file may hold are no better when they are written as `\\0` or `\\ud800`. */
function escapes(document: Document): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && unprintable.test(node.value))
        found.push({ code: 'UNPRINTABLE', message: 'A control character in quotes', offset: startOf(node) });
    },
  });
  return found;
}

function duplicateKeys(document: Document): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      // As text, for `1` and `'1'` are one key of the data.
      const known = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(String(key.value)))
          found.push({ code: 'DUPLICATE_KEY', message: 'Map keys must be unique', offset: startOf(key) });
        known.add(String(key.value));
      }
    },
  });
  return found;
}

/** Pairs of a map by their keys, made once: a file may have many faults in a large map. */
const pairsOf = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairAt(map: YAMLMap, step: PropertyKey): Pair | undefined {
  let pairs = pairsOf.get(map);
  if (!pairs) {
    const named = map.items.flatMap((pair): [string, Pair][] =>
      isNode(pair.key) ? [[String(pair.key), pair]] : [],
    );
    // Of two with the same key the first, as for a reader.
    pairs = new Map(named.reverse());
    pairsOf.set(map, pairs);
  }
  return pairs.get(String(step));
}

/** Offset of the key (in maps) or item (in lists) that `path` names; the deepest part that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairAt(node, step);
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) break;
      offset = startOf(node);
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number => (isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0);
