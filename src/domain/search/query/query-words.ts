/** What holds words apart; signs inside a word („PLZ-Check“, „OK.VISA“, „und/oder“) stay. */
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words of a query in order, without the punctuation around them. */
export const queryWords = (query: string): string[] =>
  query
    .split(/\s+/)
    .map((word) => word.replace(edges, ''))
    .filter(Boolean);

/** The parts of a word that is written with signs inside: „PLZ-Check“ → „PLZ“, „Check“; „BundID“ → „Bund“, „ID“. */
export const wordParts = (word: string): string[] =>
  word
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
