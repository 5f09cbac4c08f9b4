import type { Effort } from '../../domain/decision/effort.ts';

/**
 * Shows what is said of the chosen Land; what is said in general only where that Land says nothing of its own.
 *
 * @param land code of the Land; empty for all Länder
 * @param said what the Land answers by itself
 */
export function showParts(root: ParentNode, land: string, said: readonly string[]) {
  const show = (name: string, shown: (value: string) => boolean) => {
    for (const part of root.querySelectorAll<HTMLElement>(`[${name}]`))
      part.hidden = !shown(part.getAttribute(name) ?? '');
  };
  show('data-all-laender', () => land === '');
  show('data-one-land', (value) => land !== '' && (value === '' || value === land));
  show('data-except-land', (lands) => land === '' || !lands.split(' ').includes(land));
  show('data-unless-said', (key) => !said.includes(key));
  show('data-open-in-land', (key) => land !== '' && !said.includes(key));
}

/** Puts the numbers of tasks of the Land, or of all Länder, into the table of roles. */
export function showEffort(root: ParentNode, land: string) {
  for (const row of root.querySelectorAll<HTMLElement>('[data-effort]')) {
    const efforts = JSON.parse(row.dataset['effort'] ?? '{}') as Record<string, Effort>;
    const own = efforts[land];
    const [required, optional] = row.querySelectorAll('td');
    if (!own || !required || !optional) continue;
    required.textContent = String(own.required);
    optional.textContent = String(own.optional);
  }
}
