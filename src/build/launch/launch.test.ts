import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument, type ContentDocument } from '../check/content.ts';
import { fileStart, warning } from '../check/report/fault.ts';
import { makeReport } from '../check/report/report.ts';
import { entryItems, reportItems } from './entry-items.ts';
import { factItems } from './fact-items.ts';
import { isPlaceholder, type LaunchItem } from './item.ts';
import { launchItems } from './launch.ts';
import { projectItems, siteItems } from './project-items.ts';
import { serviceItems } from './service-items.ts';
import { templateItems } from './template-items.ts';

const documentOf = (path: string, text: string): ContentDocument =>
  readDocument(path, () => new TextEncoder().encode(text))?.document ?? assert.fail(path);

/** An item as a short line: `!` for obligatory, the place, what it is. */
const line = ({ obligatory, file, line: at, what }: LaunchItem): string =>
  `${obligatory ? '!' : '-'}${file === null ? '' : ` ${file}:${at}`} ${what}`;

const operator = (name: string, email: string) =>
  `operator:\n  name: ${name}\n  address: A\n  email: ${email}\n  phone: null\n  responsible: R\n` +
  '  dataProtectionOfficer: null\n  accessibilityContact: a@amt.de\n  enforcementBody: S\n';
const security = (contact: string, expires: string) =>
  `security:\n  contact: ${contact}\n  expires: ${expires}\n`;
const done = operator('Amt', 'web@amt.de').replaceAll('null', 'X');
const safe = security('sicher@amt.de', '2027-01-01');

const services: [name: string, text: string, expected: string[]][] = [
  ['everything there', done + safe, []],
  [
    'operator open',
    operator('null', 'web@amt.invalid') + safe,
    [
      '! service.yaml:2 Name des Betreibers',
      '! service.yaml:4 E-Mail-Adresse des Betreibers',
      '- service.yaml:5 Telefon des Betreibers',
      '! service.yaml:7 Datenschutzbeauftragte oder Datenschutzbeauftragter',
    ],
  ],
  [
    'contact is a placeholder',
    `${done}${safe}contact:\n  email: wer@offen.invalid\n  ticket:\n    value: null\n`,
    [
      '! service.yaml:14 Ansprechstelle mit Platzhalter wer@offen.invalid',
      '- service.yaml:15 Adresse des Online-Tickets',
    ],
  ],
  [
    'no security contact',
    done + security('null', 'null'),
    [
      '- service.yaml:11 Kontakt für Schwachstellen (security.txt)',
      '- service.yaml:12 Gültigkeit der security.txt',
    ],
  ],
  [
    'security contact expired today',
    done + security('https://amt.example/melden', '2026-11-25'),
    [
      '! service.yaml:11 Kontakt für Schwachstellen ist ein Platzhalter',
      '! service.yaml:12 security.txt seit 2026-11-25 abgelaufen',
    ],
  ],
  ['security contact ends tomorrow', done + security('a@amt.de', '2026-11-26'), []],
  ['exactly a year', done + security('a@amt.de', '2027-11-25'), []],
  [
    'more than a year',
    done + security('a@amt.de', '2027-11-26'),
    ['- service.yaml:12 security.txt gilt bis 2027-11-26, über ein Jahr'],
  ],
];
for (const [name, text, expected] of services)
  test(`service: ${name}`, () => {
    assert.deepEqual(serviceItems([documentOf('service.yaml', text)], '2026-11-25').map(line), expected);
  });

const entries: [path: string, text: string, samples: boolean, expected: string[]][] = [
  [
    'flows/marke.yaml',
    'name: Marke\nclickdummy:\n  url:\n    value: null\n',
    true,
    ['- flows/marke.yaml:3 Link zum Klickdummy: Marke'],
  ],
  ['flows/marke.yaml', 'name: Marke\nclickdummy:\n  url:\n    value: https://amt.de/\n', true, []],
  [
    'mail/neu.yaml',
    'label: Neu\nto: wer@offen.invalid\n',
    true,
    ['! mail/neu.yaml:2 Empfänger wer@offen.invalid ist ein Platzhalter: Neu'],
  ],
  ['mail/neu.yaml', 'label: Neu\nto: wer@amt.de\n', true, []],
  ['examples/amt/index.yaml', 'name: Amt\n', true, ['- examples/amt/index.yaml:1 kein Bild: Amt']],
  ['examples/amt/index.yaml', 'name: Amt\npicture:\n  file: ./a.png\n', true, []],
  [
    'meetings/2026-01-02/index.md',
    '---\ntitle: Runde\nsample: true\n---\n',
    true,
    ['! meetings/2026-01-02/index.md:3 Muster: Runde'],
  ],
  ['meetings/2026-01-02/index.md', '---\ntitle: Runde\nsample: true\n---\n', false, []],
  ['meetings/2026-01-02/index.md', '---\ntitle: Runde\n---\n', true, []],
];
for (const [path, text, samples, expected] of entries)
  test(`entry ${path}: ${expected[0] ?? 'nothing to do'}${samples ? '' : ', without samples'}`, () => {
    assert.deepEqual(entryItems([documentOf(path, text)], samples).map(line), expected);
  });

const facts: [path: string, text: string, expected: string[]][] = [
  [
    'flows/marke.yaml',
    'name: Marke\nfees:\n  value: null\n  note: Fragen.\ndocuments:\n  local:\n    value: null\nclickdummy:\n  url:\n    value: null\n',
    ['- flows/marke.yaml:2 fees – Fragen.', '- flows/marke.yaml:6 documents.local'],
  ],
  ['flows/marke.yaml', 'name: Marke\nfees:\n  value: 5\n  source: A\nother: null\n', []],
  [
    'guide/10-start.mdx',
    '---\ntitle: Start\nnumber: \'1\'\n---\n\nText. <Gap>a</Gap>\n\n<Gap title="Preise">\n\nb\n\n</Gap>\n',
    ['- guide/10-start.mdx:6 offen: a', '- guide/10-start.mdx:8 Preise'],
  ],
  [
    'legal/datenschutz.mdx',
    '---\ntitle: Datenschutz\n---\n\n<Gap title="Frist">a</Gap>\n',
    ['! legal/datenschutz.mdx:5 Datenschutz: Frist'],
  ],
];
for (const [path, text, expected] of facts)
  test(`facts of ${path}: ${expected.length}`, () => {
    assert.deepEqual(factItems([documentOf(path, text)]).map(line), expected);
  });

test('what only the template says, by file', () => {
  const documents = [
    documentOf(
      'tasks.yaml',
      '- id: a\n  source: VORLAGE\n- id: b\n  source: [OZG, VORLAGE]\n- id: c\n  source: OZG\n',
    ),
    documentOf(
      'guide/10-start.mdx',
      '---\ntitle: Start\n---\n\nText. <Source k="VORLAGE" /> Text. <Source k="OZG" />\n',
    ),
    documentOf('guide/20-ende.mdx', '---\ntitle: Ende\nsources: [OZG]\n---\n\nText. <Source k="OZG" />\n'),
  ];
  assert.deepEqual(templateItems(documents).map(line), [
    '- tasks.yaml:1 Nur aus der Vorlage belegt: 2 Stellen',
    '- guide/10-start.mdx:1 Nur aus der Vorlage belegt: eine Stelle',
  ]);
});

test('a field within lists is counted from one, a gap without a title shows how it begins', () => {
  const long = 'Wort '.repeat(30).trim();
  const items = [
    documentOf('tasks.yaml', 'steps:\n  - facts:\n      - value: 5\n      - value: null\n'),
    documentOf('guide/10-start.mdx', `---\ntitle: Start\n---\n\n<Gap>${long}</Gap>\n`),
  ];
  assert.deepEqual(
    factItems(items).map(({ what }) => what),
    ['steps[1].facts[2]', `offen: ${'Wort '.repeat(14)}…`],
  );
});

test('a gap names its chapter', () => {
  const document = documentOf('guide/10-start.mdx', "---\ntitle: Start\nnumber: '1'\n---\n\n<Gap>a</Gap>\n");
  assert.equal(factItems([document])[0]?.subject, '1 Start');
});

for (const [site, expected] of [
  ['https://leitfaden.amt.de', []],
  [undefined, ['! SITE_URL ist nicht gesetzt']],
  ['leitfaden', ['! SITE_URL „leitfaden“ ist keine Adresse']],
  ['http://leitfaden.amt.de', ['! SITE_URL „http://leitfaden.amt.de“ beginnt nicht mit https']],
  ['https://leitfaden.invalid', ['! SITE_URL „https://leitfaden.invalid“ ist ein Platzhalter']],
] as const)
  test(`address ${site}`, () => assert.deepEqual(siteItems(site).map(line), expected));

for (const [host, expected] of [
  ['offen.invalid', true],
  ['a@b.example', true],
  ['localhost', true],
  ['www.example.org', true],
  ['amt.de', false],
  ['invalid.amt.de', false],
  ['myexample.org', false],
] as const)
  test(`placeholder ${host}: ${expected}`, () => assert.equal(isPlaceholder(host), expected));

test('project: placeholders and what is there', () => {
  const open = projectItems(
    "name: L\nurl: 'https://offen.invalid/l.git'\nmaintenance:\n  type: none\n",
    '{}',
  );
  assert.deepEqual(open.map(line), [
    '- publiccode.yml:2 Adresse des Quelltexts ist ein Platzhalter',
    '- publiccode.yml:3 Pflege der Software ist offen',
    '- package.json:1 Adresse des Verzeichnisses (repository) fehlt',
  ]);
  const whole = 'url: https://git.amt.de/l.git\nmaintenance:\n  type: internal\n';
  assert.deepEqual(projectItems(whole, '{"repository":"https://git.amt.de/l.git"}'), []);
});

test('the content check: scans one by one, all else as a sum', () => {
  const words = ['PDF ohne Text (Scan)', 'PDF mit Text', 'neu erzeugen'] as const;
  const scan = warning('meetings/2026-01-02/a.pdf', fileStart, 'pdf-no-text', words);
  const other = warning('sources.yaml', fileStart, 'unused-source', words);
  const wrong = { ...other, severity: 'error' } as const;
  assert.deepEqual(reportItems(makeReport('/c', 3, [scan, other, wrong])).map(line), [
    '! Fehler im Inhalt: 1',
    '- Warnungen der Inhaltsprüfung: 1',
    '- meetings/2026-01-02/a.pdf:null PDF ohne Text (Scan)',
  ]);
});

test('a whole folder: what is obligatory comes first, paths count from the project', async () => {
  const items = await launchItems({
    ...{ dir: `${process.cwd()}/e2e/fixtures/zweiter-dienst`, cwd: process.cwd(), today: '2026-11-25' },
    ...{ site: 'https://leitfaden.amt.de', withSamples: false, publiccode: '', manifest: '{}' },
  });
  const obligatory = items.filter((one) => one.obligatory);
  assert.deepEqual(items.slice(0, obligatory.length), obligatory);
  assert.ok(obligatory.some(({ file }) => file === 'e2e/fixtures/zweiter-dienst/service.yaml'));
  assert.ok(!items.some(({ kind }) => kind === 'sample'));
});
