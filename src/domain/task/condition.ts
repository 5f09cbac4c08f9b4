import { landCondition } from './land-condition.ts';
import type { Named, WayWords } from './catalogue.ts';
import { otherFachverfahren, type WayProfile } from './profile.ts';
import type { When } from './schema.ts';

/** Whether a condition holds for a profile; `open` = the reader has not said. */
export type Verdict = 'holds' | 'fails' | 'open';

/** One condition of a task. */
export interface Condition {
  kind: keyof When;
  /** For example „nur in: A, B“. */
  text: string;
  verdict: Verdict;
}

/**
 * The conditions of a task, in words and judged for a profile.
 *
 * @param when the conditions; `undefined` = the task is for everyone
 */
export function conditionsOf(when: When | undefined, profile: WayProfile, words: WayWords): Condition[] {
  const { laender, fachverfahren, gate, embedding, competent, undecided } = when ?? {};
  const conditions: (Condition | undefined)[] = [
    laender && {
      kind: 'laender',
      text: landCondition(laender, new Map(words.laender.map(({ id, name }) => [id, name]))),
      verdict: judge(profile.land, laender),
    },
    fachverfahren && {
      kind: 'fachverfahren',
      text: fachverfahrenText(fachverfahren, words.fachverfahren),
      verdict: judge(profile.fachverfahren, fachverfahren),
    },
    gate && {
      kind: 'gate',
      text: gate === 'yes' ? words.gate.yesNote : words.gate.noNote,
      verdict: judge(profile.gate, [gate]),
    },
    embedding && {
      kind: 'embedding',
      text: embedding === 'single' ? 'nur bei einzelner Einbindung' : 'nur bei gebündelter Einbindung',
      verdict: judge(profile.embedding, [embedding]),
    },
    competent && {
      kind: 'competent',
      text: `nur bei eigener Zuständigkeit für „${nameOf(competent, words.competences)}“`,
      verdict: judge(profile.competent[competent] ?? null, ['yes']),
    },
    undecided && {
      kind: 'undecided',
      text: `nur solange die Zuständigkeit für „${nameOf(undecided, words.competences)}“ offen ist`,
      verdict: profile.competent[undecided] === undefined ? 'holds' : 'fails',
    },
  ];
  return conditions.filter((condition) => condition !== undefined);
}

const judge = (answer: string | null, wanted: readonly string[]): Verdict =>
  answer === null ? 'open' : wanted.includes(answer) ? 'holds' : 'fails';

const nameOf = (id: string, all: readonly Named[]): string => all.find((one) => one.id === id)?.name ?? id;

function fachverfahrenText(ids: readonly string[], all: readonly Named[]): string {
  const other = 'einem Fachverfahren, das hier nicht aufgeführt ist';
  const names = ids.filter((id) => id !== otherFachverfahren).map((id) => nameOf(id, all));
  return `nur mit ${[...names, ...(ids.includes(otherFachverfahren) ? [other] : [])].join(' oder ')}`;
}
