import type { WayCatalogue } from './catalogue.ts';
import { emptyProfile } from './profile.ts';
import { countOf, countText, nextTask } from './progress.ts';
import { wayOf, type Phase } from './way.ts';

/** The way of a reader who has answered and ticked nothing: what the page shows when it comes. */
export interface FirstWay {
  phases: readonly Phase[];
  /** The task that comes first, with its phase. */
  next: ReturnType<typeof nextTask>;
  /** By id of a station: how many tasks it has, in words. */
  counts: ReadonlyMap<string, string>;
}

/** What the script of the page says at its start; with this in the page it has nothing to change then. */
export function firstWay(catalogue: WayCatalogue): FirstWay {
  const phases = wayOf(catalogue, emptyProfile);
  const none = new Set<string>();
  return {
    phases,
    next: nextTask(phases, none),
    counts: new Map(phases.map(({ id, own }) => [id, countText(countOf(own, none))])),
  };
}
