import type { Level } from './finding.ts';
import type { PageReport, PlacedFinding } from './report.ts';

/** Names of the levels, one and several. */
export const levelNames: Record<Level, readonly [one: string, several: string]> = {
  error: ['Fehler', 'Fehler'],
  warning: ['Hinweis', 'Hinweise'],
  note: ['Anmerkung', 'Anmerkungen'],
};
const levels = Object.keys(levelNames) as Level[];

const count = (findings: readonly PlacedFinding[], level: Level): string | null => {
  const number = findings.filter((one) => one.level === level).length;
  return number === 0 ? null : `${number} ${levelNames[level][number === 1 ? 0 : 1]}`;
};

/** The result in a few words, for example „2 Fehler, 1 Hinweis“. */
export function summary({ findings }: PageReport): string {
  const counts = levels.flatMap((level) => count(findings, level) ?? []);
  return findings.some(({ level }) => level === 'error')
    ? counts.join(', ')
    : ['Keine Fehler gefunden', ...counts].join(', ');
}

/** Where a finding is, in words. */
export const placeText = ({ line }: PlacedFinding): string =>
  line === null ? 'Ganze Seite' : `Zeile ${line}`;

/** What the check cannot see, said with every result. */
export const limits =
  'Geprüft ist nur der Quelltext, beim AGS nur sein Aufbau, nicht ob es ihn gibt. Ob der Antrag lädt und ankommt, zeigt erst ein Versuch auf Ihrer Seite.';

/**
 * The whole result as text, to be sent to the people who run the website.
 *
 * @param basis what was expected, in words, see `basisText`
 */
export function verdictText(report: PageReport, basis: string): string {
  const { findings, elements, lines } = report;
  const found = elements.map(
    ({ line, name, flow, ags }) => `- Zeile ${line}: <${name}> (${flow}), AGS ${ags === '' ? 'fehlt' : ags}`,
  );
  const told = findings.map(
    (one, index) =>
      `${index + 1}. ${levelNames[one.level][0]}, ${placeText(one)}: ${one.message}\n   Abhilfe: ${one.remedy}`,
  );
  return [
    `Prüfung der Einbindung: ${summary(report)}`,
    `Grundlage: ${basis}. Umfang: ${lines === 1 ? '1 Zeile' : `${lines} Zeilen`}.`,
    ['Gefundene Elemente:', ...(found.length > 0 ? found : ['- keine'])].join('\n'),
    told.join('\n'),
    limits,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
