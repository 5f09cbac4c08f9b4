import type { Flow } from '../flow/schema.ts';
import type { Land } from '../land/schema.ts';
import type { CategoryId, Embed } from './schema.ts';

/** Something that can be embedded: a flow, or the component that bundles several. */
export interface Embeddable {
  id: string;
  name: string;
  /** Name of its element; `null` if no source gives it. */
  element: string | null;
  /** Whether a source shows this element in HTML. */
  confirmed: boolean;
}

export interface KitAttribute {
  name: string;
  kind: 'ags' | 'choice' | 'open';
  options: { value: string; label: string }[];
  required: boolean;
  category: CategoryId;
}

export interface KitLand {
  code: string;
  name: string;
  agsPrefix: string;
}

/** All that writing and checking the code of a service needs, as plain data: it travels to the browser as JSON. */
export interface EmbedKit {
  flows: Embeddable[];
  attributes: KitAttribute[];
  laender: KitLand[];
  /** Addresses that a source gives. */
  addresses: Addresses;
  code: Embed['code'];
}

/** Addresses of script and style sheet; `''` = not known. */
export interface Addresses {
  script: string;
  stylesheet: string;
}

/** Id of the bundling component among the flows; no file name of a flow has a capital. */
export const bundleId = 'BUENDEL';

/**
 * Puts the kit together.
 *
 * @param flows in the order of the catalogue
 * @param laender in the order of the list to choose from
 */
export function makeKit(
  embed: Embed,
  flows: readonly { id: string; data: Pick<Flow, 'name' | 'technicalId'> }[],
  laender: readonly { id: string; data: Pick<Land, 'name' | 'agsPrefix'> }[],
): EmbedKit {
  const confirmed = new Set(embed.confirmedElements.value);
  const embeddable = (id: string, name: string, element: string | null): Embeddable => ({
    ...{ id, name, element },
    confirmed: element !== null && confirmed.has(element),
  });
  const bundle = embed.bundleTag.value;
  return {
    flows: [
      ...flows.map(({ id, data }) => embeddable(id, data.name, data.technicalId.value)),
      ...(bundle === null ? [] : [embeddable(bundleId, 'Mehrere Antragsstrecken gebündelt', bundle)]),
    ],
    attributes: embed.attributes.map(({ name, kind, options = [], required, category }) => ({
      ...{ name, kind, options, category },
      required: required.value === true,
    })),
    laender: laender.map(({ id, data }) => ({ code: id, name: data.name, agsPrefix: data.agsPrefix })),
    addresses: { script: embed.script.value ?? '', stylesheet: embed.stylesheet.value ?? '' },
    code: embed.code,
  };
}
