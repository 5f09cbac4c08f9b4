/**
 * Number of single-character edits between two words (Levenshtein distance; swapped neighbours count once).
 */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** Longest word that is compared; longer ones cannot be a slip of the pen. */
const longest = 120;

/** Most edits between a word and its slip: a third of the letters, two at least, but never all of them. */
const mostEdits = (length: number): number => Math.min(length - 1, Math.max(2, Math.floor(length / 3)));

/**
 * The known word most like the one found, or `undefined` if none is alike: more than a third of the
 * letters differ, and it does not hold the word found. Upper and lower case count as alike.
 */
export function nearest(found: string, known: Iterable<string>): string | undefined {
  if (found.length > longest) return undefined;
  const wanted = found.toLowerCase();
  let best: string | undefined;
  let bestDistance = mostEdits(found.length) + 1;
  for (const word of known) {
    const candidate = word.toLowerCase();
    const contained = wanted.length > 3 && candidate.includes(wanted);
    if (!contained && Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const steps = contained ? Math.min(2, candidate.length - wanted.length) : distance(wanted, candidate);
    if (steps < bestDistance) [best, bestDistance] = [word, steps];
  }
  return best;
}
