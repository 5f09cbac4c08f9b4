import { parseYaml } from '../yaml-file.ts';
import { select } from '../check/yaml/select.ts';
import { isPlaceholder, type LaunchItem } from './item.ts';

/** What is wrong with the address of the site, in German; `undefined` if nothing is. */
function siteFault(site: string | undefined): string | undefined {
  if (!site) return 'SITE_URL ist nicht gesetzt';
  if (!URL.canParse(site)) return `SITE_URL „${site}“ ist keine Adresse`;
  const { protocol, hostname } = new URL(site);
  if (protocol !== 'https:') return `SITE_URL „${site}“ beginnt nicht mit https`;
  return isPlaceholder(hostname) ? `SITE_URL „${site}“ ist ein Platzhalter` : undefined;
}

/** The address the site is built for. */
export function siteItems(site: string | undefined): LaunchItem[] {
  const what = siteFault(site);
  if (what === undefined) return [];
  const remedy = 'Betrieb: beim Bauen setzen, siehe deploy/README.md: SITE_URL=https://…';
  return [{ kind: 'setting', what, file: null, line: null, remedy, obligatory: true }];
}

/**
 * What the project says about itself.
 *
 * @param publiccode text of `publiccode.yml`
 * @param manifest text of `package.json`
 */
export function projectItems(publiccode: string, manifest: string): LaunchItem[] {
  const { data, locate } = parseYaml(publiccode);
  const item = (what: string, file: string, line: number, remedy: string): LaunchItem => ({
    ...{ kind: 'project', what, file, line, remedy, obligatory: false },
  });
  const url = select(data, 'url')[0]?.value;
  const items: LaunchItem[] = [];
  if (typeof url !== 'string' || !URL.canParse(url) || isPlaceholder(new URL(url).hostname))
    items.push(
      item(
        'Adresse des Quelltexts ist ein Platzhalter',
        'publiccode.yml',
        locate(['url']).line,
        'Betrieb: url: https://… eintragen, wenn der Quelltext veröffentlicht ist',
      ),
    );
  if (select(data, 'maintenance.type')[0]?.value === 'none')
    items.push(
      item(
        'Pflege der Software ist offen',
        'publiccode.yml',
        locate(['maintenance']).line,
        'Betrieb: unter type und contacts eintragen, wer sie pflegt',
      ),
    );
  if (!('repository' in (JSON.parse(manifest) as object)))
    items.push(
      item(
        'Adresse des Verzeichnisses (repository) fehlt',
        'package.json',
        1,
        'Betrieb: "repository": "https://…" eintragen',
      ),
    );
  return items;
}
