import { upcoming } from '../../domain/meeting/upcoming.ts';

/** Today's date in the reader's time zone, as ISO date. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Of all entered meetings shows those to come, or with `data-only` the next one; when all are past, says that no date
 * is entered. `data-heading` is what the heading before it says once the clock is known.
 */
class NextMeeting extends HTMLElement {
  connectedCallback() {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-date]')];
    const dates = upcoming(
      rows.map(({ dataset }) => dataset['date'] ?? ''),
      today(),
    );
    const shown = this.dataset['only'] === undefined ? dates : dates.slice(0, 1);
    for (const row of rows) row.hidden = !shown.includes(row.dataset['date'] ?? '');
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown.length > 0;
    const heading = this.parentElement?.querySelector('h2');
    if (heading && this.dataset['heading']) heading.textContent = this.dataset['heading'];
  }
}

customElements.define('next-meeting', NextMeeting);
