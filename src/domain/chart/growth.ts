import { percentOf, scaleLines, spread } from './number-scale.ts';
import { placeOn, timePoint, timeSpan, yearTicks, type Tick } from './time-scale.ts';

/** What the chart needs of a milestone; those without a `count` are not drawn. */
export interface CountedMilestone {
  date: string;
  count?: number | undefined;
  /** The number in the words of the source, for example „über 250“. */
  authorities?: string | undefined;
  major?: boolean | undefined;
}

/** A number at its time. Places are percent from the left and from the bottom. */
export interface GrowthPoint {
  left: number;
  bottom: number;
  /** Height of the label, moved away from those of close points. */
  labelBottom: number;
  label: string;
  date: string;
  major: boolean;
}

/** A chart of numbers over the years. */
export interface GrowthChart {
  points: GrowthPoint[];
  years: Tick[];
  lines: Tick[];
}

/** Least distance of two labels, in percent of the height. */
const labelGap = 7;

/**
 * Places the numbers of milestones on an axis that begins with the year of the first milestone and ends with the
 * state of the facts: nothing in the build knows what day it is.
 *
 * @param milestones in the order of their dates
 * @param stand last day of the axis, `YYYY-MM-DD`
 */
export function growthChart(milestones: readonly CountedMilestone[], stand: string): GrowthChart {
  const counted = milestones.flatMap((entry) =>
    entry.count === undefined ? [] : [{ ...entry, count: entry.count }],
  );
  const axis = { from: Math.floor(timePoint(counted[0]?.date ?? stand)), to: timeSpan(stand).to };
  const lines = scaleLines(Math.max(0, ...counted.map(({ count }) => count)));
  const top = lines.at(-1) ?? 1;
  const bottoms = counted.map(({ count }) => percentOf(count, top));
  const labels = labelPlaces(bottoms);
  return {
    points: counted.map(({ date, count, authorities, major = false }, index) => ({
      left: placeOn(axis, timePoint(date)),
      bottom: bottoms[index] ?? 0,
      labelBottom: labels[index] ?? 0,
      label: authorities === undefined ? String(count) : upToNumber(authorities),
      date,
      major,
    })),
    years: yearTicks(axis),
    lines: lines.map((value) => ({ at: percentOf(value, top), label: String(value) })),
  };
}

/** The words of the source up to the number: „über 250 Behörden“ becomes „über 250“. */
const upToNumber = (words: string): string => /^.*?\d[\d.]*/.exec(words)?.[0] ?? words;

/** Heights of the labels in the order of the points, whose numbers may also fall. */
function labelPlaces(bottoms: readonly number[]): number[] {
  const order = bottoms.map((bottom, index) => ({ bottom, index })).sort((a, b) => a.bottom - b.bottom);
  const moved = spread(order.map(({ bottom }) => bottom), labelGap); // prettier-ignore
  const places: number[] = [];
  order.forEach(({ index }, rank) => (places[index] = Math.max(0, moved[rank] ?? 0)));
  return places;
}
