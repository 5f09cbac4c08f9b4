import { validAgs } from './code.ts';
import type { Configuration } from './configuration.ts';
import type { EmbedKit } from './kit.ts';

/** What a page is checked against, in words: „2 Antragsstrecken gewählt, Land Musterland, AGS 01051044“. */
export function basisText(kit: EmbedKit, configuration: Configuration): string {
  const count = configuration.flows.length;
  const flows =
    count === 0 ? 'alle Antragsstrecken' : `${count} gewählte Antragsstrecke${count === 1 ? '' : 'n'}`;
  const land = kit.laender.find(({ code }) => code === configuration.land)?.name;
  const ags = validAgs(kit, configuration);
  return [
    flows,
    land ? `Land ${land}` : 'kein Land gewählt',
    ags ? `AGS ${ags}` : 'kein AGS eingetragen',
  ].join(', ');
}
