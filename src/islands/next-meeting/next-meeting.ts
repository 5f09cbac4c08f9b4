import { upcoming } from '../../domain/meeting/upcoming.ts';

/** Today's date in the reader's time zone, as ISO date. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Of all entered meetings shows the next one; when all are past, says that no date is entered. */
class NextMeeting extends HTMLElement {
  connectedCallback() {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-date]')];
    const [next] = upcoming(
      rows.map(({ dataset }) => dataset['date'] ?? ''),
      today(),
    );
    for (const row of rows) row.hidden = row.dataset['date'] !== next;
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = next !== undefined;
    const heading = this.parentElement?.querySelector('h2');
    if (heading) heading.textContent = 'Nächster Projekttermin';
  }
}

customElements.define('next-meeting', NextMeeting);
