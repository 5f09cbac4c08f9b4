/** A stretch of an excerpt; `marked` when it is a word that was searched. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Pagefind writes these two as entities and nothing else, so an `&amp;` of the page stays as it is. */
const decode = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Pagefind marks whole words with what clings to them: `<mark>(Antrag),</mark>`. */
const clinging = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** A punctuation mark standing alone, left by an element without text between it and its word. */
const strayMark = /\s+([.,;:!?])(?=\s|$)/g;

/**
 * Reads an excerpt of the index, text with hits in `<mark>`, so that it can be shown without parsing it as HTML.
 * Punctuation beside a hit is not part of it.
 *
 * @param html excerpt as Pagefind gives it
 */
export function parseExcerpt(html: string): Piece[] {
  const pieces = html
    .replace(strayMark, '$1')
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((part, index) => split(decode(part), index % 2 === 1));
  return joined(pieces);
}

function split(text: string, marked: boolean): Piece[] {
  const [, before = '', word = '', after = ''] = clinging.exec(text) ?? [];
  if (!marked || word === '') return [{ text, marked: false }];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.text === '') continue;
    if (last?.marked === piece.marked) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

/**
 * The excerpt without the heading it begins with, which stands above it anyway.
 * An excerpt that is nothing but its heading stays.
 */
export function withoutHeading(pieces: readonly Piece[], heading: string): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const after = text.startsWith(heading) ? /^[.:\s]+(?=.)/s.exec(text.slice(heading.length)) : null;
  return heading === '' || after === null ? [...pieces] : dropped(pieces, heading.length + after[0].length);
}

function dropped(pieces: readonly Piece[], characters: number): Piece[] {
  let left = characters;
  const rest = pieces.map((piece) => {
    const text = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    return { ...piece, text };
  });
  return joined(rest);
}
