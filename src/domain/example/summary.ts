import type { Example } from './schema.ts';

type Reports = Pick<Example, 'reports'>;

/** Ids of all flows that any report names, each once, in the order of their first mention. */
export const exampleFlows = ({ reports }: Reports): string[] => [
  ...new Set(reports.flatMap(({ flows }) => flows)),
];

/**
 * Date of the newest dated report as the sources give it (`2024-08-12`, `2024-05`), or null when none is dated.
 */
export function newestDate({ reports }: Reports): string | null {
  const dates = reports.map(({ date }) => date).filter((date): date is string => date !== null);
  return dates.sort().at(-1) ?? null;
}
