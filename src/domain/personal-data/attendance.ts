import { articleOfNoun } from '../mail/authority-nouns.ts';

/** What stands before a list of people. */
const heading =
  /^[^\p{L}]*(Teilnehm\p{L}*(?:[:*_/]?innen)?|Teilgenommen haben|Anwesend\p{L}*|Anwesenheitsliste|Teilnahmeliste|Entschuldigt|Gäste|Protokollführ\p{L}*)\s*(:|$)/iu;

const titled = /(?<!\p{L})(?:Herrn?|Frau|Dr\.|Prof\.)[ \u00a0]+(?:Dr\.[ \u00a0]+)?\p{Lu}\p{Ll}+/u;
const fullName =
  /(?<!\p{L})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:,)?[ \u00a0]+(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?!\p{L})/gu;

/** Lines below a heading in which names are looked for. */
const linesBelow = 3;

/**
 * The heading of a list of people, if names follow it: in the same line, or in the next ones.
 *
 * @param line index of the line that may be the heading
 */
export function namesPeople(lines: readonly string[], line: number): string[] {
  const text = lines[line] ?? '';
  const match = heading.exec(text);
  if (!match) return [];
  const after = [text.slice(match[0].length), ...lines.slice(line + 1, line + 1 + linesBelow)];
  return after.some(hasName) ? [match[1] ?? ''] : [];
}

/** Whether a text names a person. Authorities consist of capital words too, but have a noun that says so. */
const hasName = (text: string): boolean =>
  titled.test(text) ||
  [...text.matchAll(fullName)].some(
    ([, first = '', last = '']) => articleOfNoun(first) === null && articleOfNoun(last) === null,
  );
