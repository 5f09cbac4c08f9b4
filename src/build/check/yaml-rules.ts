import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { parseYaml, type Position, type YamlFile } from '../yaml-file.ts';
import { error, type Fault } from './fault.ts';
import { aliasUse, openQuote, yamlMessage } from './yaml-messages.ts';

/** Parsed data of a file, or its syntax faults. */
export interface YamlResult {
  yaml?: YamlFile;
  faults: Fault[];
}

/** Offsets of all anchors and aliases. */
function aliasOffsets(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined))
        offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** Offset at which the quoted text begins that ends, unclosed, at `offset`. */
function openingQuote(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_key, node) => {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      const [from, to] = node.range ?? [0, 0];
      if (isScalar(node) && quoted && from < offset && to >= offset) start = from;
    },
  });
  return start;
}

/**
 * Leaves out what only follows from another fault: more than one on a line (the parser often reports one
 * slip several times), and everything after an open quotation mark, which swallows the lines below it.
 */
function withoutSequels(faults: Fault[]): Fault[] {
  const open = faults.findIndex(({ kind }) => kind === 'yaml-quote');
  return faults
    .slice(0, open < 0 ? faults.length : open + 1)
    .filter((fault, index) => faults.findIndex(({ line }) => line === fault.line) === index);
}

/**
 * Parses YAML and turns its syntax errors into faults; all of one file, one per line.
 *
 * @param file path for the faults
 * @param firstLine line of the file at which the text begins
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = document.errors.map(({ code, message, pos: [offset] }) => {
    const unclosed = code === 'MISSING_CHAR' && message.startsWith('Missing closing');
    const { kind, words } = unclosed ? openQuote : yamlMessage(code);
    return error(file, at(unclosed ? openingQuote(document, offset) : offset), kind, words);
  });
  const aliases = aliasOffsets(document).map((offset) =>
    error(file, at(offset), aliasUse.kind, aliasUse.words),
  );
  if (faults.length + aliases.length > 0) return { faults: withoutSequels([...faults, ...aliases]) };
  return { yaml: parseYaml(text, firstLine), faults: [] };
}
