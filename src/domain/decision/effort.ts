import type { WayCatalogue } from '../task/catalogue.ts';
import { emptyProfile } from '../task/profile.ts';
import { wayOf } from '../task/way.ts';

/** How many tasks a role has. */
export interface Effort {
  required: number;
  optional: number;
}

/**
 * How many tasks each role has, in the order of the roles. Tasks that only another answer would rule out count.
 *
 * @param land code of the Land; `null` counts those of all Länder
 */
export function effortOf(catalogue: WayCatalogue, land: string | null): Effort[] {
  const tasks = wayOf(catalogue, { ...emptyProfile, land }).flatMap(({ own }) => own.map(({ task }) => task));
  return catalogue.roles.map(({ id }) => {
    const own = tasks.filter(({ roles }) => roles.includes(id));
    const optional = own.filter((task) => task.optional).length;
    return { required: own.length - optional, optional };
  });
}
