import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { toMeeting } from '../../domain/meeting/entry.ts';
import type { MeetingFrontMatter } from '../../domain/meeting/schema.ts';
import { calendarFile } from './calendar-file.ts';

const facts = { name: 'Projekttermine Muster', prefix: 'Muster', site: 'https://www.example.org/muster/' };

const meeting = (name: string, own: Partial<MeetingFrontMatter> = {}) => ({
  url: `https://www.example.org/muster/projekttermine/${name}/`,
  data: toMeeting({ name, frontMatter: { title: 'Thema', ...own }, hasText: false, pdfs: [] }),
});

const meetings = [
  meeting('2026-12-10', {
    ...{ title: 'Ämter, Öffnung; Ü\\berblick', start: '10:00', end: '11:30', stand: '2026-11-24' },
    ...{ place: 'Videokonferenz', summary: 'ü'.repeat(120), agenda: ['Eins', 'Zwei 😀'.repeat(12)] },
  }),
  meeting('2026-07-09', { start: '23:15', stand: '2026-06-01' }),
  meeting('2026-03-29', { stand: '2026-03-01' }),
  meeting('2027-01-14', { cancelled: true, stand: '2026-12-01', sequence: 2, calendarId: '2026-12-17' }),
];
const file = calendarFile(meetings, facts);
const lines = file.split('\r\n');

test('RFC 5545, 3.1: lines end with CRLF and have 75 octets at most, no character is cut', () => {
  assert.equal(file.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  assert.equal(lines.at(-1), '');
  assert.deepEqual(
    lines.filter((line) => Buffer.byteLength(line) > 75),
    [],
  );
  assert.ok(lines.some((line) => line.startsWith(' ')));
  assert.ok(!file.includes('\ufffd'));
});

test('RFC 5545, 3.6: properties of the calendar before its components, the required ones once', () => {
  const properties = lines.slice(1, lines.indexOf('BEGIN:VTIMEZONE'));
  for (const name of ['PRODID', 'VERSION', 'CALSCALE'])
    assert.equal(properties.filter((line) => line.startsWith(`${name}:`)).length, 1, name);
  const between = lines.slice(lines.indexOf('END:VTIMEZONE') + 1);
  assert.equal(between[0], 'BEGIN:VEVENT');
  const events = file.split('BEGIN:VEVENT').slice(1);
  assert.equal(events.length, 4);
  for (const event of events)
    for (const property of ['UID:', 'DTSTAMP:', 'DTSTART', 'SEQUENCE:', 'SUMMARY:'])
      assert.equal(event.split(`\r\n${property}`).length, 2, property);
});

test('DTSTAMP is the day of the last change, in UTC', () =>
  assert.deepEqual(
    lines.filter((line) => line.startsWith('DTSTAMP')),
    ['20261124', '20260601', '20260301', '20261201'].map((day) => `DTSTAMP:${day}T000000Z`),
  ));

test('every time zone that is named is defined', () => {
  const named = new Set([...file.matchAll(/;TZID=([^:;]+)/g)].map(([, zone]) => zone));
  const defined = [...file.matchAll(/^TZID:(.+)\r$/gm)].map(([, zone]) => zone);
  assert.deepEqual([...named], defined);
});

/** What the two parsers read, in one form: identifier, start as an instant, or as a day. */
const expected = [
  ['2026-12-10.muster@www.example.org', '2026-12-10T09:00:00Z', '2026-12-10T10:30:00Z', 0],
  ['2026-07-09.muster@www.example.org', '2026-07-09T21:15:00Z', null, 0],
  ['2026-03-29.muster@www.example.org', '2026-03-29', null, 0],
  ['2026-12-17.muster@www.example.org', '2027-01-14', null, 2],
];

test('read by the parser of ical.js: summer and winter time, whole days, sequence', () => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const instant = (time: ICAL.Time | null) => {
    if (!time) return null;
    return time.isDate ? time.toString() : time.convertToZone(ICAL.Timezone.utcTimezone).toString();
  };
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  const read = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const end = component.hasProperty('dtend') ? event.endDate : null;
    return [event.uid, instant(event.startDate), instant(end), event.sequence];
  });
  assert.deepEqual(read, expected);
});

test('read by another parser', () => {
  const { events = [] } = convertIcsCalendar(undefined, file);
  const instant = ({ date, type }: { date: Date; type?: string }) =>
    type === 'DATE' ? date.toISOString().slice(0, 10) : date.toISOString().replace('.000', '');
  assert.deepEqual(
    events.map(({ uid, start, end, sequence = 0 }) => [
      ...[uid, instant(start), end ? instant(end) : null, sequence],
    ]),
    expected,
  );
  const [first, , , last] = events;
  assert.equal(first?.summary, 'Muster: Ämter, Öffnung; Ü\\berblick');
  assert.equal(first?.location, 'Videokonferenz');
  assert.match(first?.description ?? '', /^ü{120}\nGeplante Themen:\n– Eins\n/);
  assert.equal(last?.status, 'CANCELLED');
  assert.match(last?.summary ?? '', /^Abgesagt: Muster: /);
});

test('the time is said to be open, unless there are minutes', () => {
  const open = meeting('2026-03-29', { stand: '2026-03-01' });
  const held = { ...open, data: { ...open.data, hasText: true } };
  const pdf = { file: 'protokoll.pdf', size: 1, state: 'ok' as const, pages: [] };
  const filed = { ...open, data: { ...open.data, pdfs: [pdf] } };
  assert.deepEqual(
    [open, held, filed].map((one) => calendarFile([one], facts).includes('Uhrzeit ist noch offen')),
    [true, false, false],
  );
});

test('equal content gives equal files', () => assert.equal(calendarFile(meetings, facts), file));

test('two sites never share identifiers', () => {
  const uids = ['https://www.example.org/', 'https://www.example.org/muster/', 'https://example.net/'].map(
    (site) => /^UID:(.+)$/m.exec(calendarFile(meetings, { ...facts, site }))?.[1],
  );
  assert.equal(new Set(uids).size, 3);
});
