import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbData } from './breadcrumbs.ts';
import { meetingEvent } from './meeting-event.ts';
import { scriptText } from './script-text.ts';

const hostile: string[] = ['</script><script>alert(1)</script>', '<!-- <script>', '"\\ \u2028'];

for (const text of hostile)
  test(`a text cannot leave its element: ${text}`, () => {
    const written = scriptText({ name: text });
    assert.ok(!written.includes('<'));
    assert.deepEqual(JSON.parse(written), { name: text });
  });

test('the way to a page ends with the page itself, which needs no address', () => {
  const above = [{ label: 'Leitfaden', url: 'https://leitfaden.example/leitfaden/' }];
  const { itemListElement } = breadcrumbData(above, 'Anmelden') as { itemListElement: object[] };
  assert.deepEqual(itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Leitfaden', item: 'https://leitfaden.example/leitfaden/' },
    { '@type': 'ListItem', position: 2, name: 'Anmelden' },
  ]);
});

const bare = { title: 'Termin', date: '2026-03-12', start: null, end: null, place: null, summary: null };

test('a cancelled meeting with time and place', () => {
  const facts = { ...bare, start: '10:00', end: '11:30', place: 'Videokonferenz', cancelled: true };
  assert.deepEqual(meetingEvent(facts, 'https://leitfaden.example/t/'), {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Termin',
    startDate: '2026-03-12T10:00',
    endDate: '2026-03-12T11:30',
    location: { '@type': 'Place', name: 'Videokonferenz' },
    eventStatus: 'https://schema.org/EventCancelled',
    url: 'https://leitfaden.example/t/',
  });
});

test('a meeting of which little is known says only that', () => {
  const facts = { ...bare, cancelled: false };
  assert.deepEqual(meetingEvent(facts, 'https://leitfaden.example/t/'), {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Termin',
    startDate: '2026-03-12',
    url: 'https://leitfaden.example/t/',
  });
});
