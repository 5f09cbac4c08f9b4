import { breaksWord } from './hyphenation.ts';
import { listMarker, type Marked } from './list-marker.ts';
import type { TextLine } from './text-item.ts';
import type { TypeMeasures } from './type-measures.ts';

/** Lines that belong together: a paragraph, a heading or a list item. */
export interface Paragraph {
  lines: TextLine[];
  /** The marker of the first line, if this is a list item. */
  marked: Marked | null;
}

/** A line in its surroundings. */
interface Place {
  paragraph: Paragraph;
  before: TextLine;
  line: TextLine;
  next: TextLine | undefined;
  /** Right edge of the column. */
  edge: number;
  type: TypeMeasures;
}

const endsSentence = /[.!?:]["“”»)]?$/;
const endsClause = /[.!?:;,]["“”»)]?$/;

/**
 * Groups the lines of one column or cell into paragraphs.
 *
 * @param lines top to bottom
 * @param type how the document sets its running text
 */
export function toParagraphs(lines: readonly TextLine[], type: TypeMeasures): Paragraph[] {
  const edge = edgeOf(lines);
  const result: Paragraph[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const paragraph = result.at(-1);
    const place = before && paragraph && { paragraph, before, line, next: lines[index + 1], edge, type };
    const marked = listMarker(line.text);
    const begins = !place || startsAnew(place);
    if (begins || isNextItem(place, marked)) result.push({ lines: [line], marked });
    else paragraph?.lines.push(line);
  });
  return result;
}

/** Right edge of a column. */
export const edgeOf = (lines: readonly TextLine[]): number => Math.max(...lines.map(({ right }) => right));

/**
 * Whether the end of a column cut a paragraph that the next column continues: in the middle of a word,
 * or after a full line without a sentence's end.
 *
 * @param edge right edge of the column that ends
 */
export function continues(paragraph: Paragraph, next: Paragraph, edge: number): boolean {
  const [last, first] = [paragraph.lines.at(-1), next.lines[0]];
  if (!last || !first || next.marked || last.size !== first.size || last.bold !== first.bold) return false;
  if (breaksWord(last.text, first.text)) return true;
  return !endsClause.test(last.text) && edge - last.right < 0.1 * (edge - last.left);
}

/** A marker in the middle of running lines counts when it cannot be part of the sentence. */
function isNextItem({ paragraph, before }: Place, marked: Marked | null): boolean {
  if (!marked) return false;
  if (!marked.ambiguous) return true;
  if (marked.number !== null) return paragraph.marked?.number === marked.number - 1;
  return endsClause.test(before.text) || paragraph.marked?.number === null;
}

const startsAnew = (place: Place): boolean =>
  [changesType, leavesSpace].some((sign) => sign(place)) ||
  (!staysInFlow(place) && [liesApart, isRow, isIndented, leavesList, endsEarly].some((sign) => sign(place)));

/** The second half of a broken word, or the second line of the last cell in a row. */
const staysInFlow = ({ before, line }: Place): boolean =>
  breaksWord(before.text, line.text) ||
  before.tabs.some((tab) => Math.abs(tab - line.left) < 0.3 * line.size);

/** Another font size, or bold after regular where the line before was not full. */
function changesType(place: Place): boolean {
  const { before, line } = place;
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return true;
  return line.bold !== before.bold && roomLeft(place) > 0;
}

const leavesSpace = ({ before, line, type }: Place): boolean =>
  line.y - before.y > 1.22 * type.leading * line.size;

const liesApart = ({ before, line }: Place): boolean => line.left > before.right || line.right < before.left;

/** Rows of a table and lists of „Datum:      12. März“ are read row by row. */
const isRow = ({ before, line }: Place): boolean => before.tabs.length > 0 && line.tabs.length > 0;

/** First-line indentation: the line is set in and the one after it is not. */
function isIndented({ paragraph, before, line, next }: Place): boolean {
  const step = 0.8 * line.size;
  if (paragraph.marked || line.left < before.left + step) return false;
  return next ? next.left < line.left - step : endsSentence.test(before.text);
}

/** Back to the left of a list item's marker. */
const leavesList = ({ paragraph, line }: Place): boolean =>
  paragraph.marked !== null && line.left < (paragraph.lines[0]?.left ?? 0) - 0.3 * line.size;

/** The line before ended although the next word had fitted: at a sentence end, or far too early. */
function endsEarly(place: Place): boolean {
  const { before, edge } = place;
  const room = roomLeft(place);
  return room > 0 && (endsSentence.test(before.text) || room > 0.4 * (edge - before.left));
}

/** Space left at the end of the line before, after its space and the first word of this line. */
function roomLeft({ before, line, edge }: Place): number {
  const word = line.text.split(/\s/, 1)[0]?.length ?? 0;
  const wordWidth = ((line.right - line.left) * word) / line.text.length;
  return edge - before.right - wordWidth - 0.6 * line.size;
}
