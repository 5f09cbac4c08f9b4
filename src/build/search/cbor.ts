/**
 * As much of CBOR (https://www.rfc-editor.org/rfc/rfc8949) as is needed to cut Pagefind's files: where an item ends, the
 * text of a text item, and how arrays of texts are written.
 */

const major = { text: 3, array: 4 } as const;

/** Head of an item: its kind, its number or length, and where its content begins. */
function head(bytes: Uint8Array, at: number): { kind: number; value: number; from: number } {
  const first = bytes[at];
  if (first === undefined) throw new Error('CBOR ends too early');
  const size = first & 31;
  const kind = first >> 5;
  if (size < 24) return { kind, value: size, from: at + 1 };
  if (size > 26) throw new Error(`CBOR item with size ${size} is not expected here`);
  const length = 2 ** (size - 24);
  const value = bytes.subarray(at + 1, at + 1 + length).reduce((sum, byte) => sum * 256 + byte, 0);
  return { kind, value, from: at + 1 + length };
}

/** Where the item ends that begins at `at`. */
function itemEnd(bytes: Uint8Array, at: number): number {
  const { kind, value, from } = head(bytes, at);
  if (kind < 2) return from;
  if (kind < 4) return from + value;
  if (kind !== major.array) throw new Error(`CBOR item of kind ${kind} is not expected here`);
  let end = from;
  for (let item = 0; item < value; item++) end = itemEnd(bytes, end);
  return end;
}

/** The items of an array that begins at the begin of the bytes, each as its bytes. */
export function arrayItems(bytes: Uint8Array): Uint8Array[] {
  const { kind, value, from } = head(bytes, 0);
  if (kind !== major.array) throw new Error('A CBOR array is expected here');
  let at = from;
  return Array.from({ length: value }, () => {
    const end = itemEnd(bytes, at);
    const item = bytes.subarray(at, end);
    at = end;
    return item;
  });
}

/** The text of a text item. */
export function textOf(item: Uint8Array): string {
  const { kind, value, from } = head(item, 0);
  if (kind !== major.text) throw new Error('A CBOR text is expected here');
  return Buffer.from(item.subarray(from, from + value)).toString();
}

export const encodeArray = (items: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([encodeHead(major.array, items.length), ...items]);

export function encodeText(text: string): Uint8Array {
  const content = Buffer.from(text);
  return Buffer.concat([encodeHead(major.text, content.length), content]);
}

function encodeHead(kind: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((kind << 5) | value);
  const size = value < 2 ** 8 ? 0 : value < 2 ** 16 ? 1 : 2;
  const digits = Array.from(
    { length: 2 ** size },
    (_, index) => (value >>> (8 * (2 ** size - 1 - index))) & 255,
  );
  return Uint8Array.of((kind << 5) | (24 + size), ...digits);
}
