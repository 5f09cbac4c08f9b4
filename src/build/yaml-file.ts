import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A place in a file, counted from 1 as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** A parsed YAML text that can say where each value stands. */
export interface YamlFile {
  data: unknown;
  /** Syntax errors of the parser, in its own (English) words and with its error code. */
  problems: (Position & { code: string; message: string })[];
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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return {
    data: document.errors.length === 0 ? document.toJS() : undefined,
    problems: document.errors.map(({ code, message, pos }) => ({ code, message, ...at(pos[0]) })),
    locate: (path) => at(offsetOf(document, path)),
  };
}

/** Offset of the key (in maps) or item (in lists) that `path` names; the deepest part that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isNode(key) && String(key) === String(step));
      if (!isPair(pair)) break;
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
