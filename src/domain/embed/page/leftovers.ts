import { placeholderMark } from '../placeholder.ts';
import { finding, type PageFinding } from './finding.ts';

/** Placeholders that nobody has replaced, wherever they stand: one finding for each line with the same one. */
export function leftoverFindings(source: string): PageFinding[] {
  const pattern = new RegExp(`${placeholderMark}(?:-[A-Z]+)*`, 'g');
  const found = [...source.matchAll(pattern)].map(({ 0: text, index }) => ({ text, index }));
  return found.map(({ text, index }) =>
    finding(
      'placeholder-left',
      'error',
      index,
      `Hier steht noch ein Platzhalter: ${text}`,
      'Ersetzen Sie ihn. Ist die Angabe nicht bekannt, fragen Sie den Anbieter.',
    ),
  );
}
