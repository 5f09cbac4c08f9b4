import { unprintable } from '../../unprintable.ts';
import type { Position } from '../../yaml-file.ts';
import type { FaultKind, Words } from '../report/fault.ts';

/** Text of a file, or why it is none. */
export type Decoded = { text: string } | ({ kind: FaultKind; words: Words } & Position);

const asUtf8 = 'Datei im Editor öffnen, Umlaute prüfen und als UTF-8 speichern';

/** Length of the UTF-8 sequence at `at`, or 0 if there is none (Unicode standard, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Offset of the first byte that is not UTF-8, or -1. */
function firstBadByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Line and column of a byte offset; the bytes before it are valid UTF-8. */
function placeOf(bytes: Uint8Array, offset: number): Position {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Decodes the bytes of a text file; refuses other encodings, a byte order mark, binary data and control characters. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  const start = { line: 1, column: 1 };
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return {
      kind: 'not-utf8',
      words: ['Datei in UTF-16', 'UTF-8', 'Datei im Editor als UTF-8 speichern'],
      ...start,
    };
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return {
      kind: 'byte-order-mark',
      words: [
        'unsichtbares Zeichen am Dateianfang (BOM)',
        'UTF-8 ohne BOM',
        'im Editor „UTF-8“ statt „UTF-8 mit BOM“ wählen und speichern',
      ],
      ...start,
    };
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const words: Words = [
      'keine Textdatei (Null-Byte)',
      'Text in UTF-8',
      'Datei durch die Textfassung ersetzen oder entfernen',
    ];
    return { kind: 'not-text', words, ...placeOf(bytes, zero) };
  }
  const bad = firstBadByte(bytes);
  if (bad < 0) return printable(new TextDecoder().decode(bytes));
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase();
  return {
    kind: 'not-utf8',
    words: [`Byte 0x${byte}, das in UTF-8 nicht vorkommt`, 'UTF-8', asUtf8],
    ...placeOf(bytes, bad),
  };
}

function printable(text: string): Decoded {
  const at = text.search(unprintable);
  if (at < 0) return { text };
  const before = text.slice(0, at).split('\n');
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return {
    kind: 'control-character',
    words: [`unsichtbares Steuerzeichen U+${code}`, 'sichtbarer Text', 'Zeichen an dieser Stelle löschen'],
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}
