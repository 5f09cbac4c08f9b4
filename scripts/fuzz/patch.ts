/** A change of some lines that lie together. */
export interface Patch {
  /** First line that is changed, from 0. */
  from: number;
  /** Line behind the last one that is changed. */
  to: number;
  lines: string[];
}

/** What makes one text of another. */
export function patchOf(before: string, after: string): Patch {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const least = Math.min(old.length, now.length);
  let same = 0;
  while (same < least && old[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < least - same && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { from: same, to: old.length - tail, lines: now.slice(same, now.length - tail) };
}

/** Whether two patches lie so far apart that neither changes what the other does. */
export const apart = (a: Patch, b: Patch): boolean => a.to + 2 < b.from || b.to + 2 < a.from;

/** The text with all of these patches, none of which may touch another. */
export function patched(before: string, patches: readonly Patch[]): string {
  const all = before.split('\n');
  for (const { from, to, lines } of patches.toSorted((a, b) => b.from - a.from))
    all.splice(from, to - from, ...lines);
  return all.join('\n');
}
