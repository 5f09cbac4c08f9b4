import { newestFirst } from './timeline.ts';
import type { Meeting, Statement } from './schema.ts';

/** What a statement is, as the table and its filter call it. */
export type StatementKind = 'beschluss' | 'offen' | 'erledigt';

/** Names of the kinds, in the order of the filter. */
export const statementKinds: Record<StatementKind, string> = {
  beschluss: 'Beschluss',
  offen: 'Offener Punkt',
  erledigt: 'Erledigter Punkt',
};

/** Anchors of the two lists on the page of a meeting. */
export const statementLists = { decisions: 'beschluesse', openPoints: 'offene-punkte' } as const;
type List = keyof typeof statementLists;

const singular: Record<List, string> = { decisions: 'beschluss', openPoints: 'offener-punkt' };

/** Anchor of one statement on the page of its meeting: `beschluss-1`, `offener-punkt-2`. */
export const statementAnchor = (list: List, index: number): string => `${singular[list]}-${index + 1}`;

/** Where a statement stands in words: „Seite 2“, „Anlage, Seite 2“, „Abschnitt im Protokoll“. */
export function passageLabel(at: string): string {
  const [, prefix, page] = /^(?:(.+)-)?seite-(\d+)$/.exec(at) ?? [];
  if (page === undefined) return 'Abschnitt im Protokoll';
  return prefix === undefined ? `Seite\u00a0${page}` : `${prefix}, Seite\u00a0${page}`;
}

/** A meeting with its id, as collections hold it. */
interface Entry {
  id: string;
  data: Meeting;
}

/** One row of the table of all statements. */
export interface StatementRow<T extends Entry> extends Statement {
  meeting: T;
  kind: StatementKind;
  /** Anchor on the page of the meeting: the passage of the minutes, or the statement in the list above them. */
  anchor: string;
}

/** Decisions and open points of all real meetings, those of the newest meeting first. */
export const statementRows = <T extends Entry>(meetings: readonly T[]): StatementRow<T>[] =>
  newestFirst(meetings.filter(({ data }) => !data.sample)).flatMap((meeting) =>
    (['decisions', 'openPoints'] as const).flatMap((list) =>
      meeting.data[list].map((statement, index) => ({
        ...statement,
        meeting,
        kind: kindOf(list, statement),
        anchor: statement.at ?? statementAnchor(list, index),
      })),
    ),
  );

function kindOf(list: List, { done }: Statement): StatementKind {
  if (list === 'decisions') return 'beschluss';
  return done === null ? 'offen' : 'erledigt';
}
