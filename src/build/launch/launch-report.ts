import type { LaunchItem } from './item.ts';

const place = ({ file, line }: LaunchItem): string =>
  file === null ? '–' : line === null ? file : `${file}:${line}`;

/** Rows as a table with aligned columns; the last column is not padded. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join(' │ ');
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const part = (title: string, items: readonly LaunchItem[]): string[] =>
  items.length === 0
    ? []
    : [
        `${title} (${items.length})`,
        table(
          ['Was', 'Wo', 'Abhilfe'],
          items.map((one) => [one.what, place(one), one.remedy]),
        ),
      ];

/** Open facts by the page that shows them. */
function openPart(items: readonly LaunchItem[]): string[] {
  if (items.length === 0) return [];
  const groups = Map.groupBy(items, ({ subject = '' }) => subject);
  const blocks = [...groups].map(([subject, facts]) => {
    const lines = facts.map((one) => `  ${place(one)}  ${one.what}`);
    return [`${subject}: ${facts.length}`, ...lines].join('\n');
  });
  const title = `Offene Angaben (${items.length} in ${groups.size} Seiten und Datenblättern)`;
  const remedy = 'Die Website zeigt sie als offen. Eintragen, sobald eine Quelle sie nennt.';
  return [`${title}\n${remedy}`, ...blocks];
}

/** What is missing, as German text. Control characters of the content are left out. */
export function launchText(items: readonly LaunchItem[]): string {
  const facts = items.filter(({ kind }) => kind === 'open-fact');
  const others = items.filter(({ kind }) => kind !== 'open-fact');
  const obligatory = others.filter((one) => one.obligatory);
  const recommended = others.filter((one) => !one.obligatory);
  const end =
    obligatory.length > 0
      ? `Noch nicht bereit: ${obligatory.length} Pflichtangaben oder Entscheidungen fehlen.`
      : 'Bereit: Alle Pflichtangaben sind da.';
  const count = `${recommended.length} Empfehlungen, ${facts.length} offene Angaben.`;
  return [
    ...part('Pflicht', obligatory),
    ...part('Empfohlen', recommended),
    ...openPart(facts),
    `${end} ${count}`,
  ]
    .join('\n\n')
    .replace(/[^\P{C}\n]+/gu, ' ');
}

/** The same as data for programs. */
export function launchJson(items: readonly LaunchItem[]): string {
  const obligatory = items.filter((one) => one.obligatory).length;
  const openFacts = items.filter(({ kind }) => kind === 'open-fact').length;
  const recommended = items.length - obligatory - openFacts;
  return JSON.stringify({ ready: obligatory === 0, obligatory, recommended, openFacts, items }, null, 2);
}
