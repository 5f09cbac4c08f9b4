import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCatalogue } from './catalogue.ts';
import { readDocument } from '../content.ts';
import { referenceFaults } from './references.ts';

const around: Record<string, string> = {
  'service.yaml':
    'groups: [{ id: eine }]\nfeatures: [{ id: funk }]\nstations: [{ id: start }]\nroles: [{ id: technik }]\n',
  'sources.yaml': 'A1: {}\nB2: {}\n',
  'laender.yaml': 'AA: {}\n',
  'fachverfahren.yaml': 'hundeamt: { features: { funk: { value: null } } }\n',
  'glossary.yaml': 'wort: {}\n',
  'flows/erste.yaml': 'group: eine\nfeatures: { funk: { value: true, source: A1 } }\n',
  'competence/erste.yaml': 'laender: { AA: { source: B2 } }\n',
  'guide/10-anfang.mdx': '---\nsources: [A1]\n---\nText. <Source k="A1" /> <Term id="wort">Wort</Term>',
};

/** Faults of a folder in which some files are other than above; `null` leaves a file out. */
function faultsOf(changed: Record<string, string | null>): string[] {
  const files = Object.entries({ ...around, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const documents = files.flatMap(
    ([path, text]) => readDocument(path, () => Buffer.from(text))?.document ?? [],
  );
  return referenceFaults(documents, makeCatalogue(documents)).map(
    ({ file, line, column, kind, words }) => `${file}:${line}:${column} ${kind} ${words[2]}`,
  );
}

const page = (text: string) => ({ 'guide/10-anfang.mdx': `---\nsources: [A1]\n---\n${text}` });

const table: [name: string, changed: Record<string, string | null>, expected: string[]][] = [
  ['in order', {}, []],
  [
    'group',
    { 'flows/erste.yaml': 'group: einne\nsource: A1' },
    ['flows/erste.yaml:1:1 unknown-id meinten Sie „eine“?'],
  ],
  [
    'task to be done before',
    {
      'tasks.yaml':
        '- { id: eins, source: A1 }\n- { id: zwei, after: [eins], source: A1 }\n- { id: drei, after: [eis], source: A1 }',
    },
    ['tasks.yaml:3:23 unknown-id meinten Sie „eins“?'],
  ],
  [
    'called by its name: a flow',
    {
      'flows/erste.yaml': 'name: Marke für Hunde\ngroup: eine\nsource: A1',
      'meetings/2026-01-15/index.md': '---\nflows: [marke  für hunde]\nsources: [B2]\n---\n',
    },
    ['meetings/2026-01-15/index.md:2:9 unknown-id meinten Sie „erste“?'],
  ],
  [
    'called by its file: a chapter',
    { 'meetings/2026-01-15/index.md': '---\nchapters: [10-anfang.mdx]\nsources: [B2]\n---\n' },
    ['meetings/2026-01-15/index.md:2:12 unknown-id meinten Sie „anfang“?'],
  ],
  [
    'called by its name: a Land',
    {
      'laender.yaml': 'AA: { name: Anhalt }\nBB: { name: Baden }\n',
      'examples/a/index.yaml': 'land: Baden\n',
    },
    ['examples/a/index.yaml:1:1 unknown-id meinten Sie „BB“?'],
  ],
  [
    'called by its name: a group',
    {
      'service.yaml':
        'groups: [{ id: zwei, name: Zwei }, { id: eine, name: Hundehaltung }]\nfeatures: [{ id: funk }]\n',
      'flows/erste.yaml': 'group: Hundehaltung\nsource: A1',
    },
    ['flows/erste.yaml:1:1 unknown-id meinten Sie „eine“?'],
  ],
  [
    'feature is a key',
    { 'flows/erste.yaml': 'features:\n  funq: { value: null }\nsource: A1' },
    ['flows/erste.yaml:2:3 unknown-id meinten Sie „funk“?'],
  ],
  [
    'source in data, one of several',
    { 'flows/erste.yaml': 'fees: { value: x, source: [A1, C3] }' },
    ['flows/erste.yaml:1:32 unknown-id vorhanden: A1, B2 – sonst dort eintragen'],
  ],
  [
    'source in front matter',
    { 'guide/10-anfang.mdx': '---\nsources: [A1, A9]\n---\n' },
    ['guide/10-anfang.mdx:2:15 unknown-id meinten Sie „A1“? – sonst dort eintragen'],
  ],
  [
    'source in the text',
    page('a <Source k="A1 X" />'),
    ['guide/10-anfang.mdx:4:3 unknown-id vorhanden: A1, B2 – sonst dort eintragen'],
  ],
  [
    'source not listed',
    page('a <Source k="B2" />'),
    ['guide/10-anfang.mdx:4:3 unlisted-source B2 unter sources ergänzen'],
  ],
  [
    'term',
    page('<Term id="word">a</Term>'),
    ['guide/10-anfang.mdx:4:1 unknown-id meinten Sie „wort“? – sonst dort eintragen'],
  ],
  [
    'mail',
    page('<Mail id="x" />'),
    ['guide/10-anfang.mdx:4:1 unknown-id es gibt noch keinen Eintrag: anlegen oder die Angabe entfernen'],
  ],
  [
    'competence',
    page('<Competence flow="erst" />'),
    ['guide/10-anfang.mdx:4:1 unknown-id meinten Sie „erste“?'],
  ],
  [
    'column',
    page('<Laender show="contract name" />'),
    ['guide/10-anfang.mdx:4:1 unknown-id vorhanden: contract, payer, authorities'],
  ],
  [
    'operator',
    page('<Operator field="adress" />'),
    ['guide/10-anfang.mdx:4:1 unknown-id meinten Sie „address“?'],
  ],
  [
    'chapter',
    { 'meetings/2026-01-15/index.md': '---\nchapters: [anfagn]\n---\n' },
    ['meetings/2026-01-15/index.md:2:12 unknown-id meinten Sie „anfang“?'],
  ],
  [
    'tasks',
    { 'tasks.yaml': '- station: stat\n  roles: [technik, x]\n  when: { laender: [BB], competent: erste }\n' },
    [
      'tasks.yaml:1:3 unknown-id meinten Sie „start“?',
      'tasks.yaml:2:20 unknown-id vorhanden: technik',
      'tasks.yaml:3:21 unknown-id vorhanden: AA',
    ],
  ],
  [
    'conditions of tasks',
    {
      'tasks.yaml': '- when: { fachverfahren: [anderes, hundamt], undecided: erstee }\n  roles: [technik]\n',
    },
    ['tasks.yaml:1:36 unknown-id meinten Sie „hundeamt“?', 'tasks.yaml:1:46 unknown-id meinten Sie „erste“?'],
  ],
  [
    'line of a Land',
    { 'laender.yaml': 'AA: { lines: [{ chapters: [anfagn] }] }' },
    ['laender.yaml:1:28 unknown-id meinten Sie „anfang“?'],
  ],
  [
    'feature of a Fachverfahren',
    { 'fachverfahren.yaml': 'hundeamt: { features: { funq: { value: null } } }' },
    ['fachverfahren.yaml:1:25 unknown-id meinten Sie „funk“?'],
  ],
  [
    'step of the click-dummy',
    {
      'clickdummy.yaml': 'steps: [{ id: anfang, features: [funk] }]',
      'flows/erste.yaml': 'group: eine\nsource: A1\nclickdummy: { own: [{ step: anfagn }] }',
    },
    ['flows/erste.yaml:3:23 unknown-id meinten Sie „anfang“?'],
  ],
  [
    'feature in the click-dummy',
    { 'clickdummy.yaml': 'steps: [{ id: anfang, features: [funq] }]' },
    ['clickdummy.yaml:1:34 unknown-id meinten Sie „funk“?'],
  ],
  [
    'file name of a competence',
    { 'competence/erstee.yaml': 'laender: {}' },
    ['competence/erstee.yaml:1:1 unknown-id meinten Sie „erste“?'],
  ],
  [
    'source nobody uses',
    { 'competence/erste.yaml': 'laender: {}' },
    ['sources.yaml:2:1 unused-source Eintrag entfernen oder verwenden'],
  ],
  ['nothing is said when sources cannot be read', { 'sources.yaml': 'A1: "' }, []],
  ['nothing is said when sources are missing', { 'sources.yaml': null }, []],
];
for (const [name, changed, expected] of table)
  test(name, () => assert.deepEqual(faultsOf(changed), expected));
