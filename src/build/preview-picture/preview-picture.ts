import sharp from 'sharp';
import { balancedText, drawnText, widthOf, type Weight } from './drawn-text.ts';

/** Size that messengers and social networks show whole, https://ogp.me/. */
export const previewSize = { width: 1200, height: 630 };

const edge = 90;
const colours = { paper: '#fff', text: '#1b1c24', accent: '#2044aa', line: '#a5b4e0' };

/** What the picture shows. */
export interface PreviewText {
  /** Name of the guide. Its last word is set large. */
  name: string;
  /** What it is about, one sentence. */
  headline: string;
  /** Number of stations of the way, drawn as circles on a line. */
  stations: number;
}

/** Largest size at which a text fits beside the edges. */
function fittingSize(text: string, weight: Weight, most: number): number {
  const room = previewSize.width - 2 * edge;
  return Math.min(most, Math.floor((most * room) / widthOf(text, weight, most)));
}

/** The way of the guide: a line with a circle for each station, the first one filled. */
function stationLine(count: number, y: number): string {
  const [first, last] = [edge + 20, previewSize.width - edge - 20];
  const step = (last - first) / Math.max(1, count - 1);
  const circles = Array.from({ length: count }, (_, index) => {
    const fill = index === 0 ? colours.accent : colours.paper;
    return `<circle cx="${first + step * index}" cy="${y}" r="17" fill="${fill}" stroke="${colours.accent}" stroke-width="7"/>`;
  });
  return `<path d="M${first} ${y}H${last}" stroke="${colours.line}" stroke-width="7"/>${circles.join('')}`;
}

/** The picture as SVG, with all text as outlines. */
export function previewSvg({ name, headline, stations }: PreviewText): string {
  const words = name.split(' ');
  const large = words.pop() ?? '';
  const largeSize = fittingSize(large, 'SemiBold', 150);
  const small = words.join(' ');
  const lines = balancedText(headline, 'Regular', 44, previewSize.width - 2 * edge).slice(0, 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${previewSize.width}" height="${previewSize.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<rect width="100%" height="16" fill="${colours.accent}"/>`,
    `<g fill="${colours.accent}">${drawnText(large, 'SemiBold', largeSize, edge, 300)}</g>`,
    `<g fill="${colours.text}">`,
    drawnText(small, 'Regular', fittingSize(small || ' ', 'Regular', 64), edge, 150),
    ...lines.map((line, index) => drawnText(line, 'Regular', 44, edge, 390 + index * 60)),
    '</g>',
    stationLine(stations, 548),
    '</svg>',
  ].join('');
}

/** The picture as PNG, the same bytes for the same text. */
export const previewPng = (text: PreviewText): Promise<Buffer> =>
  sharp(Buffer.from(previewSvg(text)))
    .png({ compressionLevel: 9, palette: true, colours: 32, dither: 0 })
    .toBuffer();
