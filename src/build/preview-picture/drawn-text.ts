import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** Weights of the font that are drawn with. */
export type Weight = 'Regular' | 'SemiBold';

const require = createRequire(import.meta.url);
const fonts = new Map<Weight, Font>();

/** Fira Sans as KERN ships it. Fonts of the machine would make the picture differ from one to the next. */
function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const file = require.resolve(`@kern-ux/native/dist/fonts/fira-sans/FiraSans-${weight}.woff2`);
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} is a collection of fonts`);
  fonts.set(weight, font);
  return font;
}

const glyphsOf = (font: Font, text: string) =>
  [...text].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));

/** Width of a text in pixels. */
export function widthOf(text: string, weight: Weight, size: number): number {
  const font = fontOf(weight);
  const units = glyphsOf(font, text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  return (units / font.unitsPerEm) * size;
}

/** Breaks a text between its words so that no line is wider than `width`, unless a single word is. */
export function brokenText(text: string, weight: Weight, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(longer, weight, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, of about the same length: no word is left alone in the last one. */
export function balancedText(text: string, weight: Weight, size: number, width: number): string[] {
  const lines = brokenText(text, weight, size, width);
  const narrower = brokenText(text, weight, size, width - size);
  return width > size && narrower.length === lines.length
    ? balancedText(text, weight, size, width - size)
    : lines;
}

/**
 * A line of text as outlines, for an SVG.
 *
 * @param x left edge
 * @param y baseline
 */
export function drawnText(text: string, weight: Weight, size: number, x: number, y: number): string {
  const font = fontOf(weight);
  const scale = size / font.unitsPerEm;
  let left = 0;
  const outlines = glyphsOf(font, text).map((glyph) => {
    const path = `<path transform="translate(${left} 0)" d="${glyph.path.toSVG()}"/>`;
    left += glyph.advanceWidth;
    return path;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join('')}</g>`;
}
