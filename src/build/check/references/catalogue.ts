import { landSchema } from '../../../domain/land/schema.ts';
import { serviceSchema } from '../../../domain/service/schema.ts';
import { otherFachverfahren } from '../../../domain/task/profile.ts';
import { collections, type CollectionName } from '../files/collections.ts';
import type { ContentDocument } from '../content.ts';
import { keysOf, schemaNode } from '../yaml/expectation.ts';
import { selectTexts } from '../yaml/select.ts';

/** What an id can name. */
export type IdKind =
  | 'source'
  | 'group'
  | 'feature'
  | 'station'
  | 'role'
  | 'flow'
  | 'competence'
  | 'task'
  | 'chapter'
  | 'land'
  | 'fachverfahren'
  | 'mail'
  | 'term'
  | 'clickdummy-step'
  | 'conflict'
  | 'land-column'
  | 'operator-field';

/** What an id names, in words: found as „unbekannte …“, expected as „…“. */
export const idNames: Record<IdKind, readonly [unknown: string, expected: string]> = {
  source: ['unbekannte Quelle', 'ein Schlüssel aus sources.yaml'],
  group: ['unbekannte Gruppe', 'eine Gruppe aus service.yaml'],
  feature: ['unbekanntes Merkmal', 'ein Merkmal aus service.yaml'],
  station: ['unbekannte Station', 'eine Station aus service.yaml'],
  role: ['unbekannte Rolle', 'eine Rolle aus service.yaml'],
  flow: ['unbekannte Antragsstrecke', 'ein Dateiname aus flows/ ohne .yaml'],
  competence: ['unbekannte Zuständigkeit', 'ein Dateiname aus competence/ ohne .yaml'],
  task: ['unbekannte Aufgabe', 'eine Kennung aus tasks.yaml'],
  chapter: ['unbekanntes Kapitel', 'ein Dateiname aus guide/ ohne Nummer und .mdx'],
  land: ['unbekanntes Land', 'ein Kürzel aus laender.yaml'],
  fachverfahren: [
    'unbekanntes Fachverfahren',
    `ein Schlüssel aus fachverfahren.yaml oder ${otherFachverfahren}`,
  ],
  mail: ['unbekannte E-Mail-Vorlage', 'ein Dateiname aus mail/ ohne .yaml'],
  term: ['unbekannter Begriff', 'ein Schlüssel aus glossary.yaml'],
  conflict: ['unbekannter Widerspruch', 'eine Kennung aus conflicts in service.yaml'],
  'clickdummy-step': [
    'unbekannter Schritt',
    'ein Schritt aus clickdummy.yaml; own und open ergänzen einen, den es dort gibt',
  ],
  'land-column': ['unbekannte Spalte', 'ein Feld aus laender.yaml mit Quelle'],
  'operator-field': ['unbekanntes Feld', 'ein Feld unter operator in service.yaml'],
};

/** All ids of a kind; `undefined` if the file that lists them is missing or cannot be read: its own fault says enough. */
export type Catalogue = Record<IdKind, readonly string[] | undefined>;

const listed: [IdKind, CollectionName, pattern: string][] = [
  ['source', 'sources', '%'],
  ['land', 'laender', '%'],
  ['fachverfahren', 'fachverfahren', '%'],
  ['term', 'glossary', '%'],
  ['group', 'service', 'groups.*.id'],
  ['task', 'tasks', '*.id'],
  ['feature', 'service', 'features.*.id'],
  ['station', 'service', 'stations.*.id'],
  ['role', 'service', 'roles.*.id'],
  ['conflict', 'service', 'conflicts.*.id'],
  ['clickdummy-step', 'clickdummy', 'steps.*.id'],
];

const named: [IdKind, CollectionName][] = [
  ['flow', 'flows'],
  ['competence', 'competence'],
  ['chapter', 'guide'],
  ['mail', 'mail'],
];

const sourcedColumns = Object.keys(landSchema.shape).filter((key) =>
  keysOf(schemaNode(landSchema).properties?.[key]).includes('source'),
);

const isRequired = (name: CollectionName): boolean => 'required' in collections[name];

/** Lists all ids of a content folder. */
export function makeCatalogue(documents: readonly ContentDocument[]): Catalogue {
  const ofCollection = (name: CollectionName) => documents.filter(({ collection }) => collection === name);
  const inFiles = listed.map(([kind, collection, pattern]): [IdKind, string[] | undefined] => {
    const files = ofCollection(collection);
    const unread =
      files.some(({ yaml }) => yaml === undefined) || (files.length === 0 && isRequired(collection));
    return [
      kind,
      unread
        ? undefined
        : files.flatMap(({ yaml }) => selectTexts(yaml?.data, pattern).map(({ text }) => text)),
    ];
  });
  const byName = named.map(
    ([kind, collection]) => [kind, ofCollection(collection).map(({ id }) => id)] as const,
  );
  const catalogue = Object.fromEntries([...inFiles, ...byName]) as Omit<
    Catalogue,
    'land-column' | 'operator-field'
  >;
  return {
    ...catalogue,
    fachverfahren: catalogue.fachverfahren && [...catalogue.fachverfahren, otherFachverfahren],
    'land-column': sourcedColumns,
    'operator-field': Object.keys(serviceSchema.shape.operator.shape),
  };
}
