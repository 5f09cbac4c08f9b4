import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { hasMinutes } from '../../domain/meeting/occasion.ts';
import type { Meeting } from '../../domain/meeting/schema.ts';

// The reminder in the browser has another library, `ical-generator`: half as large there (37 kB against 78 kB). Here it
// would not do: with a time zone it writes DTSTAMP as local time, properties of the calendar behind the zone, and the
// name of the calendar unescaped (RFC 5545, 3.6 and 3.8.7.2).

/** A meeting as a calendar needs it. */
export interface CalendarMeeting {
  data: Pick<
    Meeting,
    | ('title' | 'summary' | 'date' | 'start' | 'end' | 'place' | 'agenda' | 'cancelled')
    | ('stand' | 'sequence' | 'calendarId' | 'pdfs' | 'hasText')
  >;
  /** Full address of its page. */
  url: string;
}

/** What a calendar says of itself. */
export interface CalendarFacts {
  /** Name under which calendar programs list it. */
  name: string;
  /** What comes before the title of every event, so that it says something among others. */
  prefix: string;
  /** Full address of the site: two sites never use the same identifiers. */
  site: string;
}

// eslint-disable-next-line no-restricted-syntax -- the time zone of Germany, not a place of one service
const timeZone = 'Europe/Berlin';

/** Rules of the time zone as jCal (RFC 7265); read once, since there is a file for each meeting. */
const zone = ICAL.Component.fromString(tzlib_get_ical_block(timeZone)[0] ?? '').jCal as unknown[];

/** A continued line begins with a blank that the library does not count; RFC 5545 wants 75 octets at most. */
ICAL.foldLength = 74;

/**
 * Calendar file (RFC 5545) of some meetings. It holds nothing but content: the time stamps are the days on which the
 * entries were last changed, so that equal content gives equal files.
 */
export function calendarFile(meetings: readonly CalendarMeeting[], facts: CalendarFacts): string {
  const calendar = new ICAL.Component('vcalendar');
  const set = (name: string, value: string) => calendar.addPropertyWithValue(name, value);
  set('prodid', `-//${facts.name}//Projekttermine//DE`);
  set('version', '2.0');
  set('calscale', 'GREGORIAN');
  // The two names of the same thing: RFC 7986, and what most programs read.
  set('name', facts.name);
  set('x-wr-calname', facts.name);
  set('refresh-interval', 'P1D').setParameter('value', 'DURATION');
  set('x-published-ttl', 'P1D');
  calendar.addSubcomponent(new ICAL.Component(zone));
  for (const meeting of meetings) calendar.addSubcomponent(eventOf(meeting, facts));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ data, url }: CalendarMeeting, facts: CalendarFacts): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const set = (name: string, value: unknown) => event.addPropertyWithValue(name, value as string);
  const at = (name: string, time: string) =>
    set(name, ICAL.Time.fromDateTimeString(`${data.date}T${time}:00`)).setParameter('tzid', timeZone);
  const changed = ICAL.Time.fromDateTimeString(`${data.stand}T00:00:00Z`);
  set('uid', identifier(data.calendarId, facts.site));
  set('dtstamp', changed);
  set('last-modified', changed);
  set('sequence', data.sequence);
  if (data.start === null) set('dtstart', ICAL.Time.fromDateString(data.date));
  else at('dtstart', data.start);
  if (data.end !== null) at('dtend', data.end);
  set('summary', `${data.cancelled ? 'Abgesagt: ' : ''}${facts.prefix}: ${data.title}`);
  if (data.place !== null) set('location', data.place);
  set('description', description(data, url));
  set('url', url);
  set('status', data.cancelled ? 'CANCELLED' : 'CONFIRMED');
  return event;
}

/** `2026-12-10.leitfaden@www.example.de`: the meeting, the path the site stands below, and its host. */
function identifier(id: string, site: string): string {
  const { hostname, pathname } = new URL(site);
  return `${[id, ...pathname.split('/').filter(Boolean)].join('.')}@${hostname}`;
}

function description(data: CalendarMeeting['data'], url: string): string {
  const { summary, agenda, start } = data;
  // Of what has minutes nobody waits for the time.
  const open = start === null && !hasMinutes(data) ? ['Die Uhrzeit ist noch offen.'] : [];
  const topics = agenda.length > 0 ? ['Geplante Themen:', ...agenda.map((topic) => `– ${topic}`)] : [];
  return [...(summary === null ? [] : [summary]), ...open, ...topics, url].join('\n');
}
