import type { PageType } from './page-types.ts';
import { overruns, totalBytes, type Weight } from './weight.ts';

/** A page that was weighed. */
export interface Weighed {
  path: string;
  type: PageType;
  weight: Weight;
}

const heads = [
  'Page type',
  'HTML',
  'CSS',
  'JS',
  'Other',
  'Bytes',
  'of',
  'Requests',
  'of',
  'Unused CSS',
  'of',
];

const rowOf = ({ path, type, weight }: Weighed): string[] => [
  type.name,
  ...[weight.html, weight.css, weight.js, weight.other, totalBytes(weight), type.limit.bytes].map(String),
  ...[weight.requests, type.limit.requests].map(String),
  ...[weight.unusedCss, type.limit.unusedCss].map((percent) => `${percent} %`),
  path,
];

/** The heaviest page of each kind, and every page of the kinds in `each`. */
function shown(pages: readonly Weighed[], each: readonly string[]): Weighed[] {
  const heaviest = pages.toSorted((a, b) => totalBytes(b.weight) - totalBytes(a.weight));
  return heaviest.filter(
    (page) => each.includes(page.type.name) || page === heaviest.find(({ type }) => type === page.type),
  );
}

/**
 * The weights as a table for the terminal.
 *
 * @param each kinds of which every page is shown, not only the heaviest
 */
export function weightTable(pages: readonly Weighed[], each: readonly string[] = []): string {
  const rows = [[...heads, 'Page'], ...shown(pages, each).map(rowOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const isText = (column: number) => column === 0 || column === heads.length;
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What passes its limit, page by page. */
export const faults = (pages: readonly Weighed[]): string[] =>
  pages.flatMap(({ path, type, weight }) =>
    overruns(weight, type.limit).map((text) => `${path} (${type.name}): ${text}`),
  );
