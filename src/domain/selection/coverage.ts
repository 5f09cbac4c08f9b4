import type { SelectableFlow, SelectionCatalogue } from './selection.ts';

/** How much of a group a choice covers; `recommended` = only flows are missing that ask for competence. */
export type CoverageExtent = 'all' | 'recommended' | 'part' | 'none';

/** What a choice covers of one group. */
export interface Coverage {
  group: SelectionCatalogue['groups'][number];
  chosen: SelectableFlow[];
  missing: SelectableFlow[];
  extent: CoverageExtent;
}

/**
 * What a choice covers, group by group, in the order of the catalogue. It speaks only of the flows in the catalogue:
 * whether these are all there are is not for it to say.
 *
 * @param chosen ids of the chosen flows
 */
export const coverageOf = (
  { groups, flows }: Pick<SelectionCatalogue, 'groups' | 'flows'>,
  chosen: readonly string[],
): Coverage[] =>
  groups.map((group) => {
    const own = flows.filter((flow) => flow.group === group.id);
    const taken = own.filter(({ id }) => chosen.includes(id));
    const missing = own.filter(({ id }) => !chosen.includes(id));
    return { group, chosen: taken, missing, extent: extentOf(taken, missing) };
  });

function extentOf(chosen: SelectableFlow[], missing: SelectableFlow[]): CoverageExtent {
  if (missing.length === 0) return 'all';
  if (chosen.length === 0) return 'none';
  return missing.every(({ asksCompetence }) => asksCompetence) ? 'recommended' : 'part';
}
