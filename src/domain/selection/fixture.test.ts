import type { SelectionCatalogue } from './selection.ts';

const flow = (
  id: string,
  group: string,
  asksCompetence = false,
  technicalId: string | null = `xy-${id}`,
) => ({
  ...{ id, name: `Antrag ${id.toUpperCase()}`, group },
  ...{ technicalId, confirmedAsHtml: technicalId !== null, asksCompetence },
});

/** Two groups, four flows, one of them only for competent authorities. */
export const catalogue: SelectionCatalogue = {
  service: 'Musterdienst',
  title: 'Auswahl für das Blatt',
  stand: '15.01.2026',
  groups: [
    { id: 'eins', name: 'Erste Gruppe', ozgId: '10001' },
    { id: 'zwei', name: 'Zweite Gruppe', ozgId: null },
  ],
  flows: [flow('a', 'eins'), flow('b', 'eins', true), flow('c', 'zwei'), flow('d', 'zwei', false, null)],
};
