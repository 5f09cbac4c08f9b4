/** A stretch of an excerpt; `marked` when it is a word that was searched. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How many words an excerpt has. */
const length = 28;

/** Punctuation that clings to a word: „(Antrag),“. */
const clinging = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** A punctuation mark standing alone, left by an element without text between it and its word. */
const strayMark = /\s+([.,;:!?])(?=\s|$)/g;

/** Where an excerpt comes from. */
export interface Stretch {
  /** Words of the page by position. */
  words: readonly string[];
  from: number;
  to: number;
  /** Positions to be marked. */
  marks: ReadonlySet<number>;
}

/**
 * Cuts from a stretch of text the part that holds most of the marks, with „…“ where it is cut, and marks them.
 * Punctuation beside a marked word is not marked.
 */
export function excerpt({ words, from, to, marks }: Stretch): Piece[] {
  const start = densest(from, to, marks);
  const end = Math.min(start + length, to);
  const pieces = words.slice(start, end).flatMap((word, index): Piece[] => {
    const blank: Piece[] = index === 0 ? [] : [{ text: ' ', marked: false }];
    return [...blank, ...split(word, marks.has(start + index))];
  });
  const cut = [
    ...(start > from ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(end < to ? [{ text: ' …', marked: false }] : []),
  ];
  return joined(cut).map(({ text, marked }) => ({ text: text.replace(strayMark, '$1'), marked }));
}

/** Begin of the stretch with most marks, with some words before the first of them. */
function densest(from: number, to: number, marks: ReadonlySet<number>): number {
  const inside = [...marks].filter((mark) => mark >= from && mark < to).sort((a, b) => a - b);
  let best = { start: from, end: from, count: 0 };
  for (const [index, mark] of inside.entries()) {
    const within = inside.slice(index).filter((other) => other < mark + length);
    if (within.length > best.count) best = { start: mark, end: within.at(-1) ?? mark, count: within.length };
  }
  const lead = Math.floor((length - (best.end - best.start)) / 2);
  return Math.max(from, Math.min(best.start - lead, to - length));
}

function split(word: string, marked: boolean): Piece[] {
  const [, before = '', inner = '', after = ''] = clinging.exec(word) ?? [];
  if (!marked || inner === '') return [{ text: word, marked: false }];
  return [
    { text: before, marked: false },
    { text: inner, marked: true },
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
