import { contentKind } from './content-kind.ts';
import { changed, difference, type Trial } from './trial.ts';

/** How a damage ended: refused by the check, built with or without a warning, without effect, or as a fault of the tools. */
export type Outcome = 'error' | 'warning' | 'built' | 'unchanged' | 'failed';

const outcomes: readonly Outcome[] = ['error', 'warning', 'built', 'unchanged', 'failed'];

/** Counts the damages by kind of damage and kind of content. */
export class Tally {
  failures = 0;
  readonly #counts = { damage: new Map<string, number[]>(), content: new Map<string, number[]>() };
  #slowest: { trial?: Trial; seconds: number } = { seconds: 0 };

  note(trial: Trial, outcome: Outcome): void {
    for (const [counts, key] of [
      [this.#counts.damage, trial.damage.name],
      [this.#counts.content, contentKind(trial.path)],
    ] as const) {
      const row = counts.get(key) ?? outcomes.map(() => 0);
      row[outcomes.indexOf(outcome)]! += 1;
      counts.set(key, row);
    }
  }

  /** Notes a fault of the tools and says so at once, for a run takes long. */
  fail(trial: Trial, why: string): void {
    this.failures += 1;
    console.log(`\n✘ ${trial.damage.name} in ${trial.path}: ${why}\n${difference(trial)}`);
    this.note(trial, 'failed');
  }

  timed(trial: Trial, seconds: number): void {
    if (seconds > this.#slowest.seconds && changed(trial)) this.#slowest = { trial, seconds };
  }

  table(): string {
    const section = (title: string, rows: Map<string, number[]>) => [
      [title.padEnd(40), ...outcomes.map((outcome) => outcome.padStart(10))].join(''),
      ...[...rows]
        .sort()
        .map(([name, counts]) => name.padEnd(40) + counts.map((n) => String(n).padStart(10)).join('')),
      '',
    ];
    const { trial, seconds } = this.#slowest;
    return [
      ...section('damage', this.#counts.damage),
      ...section('content', this.#counts.content),
      `slowest check: ${seconds.toFixed(1)} s${trial ? ` (${trial.damage.name} in ${trial.path})` : ''}`,
    ].join('\n');
  }
}
