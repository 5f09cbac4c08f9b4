import { fits, placesOf, type Accepted } from './group.ts';
import type { ContentPlace } from './damage.ts';
import type { BuiltSite } from './built-site.ts';
import type { DamagedFolder } from './damaged-folder.ts';
import { injectedBy, lostBy } from './lost.ts';
import { buildSite } from './site-build.ts';
import type { Tally } from './tally.ts';
import { verdictOn } from './trial.ts';

/** Damages that are built at once. More would hide each other; fewer would take longer. */
const groupSize = 200;

/**
 * Builds sites with what the check accepted: several damages at once, for a build takes long. If such a site is not right,
 * each half of its damages is built again, and so on, until it is known which of them it was.
 */
export class GroupBuild {
  count = 0;
  readonly #folder: DamagedFolder;
  readonly #dist: string;
  readonly #tally: Tally;
  readonly #groups: Accepted[][] = [];
  #whole: BuiltSite | undefined;

  constructor(folder: DamagedFolder, dist: string, tally: Tally) {
    this.#folder = folder;
    this.#dist = dist;
    this.#tally = tally;
  }

  /** Takes a damage the check accepted; builds when enough of them have come together. */
  async add(accepted: Accepted): Promise<void> {
    let group = this.#groups.find((one) => fits(accepted, one));
    if (!group) this.#groups.push((group = []));
    group.push(accepted);
    if (group.length < groupSize) return;
    this.#groups.splice(this.#groups.indexOf(group), 1);
    await this.#build(group);
  }

  /** Builds what is left. */
  async finish(): Promise<void> {
    for (const group of this.#groups.splice(0)) await this.#build(group);
  }

  async #build(group: Accepted[]): Promise<void> {
    this.#whole ??= this.#undamaged();
    const places = placesOf(group);
    const site = await this.#damagedSite(places, group.length > 1);
    if ('failure' in site) return this.#halve(group, `the build fails:\n${site.failure}`);
    const suspects = new Map<Accepted, string[]>();
    for (const one of group) {
      const wrong = this.#wrongBy(one, places, site);
      if (wrong.length > 0) suspects.set(one, wrong);
      else this.#tally.note(one.trial, one.faults.length > 0 ? 'warning' : 'built');
    }
    const [first] = suspects.values();
    if (first === undefined) return;
    const why = `the site is not right: ${first.slice(0, 8).join(', ')}`;
    if (suspects.size === 1 && group.length > 1) return this.#build([...suspects.keys()]);
    await this.#halve([...suspects.keys()], why);
  }

  /** What a site lost or gained through a damage. What the check warns of in that file is not lost without a word. */
  #wrongBy({ trial, faults }: Accepted, places: readonly ContentPlace[], site: BuiltSite): string[] {
    const told = faults.some(({ file }) => trial.after.some(({ path }) => path === file));
    const lost = told || !this.#whole ? [] : lostBy(trial, places, site, this.#whole);
    return [...lost, ...injectedBy(trial, site)];
  }

  async #halve(group: Accepted[], why: string): Promise<void> {
    const [first] = group;
    if (first && group.length === 1) return this.#tally.fail(first.trial, why);
    const middle = Math.ceil(group.length / 2);
    for (const half of [group.slice(0, middle), group.slice(middle)]) await this.#build(half);
  }

  async #damagedSite(
    places: readonly ContentPlace[],
    several: boolean,
  ): Promise<BuiltSite | { failure: string }> {
    this.#folder.damage(places);
    try {
      const verdict = await verdictOn(this.#folder);
      // Together damages may be a fault that none of them is alone.
      if ('thrown' in verdict) return { failure: verdict.thrown };
      if (verdict.errors > 0 && several) return { failure: 'the check refuses them together' };
      return this.#site();
    } finally {
      this.#folder.mend();
    }
  }

  #undamaged(): BuiltSite {
    const site = this.#site();
    if ('failure' in site) throw new Error(`The site does not even build without damage:\n${site.failure}`);
    return site;
  }

  #site(): BuiltSite | { failure: string } {
    this.count += 1;
    return buildSite(this.#folder.dir, this.#dist);
  }
}
