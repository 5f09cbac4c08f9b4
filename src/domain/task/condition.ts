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

/** How one kind of condition is told and judged. */
type Rule<K extends keyof When> = (
  wanted: NonNullable<When[K]>,
  profile: WayProfile,
  words: WayWords,
) => [text: string, verdict: Verdict];

const rules: { [K in keyof When]-?: Rule<K> } = {
  laender: (codes, { land }, { laender }) => [
    landCondition(codes, new Map(laender.map(({ id, name }) => [id, name]))),
    judge(land, codes),
  ],
  fachverfahren: (ids, profile, { fachverfahren }) => [
    fachverfahrenText(ids, fachverfahren),
    judge(profile.fachverfahren, ids),
  ],
  gate: (answer, profile, { gate }) =>
    answer === 'open'
      ? [`nur solange offen ist: „${gate.question}“`, profile.gate === null ? 'holds' : 'fails']
      : [answer === 'yes' ? gate.yesNote : gate.noNote, judge(profile.gate, [answer])],
  embedding: (way, { embedding }) => [
    way === 'single' ? 'nur bei einzelner Einbindung' : 'nur bei gebündelter Einbindung',
    judge(embedding, [way]),
  ],
  competent: (flow, { competent }, { competences }) => [
    `nur bei eigener Zuständigkeit für „${nameOf(flow, competences)}“`,
    judge(competent[flow] ?? null, ['yes']),
  ],
  undecided: (flow, { competent }, { competences }) => [
    `nur solange die Zuständigkeit für „${nameOf(flow, competences)}“ offen ist`,
    competent[flow] === undefined ? 'holds' : 'fails',
  ],
};

/**
 * The conditions of a task, in words and judged for a profile.
 *
 * @param when the conditions; `undefined` = the task is for everyone
 */
export const conditionsOf = (when: When | undefined, profile: WayProfile, words: WayWords): Condition[] =>
  (Object.keys(rules) as (keyof When)[]).flatMap((kind) => {
    const wanted = when?.[kind];
    if (wanted === undefined) return [];
    const [text, verdict] = (rules[kind] as Rule<keyof When>)(wanted, profile, words);
    return [{ kind, text, verdict }];
  });

const judge = (answer: string | null, wanted: readonly string[]): Verdict =>
  answer === null ? 'open' : wanted.includes(answer) ? 'holds' : 'fails';

const nameOf = (id: string, all: readonly Named[]): string => all.find((one) => one.id === id)?.name ?? id;

function fachverfahrenText(ids: readonly string[], all: readonly Named[]): string {
  const other = 'einem Fachverfahren, das hier nicht aufgeführt ist';
  const names = ids.filter((id) => id !== otherFachverfahren).map((id) => nameOf(id, all));
  return `nur mit ${[...names, ...(ids.includes(otherFachverfahren) ? [other] : [])].join(' oder ')}`;
}
