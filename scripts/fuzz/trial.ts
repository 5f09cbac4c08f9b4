import type { Fault } from '../../src/build/check/report/fault.ts';
import { checkContent } from '../../src/build/check/check.ts';
import type { ContentPlace, Damage } from './damage.ts';
import type { DamagedFolder } from './damaged-folder.ts';

/** One damage to one file. */
export interface Trial {
  damage: Damage;
  path: string;
  mark: string;
  before: Buffer;
  after: ContentPlace[];
}

/** What the check says of a damaged folder; one that throws gives its stack. */
export type Verdict = { faults: Fault[]; errors: number; seconds: number } | { thrown: string };

/** A mark for each trial: a word of letters only, so that no program takes it apart. */
export const markOf = (index: number): string =>
  `Wunderblume${[...String(index)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('')}`;

/** Whether a damage changed anything at all. */
export const changed = ({ path, before, after }: Trial): boolean => {
  const [only] = after;
  return !(after.length === 1 && only?.path === path && 'bytes' in only && only.bytes.equals(before));
};

/** Lets the check look at the folder as it is. */
export async function verdictOn(folder: DamagedFolder): Promise<Verdict> {
  const start = performance.now();
  try {
    const { errors, faults } = await checkContent(folder.dir);
    return { errors, faults, seconds: (performance.now() - start) / 1000 };
  } catch (error) {
    return { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What was changed: lines that are only in one of the two versions. */
export function difference({ path, before, after }: Trial): string {
  const old = before.toString('utf8').split('\n');
  return after
    .flatMap((place) => {
      if (!('bytes' in place)) return [`  ${place.path}: ${JSON.stringify(place)}`];
      if (place.path !== path) return [`  ${place.path}: added`];
      const now = place.bytes.toString('utf8').split('\n');
      const only = (sign: string, some: string[], others: string[]) =>
        some.filter((line) => !others.includes(line)).map((line) => `  ${sign} ${line.slice(0, 160)}`);
      return [`  ${place.path}`, ...only('-', old, now).slice(0, 4), ...only('+', now, old).slice(0, 6)];
    })
    .join('\n');
}
