import type { LaunchItem } from './item.ts';

const place = ({ file, line }: LaunchItem): string =>
  file === null ? '–' : line === null ? file : `${file}:${line}`;

/** Widest a column gets, in letters: both fit side by side into a window of 100. */
const widest = { what: 58, remedy: 38 };

/** A text in lines of a width, broken at blanks; what has none, such as a path, may stand out. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** What is missing with its place below it, and beside it what to do. */
function table(items: readonly LaunchItem[]): string {
  const rows = [
    { left: ['Was und wo'], right: ['Abhilfe'] },
    ...items.map((one) => ({
      left: [...wrapped(one.what, widest.what), ...(one.file === null ? [] : [`  ${place(one)}`])],
      right: wrapped(one.remedy, widest.remedy),
    })),
  ].map(({ left, right }) =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, line) => [
      left[line] ?? '',
      right[line] ?? '',
    ]),
  );
  const width = Math.max(...rows.flat().map(([left = '']) => left.length));
  const rule = `${'─'.repeat(width)}─┼─${'─'.repeat(widest.remedy)}`;
  const [head = '', ...shown] = rows.map((lines) =>
    lines.map(([left = '', right = '']) => `${left.padEnd(width)} │ ${right}`.trimEnd()).join('\n'),
  );
  return [head, rule, ...shown].join('\n');
}

const part = (title: string, items: readonly LaunchItem[]): string[] =>
  items.length === 0 ? [] : [`${title} (${items.length})`, table(items)];

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
    ...part('Pflicht, vor der Veröffentlichung', obligatory),
    ...part('Empfohlen, die Website geht auch ohne', recommended),
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
