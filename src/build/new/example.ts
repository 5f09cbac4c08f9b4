import { yamlText } from './front-matter-text.ts';
import { id, pattern, sourceField, type Kind } from './kind.ts';

/** An authority that uses the service. */
export const example: Kind = {
  name: 'example',
  label: 'Beispiel einer Behörde ergänzen',
  german: ['beispiel', 'behörde'],
  fields: [
    { name: 'id', label: 'Kennung für die Adresse', example: 'landkreis-muster', first: true, fault: id },
    { name: 'name', label: 'Name der Behörde', example: 'Landkreis Muster' },
    {
      ...{ name: 'land', label: 'Land (Kürzel aus laender.yaml)', example: 'HE' },
      known: { file: 'laender.yaml', pattern: '%' },
      fault: pattern(/^[A-Z]{2}$/, 'zwei Großbuchstaben'),
    },
    { name: 'text', label: 'Was die Quelle sagt', example: 'Der Landkreis nutzt den Dienst.' },
    sourceField,
    {
      ...{ name: 'date', label: 'Datum der Aussage', example: '2026-03', optional: true },
      fault: pattern(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'JJJJ, JJJJ-MM oder JJJJ-MM-TT'),
    },
  ],
  draft: ({ id: name = '', land, text, source, date, ...rest }) => ({
    files: [
      {
        path: `examples/${name}/index.yaml`,
        text: yamlText({
          ...{ name: rest['name'], land, evidence: 'confirmed', kind: 'unknown', page: null },
          reports: [{ date: date || null, text, flows: [], source }],
        }),
      },
    ],
    copies: [],
    fillIn: [
      'reports: unter flows die Antragsstrecken, die die Quelle nennt',
      'page: Adresse der Seite mit Namen und Quelle',
      'kind: single (einzeln), bundle (als Bündel) oder unknown',
      'picture: Bild mit alt, rights und date (freiwillig)',
    ],
  }),
};
