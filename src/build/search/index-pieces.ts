import { createHash } from 'node:crypto';
import { arrayItems, encodeArray, encodeText, textOf } from './cbor.ts';
import { pack, unpack } from './packed-file.ts';
import type { IndexFiles } from './pagefind-run.ts';

/** Bytes of a piece of the index before packing; Pagefind's own are several times as long. */
const pieceSize = 12_000;

/** A stretch of the words of the index in their order, each as Pagefind wrote it. */
interface Piece {
  words: Uint8Array[];
  first: string;
  last: string;
}

/**
 * Pagefind keeps the words of the index in files of about 30 kB, of which a reader loads one for each word that is
 * searched, with thousands of words that are not. This cuts them into smaller files, and gives very frequent words, which
 * nobody looks for, files of their own. The list of the files stands in Pagefind's file of metadata.
 *
 * @throws when Pagefind writes its files in another way than it did when this was written
 */
export function withSmallPieces(files: IndexFiles): IndexFiles {
  const found = [...files.keys()].filter((path) => path.endsWith('.pf_meta'));
  const [metaPath = ''] = found;
  if (found.length !== 1) throw new Error('Search index: one file of metadata is expected');
  const meta = arrayItems(unpack(metaPath, files.get(metaPath) ?? new Uint8Array()));
  const [version, pages, chunks, ...more] = meta;
  if (!version || !pages || !chunks || more.length !== 3)
    throw new Error('Search index: unknown format of metadata');
  const pieces = arrayItems(chunks).flatMap((chunk) => piecesOf(chunkPath(chunk), files));
  const packed = pieces.map(({ words }) => pack(encodeArray([encodeArray(words)])));
  const names = packed.map((content) => `de_${shortHash(content)}`);
  const list = pieces.map((_, index) =>
    encodeArray(
      rangeOf(pieces, index)
        .concat(names[index] ?? '')
        .map(encodeText),
    ),
  );
  const metaFile = pack(encodeArray([version, pages, encodeArray(list), ...more]));
  const kept = [...files].filter(([path]) => path !== metaPath && !path.startsWith('index/'));
  const hash = `de_${shortHash(metaFile)}`;
  return new Map([
    ...kept.map(([path, content]): [string, Uint8Array] => [
      path,
      path === 'pagefind-entry.json' ? renamed(content, hash) : content,
    ]),
    [`pagefind.${hash}.pf_meta`, metaFile],
    ...packed.map((content, index): [string, Uint8Array] => [`index/${names[index]}.pf_index`, content]),
  ]);
}

/** A chunk in the metadata: first word, last word, name of its file. */
function chunkPath(chunk: Uint8Array): string {
  const [, , name] = arrayItems(chunk);
  if (!name) throw new Error('Search index: unknown format of metadata');
  return `index/${textOf(name)}.pf_index`;
}

function piecesOf(path: string, files: IndexFiles): Piece[] {
  const [words, ...more] = arrayItems(unpack(path, files.get(path) ?? new Uint8Array()));
  if (!words || more.length > 0) throw new Error(`Search index ${path}: unknown format`);
  const pieces: Piece[] = [];
  let size = pieceSize;
  for (const word of arrayItems(words)) {
    const [name] = arrayItems(word);
    const text = textOf(name ?? new Uint8Array());
    size += word.length;
    const current = pieces.at(-1);
    if (current === undefined || size > pieceSize) {
      pieces.push({ words: [word], first: text, last: text });
      size = word.length;
    } else {
      current.words.push(word);
      current.last = text;
    }
  }
  return pieces;
}

/**
 * The range of words of a piece as Pagefind writes it: no longer than is needed to tell it from its neighbours.
 */
function rangeOf(pieces: readonly Piece[], index: number): string[] {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  const { first = '', last = '' } = piece ?? {};
  return [before ? tellingApart(first, before.last) : first, after ? tellingApart(last, after.first) : last];
}

/** The letters the word shares with its neighbour, and one more. */
function tellingApart(word: string, neighbour: string): string {
  const letters = [...word];
  const others = [...neighbour];
  const shared = letters.findIndex((letter, index) => letter !== others[index]);
  return shared === -1 ? word : letters.slice(0, shared + 1).join('');
}

function renamed(entry: Uint8Array, hash: string): Uint8Array {
  const { languages, ...rest } = JSON.parse(Buffer.from(entry).toString()) as {
    languages: Record<string, object>;
  };
  const [[language = '', facts = {}] = []] = Object.entries(languages);
  return Buffer.from(JSON.stringify({ ...rest, languages: { [language]: { ...facts, hash } } }));
}

const shortHash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 10);
