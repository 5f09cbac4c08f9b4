import { componentRule, type AttributeKind } from '../../../domain/chapter/components.ts';
import type { Position } from '../../yaml-file.ts';
import { idNames, type Catalogue, type IdKind } from './catalogue.ts';
import type { CollectionName } from '../files/collections.ts';
import { isPage, type ContentDocument } from '../content.ts';
import { error, fileStart, warning, type Fault } from '../report/fault.ts';
import { hint, meant } from '../report/hint.ts';
import { elementsOf } from '../text/page-elements.ts';
import { selectSources, selectTexts } from '../yaml/select.ts';
import { quote } from '../report/text-quote.ts';
import { idsByName } from './names.ts';

/** Which fields hold ids (pattern as in `select`), and of what. Sources are found by their key, at any depth. */
const references: [CollectionName, pattern: string, IdKind][] = [
  ['service', 'stations.*.chapter', 'chapter'],
  ['service', 'gate.yesChapter', 'chapter'],
  ['service', 'features.*.chapter', 'chapter'],
  ['service', 'register.mail', 'mail'],
  ['service', 'meetings.mail', 'mail'],
  ['service', 'examples.mail', 'mail'],
  ['service', 'embed.chapter', 'chapter'],
  ['service', 'embed.notes.*.laender.*', 'land'],
  ['fachverfahren', '*.features.%', 'feature'],
  ['laender', '*.lines.*.chapters.*', 'chapter'],
  ['flows', 'group', 'group'],
  ['flows', 'features.%', 'feature'],
  ['flows', 'clickdummy.own.*.step', 'clickdummy-step'],
  ['flows', 'clickdummy.open.*.step', 'clickdummy-step'],
  ['clickdummy', 'steps.*.features.*', 'feature'],
  ['competence', 'laender.%', 'land'],
  ['examples', 'land', 'land'],
  ['examples', 'reports.*.flows.*', 'flow'],
  ['meetings', 'chapters.*', 'chapter'],
  ['meetings', 'flows.*', 'flow'],
  ['tasks', '*.station', 'station'],
  ['tasks', '*.roles.*', 'role'],
  ['tasks', '*.after.*', 'task'],
  ['tasks', '*.when.laender.*', 'land'],
  ['tasks', '*.when.fachverfahren.*', 'fachverfahren'],
  ['tasks', '*.when.competent', 'competence'],
  ['tasks', '*.when.undecided', 'competence'],
];

/** Attributes of components that hold ids, separated by blanks. */
const idAttributes: Partial<Record<AttributeKind, IdKind>> = {
  sources: 'source',
  term: 'term',
  mail: 'mail',
  competence: 'competence',
  conflict: 'conflict',
  'land-columns': 'land-column',
  'operator-field': 'operator-field',
};

/** An id used somewhere. */
interface Use extends Position {
  file: string;
  kind: IdKind;
  id: string;
}

/** Ids used in the data of a document. */
function dataUses({ path: file, collection, id, yaml }: ContentDocument): Use[] {
  if (!yaml) return [];
  const found = references
    .filter(([name]) => name === collection)
    .flatMap(([, pattern, kind]) =>
      selectTexts(yaml.data, pattern).map(({ text, path }) => ({ kind, id: text, path })),
    );
  const sources = selectSources(yaml.data).map(({ text, path }) => ({
    kind: 'source' as const,
    id: text,
    path,
  }));
  const uses = [...found, ...sources].map(({ kind, id: used, path }) => ({
    file,
    kind,
    id: used,
    ...yaml.locate(path),
  }));
  return collection === 'competence' ? [...uses, { file, kind: 'flow', id, ...fileStart }] : uses;
}

/** Ids used by the components of a page. */
function pageUses({ path: file, page }: ContentDocument): Use[] {
  if (!page) return [];
  return elementsOf(page).flatMap(({ name, attributes, line, column }) =>
    Object.entries(componentRule(name)?.attributes ?? {}).flatMap(([attribute, { kind }]) => {
      const idKind = idAttributes[kind];
      const value = attributes.get(attribute);
      if (idKind === undefined || typeof value !== 'string') return [];
      const ids = value.split(/\s+/).filter(Boolean);
      return ids.map((id) => ({ file, kind: idKind, id, line, column }));
    }),
  );
}

/** Sources that a page cites but does not list; every cited source needs its number in the page's list. */
function unlisted(document: ContentDocument, uses: readonly Use[]): Fault[] {
  const { path, collection, yaml } = document;
  if (!yaml) return [];
  const known = new Set(selectTexts(yaml.data, 'sources.*').map(({ text }) => text));
  const remedy = (id: string) =>
    collection === 'guide' ? `${id} unter sources ergänzen` : '<Source> hier entfernen';
  return uses
    .filter(({ kind, id }) => kind === 'source' && !known.has(id))
    .map((use) =>
      error(path, use, 'unlisted-source', [
        `Quelle ${quote(use.id)} steht nicht im Kopf der Seite`,
        'Schlüssel aus der Liste sources',
        remedy(use.id),
      ]),
    );
}

/** All faults of ids that name nothing, of sources not listed, and of sources nobody uses. */
export function referenceFaults(documents: readonly ContentDocument[], catalogue: Catalogue): Fault[] {
  const cited = documents.map((document) => ({ document, uses: pageUses(document) }));
  const uses = [...documents.flatMap(dataUses), ...cited.flatMap((one) => one.uses)];
  const names = idsByName(documents);
  const unknown = uses.flatMap((use) => {
    const known = catalogue[use.kind];
    if (!known || known.includes(use.id)) return [];
    const [what, expected] = idNames[use.kind];
    const elsewhere = known.length > 0 && (use.kind === 'source' || use.kind === 'term');
    const named = names(use.kind, use.id);
    const remedy = named ? meant(named) : hint(use.id, known) + (elsewhere ? ' – sonst dort eintragen' : '');
    return [error(use.file, use, 'unknown-id', [`${what} ${quote(use.id)}`, expected, remedy])];
  });
  const known = new Set(catalogue.source);
  const notListed = cited.flatMap(({ document, uses: own }) =>
    unlisted(
      document,
      own.filter(({ id }) => known.has(id)),
    ),
  );
  const allRead = documents.every(({ path, yaml, page }) => yaml && (page || !isPage(path)));
  return [...unknown, ...notListed, ...(allRead ? unusedSources(documents, uses) : [])];
}

function unusedSources(documents: readonly ContentDocument[], uses: readonly Use[]): Fault[] {
  const used = new Set(uses.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  return documents
    .filter(({ collection }) => collection === 'sources')
    .flatMap(({ path: file, yaml }) =>
      selectTexts(yaml?.data, '%')
        .filter(({ text }) => !used.has(text))
        .map(({ text, path }) =>
          warning(file, yaml?.locate(path) ?? fileStart, 'unused-source', [
            `Quelle ${quote(text)} wird nirgends genannt`,
            'Quellen, die verwendet werden',
            'Eintrag entfernen oder verwenden',
          ]),
        ),
    );
}
