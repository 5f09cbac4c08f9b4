import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingAddresses } from '../links/addresses.ts';
import { linkFinding } from '../links/links.ts';
import { readDocument } from '../content.ts';
import { gatherMeetings, meetingFaults } from './meeting-rules.ts';

/** Meetings of these folders; a text is the front matter of `index.md`, `null` a folder with PDFs only. */
function meetingsOf(folders: Record<string, string | null>, pdfs: [path: string, pages: number][] = []) {
  const documents = Object.entries(folders).flatMap(([name, head]) => {
    const text = `---\ntitle: ${name}\n${head ?? ''}\n---\n`;
    return head === null
      ? []
      : (readDocument(`meetings/${name}/index.md`, () => Buffer.from(text))?.document ?? []);
  });
  const found = pdfs.map(([path, pages]) => ({ path: `meetings/${path}`, pages }));
  return gatherMeetings(
    Object.keys(folders).map((name) => `meetings/${name}`),
    documents,
    found,
  );
}

/** Minutes in each folder: what is only announced has rules of its own. */
const pdfsIn = (folders: Record<string, string | null>) =>
  Object.keys(folders).map((name): [string, number] => [`${name}/protokoll.pdf`, 1]);

const table: [folders: Record<string, string | null>, expected: string[]][] = [
  [{ '2026-01-15': null, '2026-01-15-thema': '', '2026-02-12': '' }, []],
  [{ thema: 'date: 2026-01-15' }, []],
  [{ thema: '' }, ['meetings/thema/index.md:1:1 bad-file-name']],
  [{ thema: null }, ['meetings/thema:1:1 bad-file-name']],
  [{ '2026-02-30': null }, ['meetings/2026-02-30:1:1 bad-file-name']],
  [{ '2026-01-15-thema': 'date: 2026-01-16' }, ['meetings/2026-01-15-thema/index.md:3:1 wrong-value']],
  [{ '2026-01-15-thema': '', thema: 'date: 2026-01-15' }, ['meetings/thema/index.md:3:1 duplicate']],
  [{ '2026-01-15': '', '2026-01-22': 'calendarId: 2026-01-08' }, []],
  [
    { '2026-01-15': '', '2026-01-22': 'calendarId: 2026-01-15' },
    ['meetings/2026-01-22/index.md:3:1 duplicate'],
  ],
];
for (const [folders, expected] of table)
  test(Object.entries(folders).join(' '), () =>
    assert.deepEqual(
      meetingFaults(meetingsOf(folders, pdfsIn(folders))).map(
        ({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`,
      ),
      expected,
    ),
  );

const names: [folder: string, head: string | null, remedy: string | undefined][] = [
  ['2026-11-20-zugaenge', null, undefined],
  ['2026-11-20 Zugänge für alle', null, 'umbenennen: „2026-11-20-zugaenge-fuer-alle“'],
  ['2026-11-20 Zugänge für alle', '', 'umbenennen: „2026-11-20-zugaenge-fuer-alle“'],
  ['2026-11-20-Zugänge', null, 'umbenennen: „2026-11-20-zugaenge“'],
  ['2026-11-20_thema', '', 'umbenennen: „2026-11-20-thema“'],
  ['19.11.2026', null, 'umbenennen: „2026-11-19“'],
  ['Termin am 1.2.2026 (neu)', 'date: 2026-02-01', 'umbenennen: „2026-02-01-termin-am-neu“'],
  ['Große Runde', 'date: 2026-02-01', 'umbenennen: „2026-02-01-grosse-runde“'],
  [
    'Große Runde',
    null,
    'umbenennen, mit dem Datum des Termins davor: zum Beispiel „2026-03-12-grosse-runde“',
  ],
  ['runde', '', 'Ordner umbenennen, zum Beispiel „2026-03-12-runde“, oder date in index.md eintragen'],
  ['31.11.2026', null, 'umbenennen, mit dem Datum des Termins davor: zum Beispiel „2026-03-12-thema“'],
];
for (const [folder, head, remedy] of names)
  test(`folder ${folder}, ${head ?? 'PDF only'}: ${remedy}`, () => {
    const folders = { [folder]: head };
    const faults = meetingFaults(meetingsOf(folders, pdfsIn(folders)));
    assert.deepEqual(
      faults.map(({ kind, words }) => [kind, words[2]]),
      remedy === undefined ? [] : [['bad-file-name', remedy]],
    );
  });

const announced: [name: string, head: string, minutes: boolean, expected: string[]][] = [
  ['with stand', 'stand: 2026-01-02', false, []],
  ['without stand', '', false, ['missing-key']],
  ['a sample', 'sample: true', false, []],
  ['with minutes', '', true, []],
];
for (const [name, head, minutes, expected] of announced)
  test(`announced: ${name}`, () => {
    const folders = { '2026-01-15': head };
    const meetings = meetingsOf(folders, minutes ? pdfsIn(folders) : []);
    assert.deepEqual(
      meetingFaults(meetings).map(({ kind }) => kind),
      expected,
    );
  });

test('anchors are those of the PDF pages, the minutes before other files', () => {
  const meetings = meetingsOf({ '2026-01-15': null }, [
    ['2026-01-15/anlage.pdf', 1],
    ['2026-01-15/protokoll.pdf', 2],
  ]);
  assert.deepEqual(meetingAddresses(meetings, true, []).get('/projekttermine/2026-01-15/')?.names, [
    'seite-1',
    'seite-2',
    'anlage-seite-1',
  ]);
});

const linked: [anchor: string, isKnown: boolean][] = [
  ['thema', true],
  ['beschluesse', true],
  ['seite-1', true],
  ['quelle-2', true],
  ['_top', true],
  ['seite-1&markiert=Post', true],
  ['themen', false],
  ['offene-punkte', false],
  ['seite-2', false],
];
for (const [anchor, isKnown] of linked)
  test(`link to minutes #${anchor}: ${isKnown ? 'there' : 'refused'}`, () => {
    const text = '---\ntitle: Runde\ndecisions: [A]\n---\n\n## Thema\n';
    const file = 'meetings/2026-01-15/index.md';
    const documents = [readDocument(file, () => Buffer.from(text))?.document ?? assert.fail()];
    const pdfs = [{ path: 'meetings/2026-01-15/protokoll.pdf', pages: 1 }];
    const addresses = meetingAddresses(
      gatherMeetings(['meetings/2026-01-15'], documents, pdfs),
      true,
      documents,
    );
    const found = linkFinding(`/projekttermine/2026-01-15/#${anchor}`, '/', addresses);
    assert.equal(found?.[0], isKnown ? undefined : 'dead-anchor');
  });

const offers: [name: string, folders: Record<string, string | null>, expected: string[]][] = [
  ['only samples', { '2026-01-15': 'sample: true\ndecisions: [A]' }, []],
  ['announced', { '2026-01-15': '' }, ['2026-01-15/termin.ics', 'kalender.ics']],
  [
    'with a decision',
    { '2026-01-15': 'decisions: [A]' },
    ['2026-01-15/termin.ics', 'kalender.ics', 'beschluesse/'],
  ],
];
for (const [name, folders, expected] of offers)
  test(`what is made of all real meetings: ${name}`, () => {
    const [id] = Object.keys(folders);
    const addresses = [...meetingAddresses(meetingsOf(folders), true, []).keys()];
    assert.deepEqual(
      addresses.filter((address) => address !== `/projekttermine/${id}/`),
      expected.map((path) => `/projekttermine/${path}`),
    );
  });

test('minutes have a feed', () => {
  const meetings = meetingsOf({ '2026-01-15': null }, [['2026-01-15/protokoll.pdf', 1]]);
  assert.ok(meetingAddresses(meetings, true, []).has('/projekttermine/feed.xml'));
});

test('samples have an address only where samples are shown', () => {
  const meetings = meetingsOf({ '2026-01-15': 'sample: true' });
  assert.equal(meetingAddresses(meetings, true, []).size, 1);
  assert.equal(meetingAddresses(meetings, false, []).size, 0);
});
