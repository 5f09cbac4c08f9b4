import { csvTable } from '../csv/csv.ts';
import type { Named, WayCatalogue, WayTask } from './catalogue.ts';
import { otherFachverfahren, type WayProfile } from './profile.ts';
import type { OpenTask, Phase } from './way.ts';

/** Everything a file about a way says. */
export interface HandedWay {
  catalogue: WayCatalogue;
  profile: WayProfile;
  phases: Phase[];
  ticked: ReadonlySet<string>;
  /** Address that opens this way again, without its progress. */
  link: string;
  /** Turns a link of the guide into a full address. */
  absolute: (path: string) => string;
}

/** The answers in words, each with its question. */
export function answerLines({ catalogue, profile }: Pick<HandedWay, 'catalogue' | 'profile'>): string[] {
  const name = (id: string | null, all: readonly Named[], none: string) =>
    id === null ? none : (all.find((one) => one.id === id)?.name ?? none);
  const fachverfahren =
    profile.fachverfahren === otherFachverfahren
      ? 'anderes oder unbekannt'
      : name(profile.fachverfahren, catalogue.fachverfahren, 'nicht gewählt');
  return [
    `Land: ${name(profile.land, catalogue.laender, 'nicht gewählt')}`,
    ...(catalogue.fachverfahren.length > 0 ? [`Fachverfahren: ${fachverfahren}`] : []),
    `Rolle: ${name(profile.role, catalogue.roles, 'alle Rollen')}`,
    ...(profile.gate === null ? [] : [`${catalogue.gate.question} ${yesOrNo(profile.gate)}`]),
    ...(profile.embedding === null
      ? []
      : [`Einbindung: ${profile.embedding === 'single' ? 'einzeln' : 'gebündelt'}`]),
    ...catalogue.competences.flatMap((flow) => {
      const answer = profile.competent[flow.id];
      return answer === undefined ? [] : [`Zuständig für „${flow.name}“: ${yesOrNo(answer)}`];
    }),
  ];
}

const yesOrNo = (answer: 'yes' | 'no'): string => (answer === 'yes' ? 'ja' : 'nein');

/** Names of those who do a task. */
export const whoDoes = ({ roles }: WayTask, { roles: all }: Pick<WayCatalogue, 'roles'>): string =>
  all.flatMap(({ id, name }) => (roles.includes(id) ? [name] : [])).join(', ');

/** What has to be done before, with who does it: „Vertrag schließen (Leitung; nur in: A)“. */
const beforeText = ({ task, conditions }: OpenTask['after'][number], catalogue: WayCatalogue): string =>
  `${task.title} (${[whoDoes(task, catalogue), conditionText(conditions)].filter(Boolean).join('; ')})`;

const conditionText = (conditions: OpenTask['conditions']): string =>
  conditions.map(({ text }) => text).join(', ');

/** The way as Markdown: a list to tick per station, tasks of other roles and those that are not to be done below. */
export function wayMarkdown(way: HandedWay): string {
  const { catalogue, phases, link } = way;
  const line = (open: OpenTask) => taskLines(open, way);
  const blocks = phases.flatMap(({ name, own, others, out }) => [
    ...(own.length + others.length + out.length === 0 ? [] : ['', `## ${escape(name)}`]),
    ...(own.length === 0 ? [] : ['', ...own.flatMap(line)]),
    ...(others.length === 0 ? [] : ['', '### Aufgaben anderer Rollen', '', ...others.flatMap(line)]),
    ...(out.length === 0 ? [] : ['', '### Entfällt', '']),
    ...out.map(({ task, reason }) => `- ${escape(task.title)} – ${escape(reason)}`),
  ]);
  const head = [
    `# Mein Weg: ${escape(catalogue.service)}`,
    '',
    ...answerLines(way).map((one) => `- ${escape(one)}`),
  ];
  const foot = ['', `Stand des Leitfadens: ${catalogue.stand}`, '', `Diese Liste öffnen: <${link}>`, ''];
  return [...head, ...blocks, ...foot].join('\n');
}

/**
 * The way as plain text to paste into a mail: one line per task and what it needs, without signs that mean something.
 *
 * @param ticks whether it says which tasks are done
 */
export function wayText(way: HandedWay, ticks: boolean): string {
  const { catalogue, phases, link } = way;
  const block = (title: string, tasks: readonly OpenTask[]) =>
    tasks.length === 0 ? [] : ['', title, ...tasks.flatMap((open) => textLines(open, way, ticks))];
  const lines = phases.flatMap(({ name, own, others, out }) => [
    ...block(name.toUpperCase(), own),
    ...block(`${name}: Aufgaben anderer Rollen`, others),
    ...(out.length === 0 ? [] : ['', `${name}: entfällt`]),
    ...out.map(({ task, reason }) => `- ${task.title} – ${reason}`),
  ]);
  const foot = ['', `Stand des Leitfadens: ${catalogue.stand}`, `Diese Liste öffnen: ${link}`, ''];
  return [`Mein Weg: ${catalogue.service}`, ...answerLines(way), ...lines, ...foot].join('\n');
}

function textLines(open: OpenTask, way: HandedWay, ticks: boolean): string[] {
  const { task, after } = open;
  const { catalogue, ticked, absolute } = way;
  const tick = ticked.has(task.id) ? '[x]' : '[ ]';
  return [
    `${ticks ? tick : '-'} ${task.title} (${taskMarks(open, catalogue).join('; ')})`,
    ...after.map((before) => `  Erst nach: ${beforeText(before, catalogue)}`),
    ...(task.needs ? [`  Sie brauchen: ${task.needs.join('; ')}`] : []),
    ...(task.link === undefined ? [] : [`  So geht es: ${absolute(task.link)}`]),
  ];
}

/** Who does a task, and what is special about it. */
const taskMarks = ({ task, conditions }: OpenTask, catalogue: WayCatalogue): string[] => [
  whoDoes(task, catalogue),
  ...(task.optional ? ['freiwillig'] : []),
  ...(task.limitHours === undefined ? [] : [`Frist: ${task.limitHours} Stunden`]),
  ...(conditions.length === 0 ? [] : [`je nach Antwort: ${conditionText(conditions)}`]),
];

function taskLines(open: OpenTask, way: HandedWay): string[] {
  const { task, after } = open;
  const { catalogue, ticked, absolute } = way;
  const marks = taskMarks(open, catalogue);
  return [
    `- [${ticked.has(task.id) ? 'x' : ' '}] **${escape(task.title)}** (${escape(marks.join('; '))})`,
    ...after.map((before) => `  - Erst nach: ${escape(beforeText(before, catalogue))}`),
    ...(task.needs ? [`  - Sie brauchen: ${escape(task.needs.join('; '))}`] : []),
    `  - Erledigt, wenn: ${escape(task.result)}`,
    ...(task.link === undefined ? [] : [`  - So geht es: <${absolute(task.link)}>`]),
  ];
}

/** The way as a table: one row per task, also for those of other roles and those that are not to be done. */
export function wayCsv({ catalogue, phases, ticked, absolute }: HandedWay): string {
  const head = [
    ...['Station', 'Aufgabe', 'Wer', 'Freiwillig', 'Bedingung', 'Frist in Stunden', 'Erst nach'],
    ...['Sie brauchen', 'Erledigt, wenn', 'Zustand', 'Grund', 'Seite', 'Quelle'],
  ];
  const row = (name: string, task: WayTask, state: string, reason: string, open?: OpenTask) => [
    ...[name, task.title, whoDoes(task, catalogue), task.optional ? 'ja' : 'nein'],
    ...[conditionText(open?.conditions ?? []), String(task.limitHours ?? '')],
    ...[
      (open?.after ?? []).map((before) => beforeText(before, catalogue)).join('; '),
      (task.needs ?? []).join('; '),
      task.result,
      state,
      reason,
    ],
    ...[task.link === undefined ? '' : absolute(task.link), task.sources.join('; ')],
  ];
  const open = (name: string, one: OpenTask, state: string) =>
    row(name, one.task, ticked.has(one.task.id) ? 'erledigt' : state, '', one);
  return csvTable([
    head,
    ...phases.flatMap(({ name, own, others, out }) => [
      ...own.map((one) => open(name, one, 'offen')),
      ...others.map((one) => open(name, one, 'andere Rolle')),
      ...out.map(({ task, reason }) => row(name, task, 'entfällt', reason)),
    ]),
  ]);
}

/** Signs that mean something in Markdown or HTML stand for themselves. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, String.raw`\$&`);
