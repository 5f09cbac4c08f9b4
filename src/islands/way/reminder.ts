import type { WayCatalogue } from '../../domain/task/catalogue.ts';
import { download } from '../hand-out/download.ts';

const format = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeStyle: 'short' });

/** Tasks with a time limit: says when it ends, and makes a calendar file that reminds of it. */
export function listenToReminders(root: HTMLElement, { tasks }: WayCatalogue) {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-reminder]')) {
    const task = tasks.find(({ id }) => form.closest<HTMLElement>('[data-task]')?.dataset['task'] === id);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => say(form, endText(endOf(form))));
    form.querySelector('[data-remind]')?.addEventListener('click', () => {
      const end = endOf(form);
      if (end === null) return ask(form);
      if (task) void save(form, task.id, task.title, task.text, end);
    });
  }
}

/** End of the time limit; the entered time is the reader's own, so the browser's time zone is the right one. */
function endOf(form: HTMLFormElement): Date | null {
  const begin = new Date(form.querySelector('input')?.value ?? '');
  if (Number.isNaN(begin.getTime())) return null;
  return new Date(begin.getTime() + Number(form.dataset['hours']) * 60 * 60 * 1000);
}

function endText(end: Date | null): string {
  if (end === null) return '';
  const past = end.getTime() <= Date.now();
  return `Die Frist ${past ? 'endete' : 'endet'} am ${format.format(end)} Uhr.`;
}

function ask(form: HTMLFormElement) {
  say(form, 'Bitte geben Sie zuerst an, wann die Frist begann: Datum und Uhrzeit.');
  form.querySelector('input')?.focus();
}

function say(form: HTMLFormElement, text: string) {
  const place = form.querySelector('[data-until]');
  if (place) place.textContent = text;
}

async function save(form: HTMLFormElement, id: string, title: string, text: string, end: Date) {
  try {
    const { reminderFile } = await import('./reminder-file.ts');
    const page = location.origin + location.pathname;
    download(
      `frist-${id}.ics`,
      reminderFile({ id, title, text, end, now: new Date(), page }),
      'text/calendar',
    );
    say(form, `${endText(end)} Die Erinnerung liegt bei Ihren Downloads; öffnen Sie sie mit Ihrem Kalender.`);
  } catch {
    say(form, `${endText(end)} Die Datei ließ sich nicht erstellen. Tragen Sie die Frist von Hand ein.`);
  }
}
