import ical, { ICalAlarmType } from 'ical-generator';

/** What a reminder is about. */
export interface Reminder {
  /** Id of the task. */
  id: string;
  title: string;
  text: string;
  /** End of the time limit. */
  end: Date;
  now: Date;
  /** Address of the page. */
  page: string;
}

const hour = 60 * 60 * 1000;

/**
 * A calendar file (RFC 5545) with the last hour before a time limit ends, in UTC, with alarms a day and two hours
 * before. The same limit always has the same UID, so that a second file changes the entry and makes no new one.
 */
export function reminderFile({ id, title, text, end, now, page }: Reminder): string {
  const { host } = new URL(page);
  const calendar = ical({ prodId: { company: host, product: 'Mein Weg', language: 'DE' } });
  const event = calendar.createEvent({
    id: `${id}-${end.getTime()}@${host}`,
    start: new Date(end.getTime() - hour),
    end,
    stamp: now,
    summary: `Frist endet: ${title}`,
    description: `${text}\n\n${page}`,
    url: page,
  });
  for (const before of [24, 2])
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: before * 60 * 60,
      description: `Frist endet in ${before} Stunden: ${title}`,
    });
  return `${calendar.toString().trimEnd()}\r\n`;
}
