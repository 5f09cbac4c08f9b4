import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../yaml-file.ts';
import { yamlText } from './front-matter-text.ts';
import { id, oneOf, type Kind } from './kind.ts';

/** Nothing is known yet. */
const open = { value: null };

/** The place behind the last flow of the catalogue. */
function nextPlace(dir: string): number {
  const folder = join(dir, 'flows');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  const places = files.map((file) => {
    const data = parseYaml(readFileSync(join(folder, file), 'utf8')).data as { order?: unknown } | undefined;
    return Number(data?.order ?? 0);
  });
  return Math.max(0, ...places.filter(Number.isFinite)) + 1;
}

/** A flow (Antragsstrecke) about which nothing is known but its name. */
export const flow: Kind = {
  name: 'flow',
  label: 'Antragsstrecke ergänzen',
  german: ['antragsstrecke', 'antrag', 'strecke'],
  fields: [
    { name: 'id', label: 'Kennung für die Adresse', example: 'hundemarke', first: true, fault: id },
    { name: 'name', label: 'Name im Katalog', example: 'Hundemarke beantragen' },
    {
      ...{ name: 'group', label: 'Gruppe (id aus service.yaml)', example: 'marken', fault: id },
      known: { file: 'service.yaml', pattern: 'groups.*.id' },
    },
    { name: 'summary', label: 'Zweck in einer Zeile', example: 'Marke für einen Hund beantragen' },
    {
      ...{
        name: 'choose',
        label: 'Für alle empfohlen (recommended) oder nur bei Zuständigkeit (if-competent)',
      },
      ...{ example: 'recommended', fault: oneOf('recommended', 'if-competent') },
    },
  ],
  draft: ({ id: name = '', group, summary, choose, ...rest }, { dir, today }) => ({
    files: [
      {
        path: `flows/${name}.yaml`,
        text: yamlText({
          ...{ name: rest['name'], order: nextPlace(dir), group, stand: today, summary, names: [] },
          ...{
            technicalId: open,
            legalBasis: open,
            leika: open,
            purpose: open,
            whoApplies: open,
            branches: open,
          },
          documents: { required: open, optional: open, local: open },
          ...{ fees: open, duration: open, status: open, goLive: open, bundle: open, features: {} },
          ...{ conditions: [], clickdummy: { url: open }, choose },
        }),
      },
    ],
    copies: [],
    fillIn: [
      'jedes Feld mit value: null, sobald eine Quelle es nennt; dann gehört source dazu',
      'features: Merkmale aus service.yaml mit true, false oder null',
      'Texte, die alle Antragsstrecken zählen oder nennen: in guide/ und service.yaml danach suchen',
      ...(choose === 'if-competent' ? [`competence/${name}.yaml: wer je Land zuständig ist`] : []),
    ],
  }),
};
