import { csvTable } from '../csv/csv.ts';
import { coverageOf } from './coverage.ts';
import type { SelectableFlow, SelectionCatalogue } from './selection.ts';

const ozg = (id: string | null) => (id === null ? 'OZG-ID nicht bekannt' : `OZG-ID ${id}`);
const line = ({ name, technicalId, asksCompetence }: SelectableFlow) =>
  `- ${name}${technicalId === null ? '' : ` (${technicalId})`}${asksCompetence ? ' – nur bei eigener Zuständigkeit' : ''}`;

/**
 * The choice as text to copy and to print.
 *
 * @param chosen ids of the chosen flows
 * @param link address that opens this choice again
 */
export function selectionText(
  catalogue: SelectionCatalogue,
  chosen: readonly string[],
  link: string,
): string {
  const parts = coverageOf(catalogue, chosen);
  const listed = parts.flatMap(({ group, chosen: own }) =>
    own.length === 0 ? [] : ['', `${group.name} (${ozg(group.ozgId)})`, ...own.map(line)],
  );
  const missing = parts.flatMap((part) => part.missing);
  return [
    catalogue.title,
    `Online-Dienst: ${catalogue.service}`,
    `Stand des Leitfadens: ${catalogue.stand}`,
    '',
    `Ausgewählt: ${chosen.length} von ${catalogue.flows.length}`,
    ...listed,
    ...(missing.length === 0 ? [] : ['', `Nicht ausgewählt: ${missing.length}`, ...missing.map(line)]),
    '',
    `Diese Auswahl öffnen: ${link}`,
    '',
  ].join('\n');
}

const yesNo = (yes: boolean) => (yes ? 'ja' : 'nein');

/** The choice as a table for spreadsheets: all flows, and whether each is chosen. */
export function selectionCsv({ groups, flows }: SelectionCatalogue, chosen: readonly string[]): string {
  const head = ['Kennung', 'Antragsstrecke', 'Als HTML belegt', 'Gruppe', 'OZG-ID', 'Ausgewählt'];
  const rows = flows.map(({ id, name, technicalId, confirmedAsHtml, group }) => {
    const own = groups.find((one) => one.id === group);
    const [confirmed, taken] = [yesNo(confirmedAsHtml), yesNo(chosen.includes(id))];
    return [technicalId ?? '', name, confirmed, own?.name ?? '', own?.ozgId ?? '', taken];
  });
  return csvTable([head, ...rows]);
}

/** The choice as JSON: every flow with its group and whether it is chosen. */
export function selectionJson(catalogue: SelectionCatalogue, chosen: readonly string[]): string {
  const { service, stand, groups, flows } = catalogue;
  const entries = flows.map(({ id, name, technicalId, confirmedAsHtml, group, asksCompetence }) => ({
    ...{ id, name, technicalId, confirmedAsHtml, group, asksCompetence },
    ozgId: groups.find((one) => one.id === group)?.ozgId ?? null,
    chosen: chosen.includes(id),
  }));
  return `${JSON.stringify({ service, stand, flows: entries }, null, 2)}\n`;
}
