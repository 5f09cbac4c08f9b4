import type { Body } from './ags.ts';
import type { Addresses } from './kit.ts';

/** What the reader chooses: everything that decides about the code. */
export interface Configuration {
  /** Ids of the chosen flows, in the order of the catalogue. */
  flows: string[];
  /** Code of the Land. */
  land: string | null;
  body: Body | null;
  /** As typed; see `checkAgs`. */
  ags: string;
  /** Chosen value of each chosen attribute; `''` where no value is known. */
  attributes: Record<string, string>;
  /** one = all flows on one page, each = every flow on a page of its own. */
  layout: 'each' | 'one';
  heading: boolean;
  /** As typed. Never part of a link: nobody shall slip a script of his own under a colleague. */
  addresses: Addresses;
}

/** The configuration of a form nobody has touched. */
export const emptyConfiguration = (): Configuration => ({
  ...{ flows: [], land: null, body: null, ags: '', attributes: {}, layout: 'each', heading: false },
  addresses: { script: '', stylesheet: '' },
});
