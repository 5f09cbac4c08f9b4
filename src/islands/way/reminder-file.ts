// Half as large as the library the build uses, see `build/calendar/calendar-file.ts`.
import ical, { ICalAlarmType } from 'ical-generator';

/** What a reminder is about. */
export interface Reminder {
  /** Id of the task. */
  id: string;
  title: string;
  text: string;
  /** End of the time limit. */
  end: Date;
  /** The end in words, for the alarms. */
  until: string;
  alarms: readonly Date[];
  now: Date;
  /** Address of the page. */
  page: string;
}

const hour = 60 * 60 * 1000;

/**
 * A calendar file (RFC 5545) with the last hour before a time limit ends, in UTC, with alarms. The same limit always
 * has the same UID, so that a second file changes the entry and makes no new one. The address stands in the
 * description: the library would put a property `URL` behind the alarms, where the standard allows none.
 */
export function reminderFile({ id, title, text, end, until, alarms, now, page }: Reminder): string {
  const { host } = new URL(page);
  const start = new Date(end.getTime() - hour);
  const calendar = ical({ prodId: { company: host, product: 'Mein Weg', language: 'DE' } });
  const event = calendar.createEvent({
    ...{ id: `${id}-${end.getTime()}@${host}`, start, end, stamp: now },
    summary: `Frist endet: ${title}`,
    description: `${text}\n\n${page}`,
  });
  for (const alarm of alarms)
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: (start.getTime() - alarm.getTime()) / 1000,
      description: `${until} ${title}`,
    });
  return `${calendar.toString().trimEnd()}\r\n`;
}
