import type { WayCatalogue, WayTask } from '../../domain/task/catalogue.ts';
import { timeLimit, type TimeLimit } from './time-limit.ts';
import { download } from '../hand-out/download.ts';

// A formatter takes longer to make than all else this page does at its start, so it is made when it is needed.
const timeText = (date: Date) => date.toLocaleString('de-DE', { dateStyle: 'full', timeStyle: 'short' });
const dayText = (date: Date) => date.toLocaleDateString('de-DE', { dateStyle: 'full' });

/** Tasks with a time limit: says when it ends, and makes a calendar file that reminds of it. */
export function listenToReminders(root: HTMLElement, { tasks }: WayCatalogue) {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-reminder]')) {
    const task = tasks.find(({ id }) => form.closest<HTMLElement>('[data-task]')?.dataset['task'] === id);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => tell(form, limitOf(form)));
    form.querySelector('[data-remind]')?.addEventListener('click', () => {
      const limit = limitOf(form);
      if (limit === null) return ask(form);
      tell(form, limit);
      if (task && !limit.past) void save(form, task, limit);
    });
  }
}

/** The time limit; the entered time is the reader's own, so the browser's time zone is the right one. */
function limitOf(form: HTMLFormElement): TimeLimit | null {
  const begin = new Date(form.querySelector('input')?.value ?? '');
  return Number.isNaN(begin.getTime()) ? null : timeLimit(begin, Number(form.dataset['hours']), new Date());
}

/** After the end there is nothing to be reminded of; what helps then stands beside. */
function tell(form: HTMLFormElement, limit: TimeLimit | null) {
  say(form, limit === null ? '' : limitText(form, limit));
  const late = form.querySelector<HTMLElement>('[data-late]');
  if (late) late.hidden = !limit?.past;
}

function limitText(form: HTMLFormElement, limit: TimeLimit): string {
  if (limit.past)
    return `Die Frist endete am ${timeText(limit.end)} Uhr. Sie ist vorbei, deshalb gibt es keine Erinnerung.`;
  const weekday = limit.weekday
    ? ` Das ist am Wochenende. ${form.dataset['weekend'] ?? 'Erledigen Sie es bis Freitag'}, ${dayText(limit.weekday).replace(/^\D+, /, '')}.`
    : '';
  return endText(limit) + weekday;
}

const endText = ({ end }: TimeLimit): string => `Die Frist endet am ${timeText(end)} Uhr.`;

function ask(form: HTMLFormElement) {
  say(form, 'Bitte geben Sie zuerst an, wann die Frist begann: Datum und Uhrzeit.');
  form.querySelector('input')?.focus();
}

function say(form: HTMLFormElement, text: string) {
  const place = form.querySelector('[data-until]');
  if (place) place.textContent = text;
}

async function save(form: HTMLFormElement, { id, title, text }: WayTask, limit: TimeLimit) {
  const said = limitText(form, limit);
  try {
    const { reminderFile } = await import('./reminder-file.ts');
    const page = location.origin + location.pathname;
    const { end, alarms } = limit;
    const file = reminderFile({ id, title, text, end, until: endText(limit), alarms, now: new Date(), page });
    download(`frist-${id}.ics`, file, 'text/calendar');
    say(form, `${said} Die Erinnerung liegt bei Ihren Downloads; öffnen Sie sie mit Ihrem Kalender.`);
  } catch {
    say(form, `${said} Die Datei ließ sich nicht erstellen. Tragen Sie die Frist von Hand ein.`);
  }
}
