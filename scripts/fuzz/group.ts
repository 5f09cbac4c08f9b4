import type { Fault } from '../../src/build/check/report/fault.ts';
import type { ContentPlace } from './damage.ts';
import { apart, patched, patchOf, type Patch } from './patch.ts';
import type { Trial } from './trial.ts';

/** A damage the check accepted, and what it warned of. */
export interface Accepted {
  trial: Trial;
  faults: Fault[];
}

/** Folders of one thing: two damages that add or move files there would not be told apart. */
const placeOf = (path: string) => path.replace(/^((?:examples|meetings)\/[^/]+)\/.*$/, '$1');

/** What a damage does to the lines of its file; undefined if it does more. */
function patchOfTrial({ path, before, after: [only, ...others] }: Trial): Patch | undefined {
  if (!only || others.length > 0 || only.path !== path || !('bytes' in only)) return undefined;
  const now = only.bytes.toString('utf8');
  const isText = Buffer.from(now).equals(only.bytes) && Buffer.from(before.toString('utf8')).equals(before);
  return isText ? patchOf(before.toString('utf8'), now) : undefined;
}

function meet(a: Trial, b: Trial): boolean {
  const own = [a.path, ...a.after.map(({ path }) => path)];
  const others = [b.path, ...b.after.map(({ path }) => path)];
  const [one, other] = [patchOfTrial(a), patchOfTrial(b)];
  if (one && other) return a.path === b.path && !apart(one, other);
  return own.map(placeOf).some((place) => others.map(placeOf).includes(place));
}

/** Whether a damage can be built together with these: in other files, or in lines of the same file that lie apart. */
export const fits = ({ trial }: Accepted, group: readonly Accepted[]): boolean =>
  !group.some((other) => meet(trial, other.trial));

/** What the folder holds when it suffers all of these damages. */
export function placesOf(group: readonly Accepted[]): ContentPlace[] {
  const byFile = Map.groupBy(group, ({ trial }) => trial.path);
  return [...byFile].flatMap(([path, members]): ContentPlace[] => {
    const [first] = members;
    if (!first) return [];
    const patches = members.flatMap(({ trial }) => patchOfTrial(trial) ?? []);
    if (patches.length < members.length || members.length === 1)
      return members.flatMap(({ trial }) => trial.after);
    return [{ path, bytes: Buffer.from(patched(first.trial.before.toString('utf8'), patches)) }];
  });
}
