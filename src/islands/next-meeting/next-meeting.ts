import { nextOnly, upcoming } from '../../domain/meeting/upcoming.ts';

/** Today's date in the reader's time zone, as ISO date. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Of all entered meetings shows those to come, or with `data-only` the next one; when none of them takes place, says that
 * no date is entered. `data-heading` is what the heading before it says once the clock is known.
 */
class NextMeeting extends HTMLElement {
  connectedCallback() {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-date]')].map((row) => ({
      row,
      date: row.dataset['date'] ?? '',
      cancelled: row.dataset['cancelled'] !== undefined,
    }));
    const toCome = upcoming(rows, today());
    const shown = this.dataset['only'] === undefined ? toCome : nextOnly(toCome);
    for (const one of rows) one.row.hidden = !shown.includes(one);
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown.some(({ cancelled }) => !cancelled);
    const heading = this.parentElement?.querySelector('h2');
    if (heading && this.dataset['heading']) heading.textContent = this.dataset['heading'];
  }
}

customElements.define('next-meeting', NextMeeting);
