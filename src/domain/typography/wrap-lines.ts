/**
 * Breaks a text between words into lines, for drawings: SVG does not break lines by itself.
 * What does not fit ends in „…“; a word longer than a line is cut.
 *
 * @param width most characters of a line
 * @param most most lines
 */
export function wrapLines(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, most).map((line, index) => {
    const goesOn = index === most - 1 && lines.length > most;
    return goesOn || line.length > width ? `${line.slice(0, width - 2).trimEnd()} …` : line;
  });
}
