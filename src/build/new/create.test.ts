import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { checkContent } from '../check/check.ts';
import { folderPrefix } from '../check/report/report.ts';
import { plainPdf } from '../minutes-bench/plain-pdf.ts';
import { create } from './create.ts';

const root = mkdtempSync(join(tmpdir(), 'new-'));
const dir = join(root, 'content');
const pdf = join(root, 'Protokoll vom Termin.pdf');
writeFileSync(pdf, plainPdf([['Ein Wort']], { author: 'Erika Muster' }));
const damaged = join(root, 'kaputt.pdf');
writeFileSync(damaged, 'kein PDF');
describe('a new entry', () => {
  beforeEach(() => {
    rmSync(dir, { recursive: true, force: true });
    cpSync('e2e/fixtures/zweiter-dienst', dir, { recursive: true });
  });
  after(() => rmSync(root, { recursive: true }));

  const surroundings = { dir, today: '2026-11-25' };
  const folder = folderPrefix(dir, process.cwd());
  const run = (...words: string[]) => create(words, surroundings, null);

  const table: [words: string[], files: string[], content: RegExp][] = [
    [
      ['meeting', '2027-03-11', '--title', 'Zugänge: neu', '--start', '10:00', '--place', 'Videokonferenz'],
      ['meetings/2027-03-11-zugaenge-neu/index.md'],
      /^---\ntitle: 'Zugänge: neu'\nstart: ("?)10:00\1\nplace: Videokonferenz\nstand: 2026-11-25\n---\n$/,
    ],
    [
      ['meeting', '2027-03-11'],
      ['meetings/2027-03-11/index.md'],
      /title: Projekttermin vom 11\. März 2027\n/,
    ],
    [
      ['meeting', '2026-03-11', '--pdf', pdf],
      ['meetings/2026-03-11/index.md', 'meetings/2026-03-11/protokoll.pdf'],
      /stand: 2026-11-25/,
    ],
    [
      ['change', 'Neue Gebühr', '--link', '/leitfaden/starten/', '--source', 'M1', '--text', 'Ein Satz.'],
      ['changes/2026-11-25-neue-gebuehr.md'],
      /link: \/leitfaden\/starten\/\nsource: M1\n---\n\nEin Satz\.\n$/,
    ],
    [
      [
        ...['flow', 'hundesteuer', '--name', 'Hundesteuer anmelden', '--group', 'marken'],
        ...['--summary', 'Einen Hund zur Steuer anmelden', '--choose', 'recommended'],
      ],
      ['flows/hundesteuer.yaml'],
      /^name: Hundesteuer anmelden\norder: 3\ngroup: marken\n/,
    ],
    [
      [
        'example',
        'neustadt',
        '--name',
        'Neustadt',
        '--land',
        'XA',
        '--text',
        'Sie nutzt ihn.',
        '--source',
        'M1',
      ],
      ['examples/neustadt/index.yaml'],
      /reports:\n {2}- date: null\n {4}text: Sie nutzt ihn\.\n/,
    ],
    [
      ['chapter', 'kosten', '--title', 'Kosten', '--description', 'Wer was bezahlt.', '--source', 'M1'],
      ['guide/30-kosten.mdx'],
      /Wer was bezahlt\. <Source k="M1" \/>/,
    ],
  ];
  for (const [words, files, content] of table)
    test(`${words.slice(0, 2).join(' ')}: a valid entry, and never a second time`, async () => {
      const said = await run(...words);
      for (const file of files) assert.ok(said.includes(`Angelegt: ${folder}${file}\n`));
      const [first = ''] = files;
      const text = readFileSync(join(dir, first), 'utf8');
      assert.match(text, content);
      const { faults } = await checkContent(dir);
      assert.deepEqual(
        faults.filter(({ severity }) => severity === 'error'),
        [],
      );
      writeFileSync(join(dir, first), `${text}# meins\n`);
      await assert.rejects(run(...words), /gibt es schon/);
      assert.match(readFileSync(join(dir, first), 'utf8'), /# meins\n$/);
    });

  test('the PDF is copied byte for byte, and warned of', async () => {
    const said = await run('meeting', '2026-03-11', '--pdf', pdf);
    assert.deepEqual(readFileSync(join(dir, 'meetings/2026-03-11/protokoll.pdf')), readFileSync(pdf));
    assert.match(said, /Warnung: Name in den Eigenschaften des PDF/);
  });

  const refused: [words: string[], message: RegExp, file?: string][] = [
    [['meting'], /Meinten Sie „meeting“/],
    [['meeting'], /Es fehlt:\n {2}erste Angabe – Datum des Termins, zum Beispiel 2026-12-10$/],
    [['termin'], /Meinten Sie „meeting“\?/],
    [['Protokoll'], /Meinten Sie „meeting“\?/],
    [['antragsstrecke'], /Meinten Sie „flow“\?/],
    [['beispeil'], /Meinten Sie „example“\?/],
    [['kapitel'], /Meinten Sie „chapter“\?/],
    [['neuigkeit'], /Meinten Sie „change“\?/],
    [
      ['meeting', '10.12.2026'],
      /Erste Angabe: „10\.12\.2026“ ist kein Datum wie 2026-12-10\. Meinten Sie 2026-12-10\?$/,
    ],
    [['meeting', '2026-11-31'], /Erste Angabe: Den Tag „2026-11-31“ gibt es nicht$/],
    [['meeting', '31.11.2026'], /Erste Angabe: Den Tag „31\.11\.2026“ gibt es nicht$/],
    [['meeting', 'morgen'], /Erste Angabe: „morgen“ ist kein Datum wie 2026-12-10$/],
    [['flow', 'Fiktionsbescheinigung verlängern'], /Meinten Sie fiktionsbescheinigung-verlaengern\?$/],
    [['meeting', '2026-12-10', 'und', 'mehr'], /„und“ gehört zu keiner Angabe/],
    [['meeting', '2027-12-10', '--titel', 'x'], /Meinten Sie --title\?/],
    [['meeting', '2027-12-10', '--title'], /--title ohne Angabe/],
    [['meeting', '2027-12-10', '--start', '25:00'], /--start: „25:00“ passt nicht/],
    [
      ['meeting', '2027-12-10', '--start', '10:00', '--end', '9:00'],
      /--end: „9:00“ passt nicht, erwartet: Uhrzeit wie 10:00\. Meinten Sie 09:00\?$/,
    ],
    [
      ['meeting', '2027-12-10', '--pdf', 'fehlt.pdf'],
      /--pdf: die Datei „fehlt\.pdf“ gibt es nicht\. Gesucht wurde sie hier: \S+.fehlt\.pdf$/,
    ],
    [['meeting', '2027-12-10', '--pdf', damaged], /beschädigtes PDF/, 'meetings/2027-12-10'],
    [['meeting', '2027-12-10', '--end', '10:00'], /Uhrzeit nach start/, 'meetings/2027-12-10'],
    [['change', 'Neu', '--link', '/neues/'], /Es fehlt:\n {2}--source – .*\n {2}--text – /],
    [
      ['change', 'Neu', '--link', '/nirgends/', '--source', 'M1', '--text', 'T'],
      /führt zu keiner Seite/,
      'changes/2026-11-25-neu.md',
    ],
    [
      ['chapter', 'kosten', '--title', 'Kosten', '--description', 'D.', '--source', 'M9'],
      /--source: „M9“ steht nicht in sources\.yaml\. Meinten Sie „M1“\?/,
      'guide/30-kosten.mdx',
    ],
    [
      ['flow', 'hundesteuer', '--group', 'steuern'],
      /--group: „steuern“ steht nicht in service\.yaml\. Vorhanden: marken\. Sonst zuerst dort eintragen$/,
      'flows/hundesteuer.yaml',
    ],
    [['example', 'neustadt', '--land', 'HE'], /--land: „HE“ steht nicht in laender\.yaml/],
  ];
  for (const [words, message, file] of refused)
    test(`refused: ${words.join(' ').replace(root, '')}`, async () => {
      await assert.rejects(run(...words), message);
      if (file !== undefined) assert.ok(!existsSync(join(dir, file)), 'nothing is left');
    });

  test('refused: a content folder that does not exist', async () => {
    const wrong = { ...surroundings, dir: join(root, 'contend') };
    await assert.rejects(
      create(['meeting', '2027-03-11'], wrong, null),
      /gibt es nicht: CONTENT_DIR prüfen; meinten Sie „.*content“\?/,
    );
    assert.ok(!existsSync(wrong.dir));
  });

  const sameDay: [words: string[], message: RegExp | null][] = [
    [
      [],
      /gibt es schon: .*meetings\/2027-03-11-zugaenge-neu\nÄndern oder ergänzen Sie .*zugaenge-neu\/index\.md/,
    ],
    [['--pdf', pdf], /gibt es schon: .*zugaenge-neu\nLegen Sie das PDF in diesen Ordner, als protokoll\.pdf/],
    [['--title', 'Zugänge: neu', '--pdf', pdf], /gibt es schon: .*\nLegen Sie das PDF in diesen Ordner/],
    [['--title', 'Zugang neu', '--pdf', pdf], /gibt es schon/],
    [['--title', 'Rückkanal', '--pdf', pdf], null],
  ];
  for (const [words, message] of sameDay)
    test(`a second meeting of a day: ${words.join(' ').replace(root, '')}`, async () => {
      await run('meeting', '2027-03-11', '--title', 'Zugänge: neu');
      const again = run('meeting', '2027-03-11', ...words);
      if (message) await assert.rejects(again, message);
      else assert.match(await again, /Angelegt: .*2027-03-11-rueckkanal\/protokoll\.pdf/);
      const folders = readdirSync(join(dir, 'meetings')).filter((name) => name.startsWith('2027-03-11'));
      assert.equal(folders.length, message ? 1 : 2);
    });

  test('where the minutes are there already, the PDF needs another name', async () => {
    await run('meeting', '2027-03-11', '--pdf', pdf);
    await assert.rejects(
      run('meeting', '2027-03-11', '--pdf', pdf),
      /unter einem anderen Namen als protokoll\.pdf/,
    );
  });

  test('a question lists what the content knows, and a wrong word is refused at once', async () => {
    const asked: string[] = [];
    const replies = ['hundesteuer', 'Hundesteuer', 'steuern', 'marken', 'Einen Hund anmelden', 'recommended'];
    await create(['flow'], surroundings, async (question) => {
      asked.push(question);
      return replies.shift() ?? assert.fail(`asked too much: ${question}`);
    });
    assert.equal(asked[2], 'Gruppe (id aus service.yaml) (möglich: marken): ');
    assert.match(asked[3] ?? '', /^„steuern“ steht nicht in service\.yaml\. Vorhanden: marken/);
  });

  test('where the content knows nothing yet, any word that could be right is taken', async () => {
    rmSync(join(dir, 'laender.yaml'));
    await assert.rejects(run('example', 'neustadt', '--land', 'Hessen'), /--land: .* zwei Großbuchstaben/);
    await assert.rejects(run('example', 'neustadt', '--land', 'HE'), /^Error: Es fehlt:/);
  });

  test('without a kind: help', async () => {
    for (const words of [[], ['help'], ['meeting', '--help']])
      assert.match(await run(...words), /npm run new -- meeting 2026-12-10/);
  });

  test('what is missing is asked, wrong answers again', async () => {
    const asked: string[] = [];
    const replies = ['', 'Neu', 'nirgends', '/leitfaden/starten/', 'M1', 'Ein Satz.', '', ''];
    const said = await create(['change'], surroundings, async (question) => {
      asked.push(question);
      return replies.shift() ?? assert.fail(`asked too much: ${question}`);
    });
    assert.match(said, /Angelegt: .*changes\/2026-11-25-neu\.md/);
    assert.equal(asked.length, 8);
    assert.match(asked[1] ?? '', /^Diese Angabe wird gebraucht\. Was neu ist/);
    assert.match(asked[3] ?? '', /passt nicht/);
  });
});
