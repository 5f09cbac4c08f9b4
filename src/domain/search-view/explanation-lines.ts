import type { Answer, Reading } from '../search/answer.ts';
import { quoted, quotedList } from './german-list.ts';

/** One line that says how the words were understood. */
export interface ExplanationLine {
  text: string;
  /** What a reader can do about it: another wording of the question. */
  action: { label: string; literal: boolean } | null;
  /** Whether it stands behind the count and is read out with it: the results are not what the words alone would give. */
  important: boolean;
}

/** More words than this make a line nobody reads. */
const mostWords = 6;

/**
 * The lines under the search field: corrections with the way back, what was left out, how dates and sections were
 * read, and what was searched beside. In this order, because the first ones change the results most.
 */
export function explanationLines({
  question,
  explanation,
}: Pick<Answer, 'question' | 'explanation'>): ExplanationLine[] {
  const { corrections, alsoSearched, without, readings } = explanation;
  const lines: (ExplanationLine | null)[] = [
    question.literal ? literalLine(question.query) : null,
    corrections.length > 0 ? correctionLine(corrections) : null,
    without.length > 0 ? said(`Ergebnisse ohne ${quotedList(without)}.`, true) : null,
    ...readings.map((reading) => said(readingText(reading))),
    alsoSearched.length > 0 ? said(`Gesucht wurde auch: ${shortList(alsoSearched)}.`) : null,
  ];
  return lines.filter((line) => line !== null);
}

const said = (text: string, important = false): ExplanationLine => ({ text, action: null, important });

const literalLine = (query: string): ExplanationLine => ({
  text: `Gesucht wurde genau ${quoted(query)}.`,
  action: { label: 'Auch Ähnliches suchen', literal: false },
  important: false,
});

function correctionLine(corrections: readonly { from: string; to: string }[]): ExplanationLine {
  const pairs = corrections.map(({ from, to }) => `${quoted(to)} statt ${quoted(from)}`);
  const [first] = corrections;
  const label =
    corrections.length === 1 && first ? `${quoted(first.from)} trotzdem suchen` : 'Wie eingegeben suchen';
  return {
    text: `Ergebnisse für ${new Intl.ListFormat('de').format(pairs)}.`,
    action: { label, literal: true },
    important: true,
  };
}

const readingText = ({ kind, text }: Reading): string =>
  kind === 'date' ? `Als Datum gelesen: ${text}.` : `Als Paragraf gelesen: ${text}.`;

function shortList(words: readonly string[]): string {
  const rest = words.length - mostWords;
  if (rest <= 0) return quotedList(words);
  return `${words.slice(0, mostWords).map(quoted).join(', ')} und ${rest} weitere`;
}
