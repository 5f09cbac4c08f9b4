import { commonSize } from './lines.ts';
import type { TextLine } from './text-item.ts';

/** How a document sets its running text; headings and paragraphs are told by the difference. */
export interface TypeMeasures {
  /** Font size of most letters. */
  size: number;
  /** Distance of two lines of a paragraph, in font sizes. */
  leading: number;
  /** Whether most letters are bold, so that boldness says nothing. */
  mostlyBold: boolean;
}

/** Usual line distance where a document has too few lines to measure. */
const defaultLeading = 1.2;

/** @param parts the lines of a whole document, part by part */
export function measure(parts: readonly (readonly TextLine[])[]): TypeMeasures {
  const lines = parts.flat();
  const letters = (some: readonly TextLine[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return {
    size: commonSize(lines),
    leading: lowerQuartile(parts.flatMap(distances)) ?? defaultLeading,
    mostlyBold: letters(lines.filter(({ bold }) => bold)) > letters(lines) / 2,
  };
}

const distances = (part: readonly TextLine[]): number[] =>
  part
    .map((line, index) => (line.y - (part[index - 1]?.y ?? line.y)) / line.size)
    .filter((distance) => distance > 0.8 && distance < 2.5);

/** Gaps between paragraphs are larger than those between lines, so the small ones count. */
const lowerQuartile = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 4)];
