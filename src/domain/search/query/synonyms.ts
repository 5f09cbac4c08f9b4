import { keyOf } from '../words/fold.ts';
import { stem } from '../words/stem.ts';
import { term, type Slot } from './plan.ts';
import { queryWords } from './query-words.ts';
import type { SiteWords } from './site-words.ts';
import { withoutStopWords } from './stop-words.ts';

/** Words of a query that stand in a group, and the other members of the group. */
export interface SynonymMatch {
  /** Number of the first word and of the one after the last. */
  from: number;
  to: number;
  others: string[];
}

/** Words in the same group mean the same to a reader; the groups are content (`synonyms.yaml`). */
export class Synonyms {
  readonly #groups = new Map<string, readonly string[]>();
  #longest = 1;

  constructor(groups: readonly (readonly string[])[]) {
    for (const group of groups)
      for (const member of group) {
        this.#groups.set(groupKey(queryWords(member)), group);
        this.#longest = Math.max(this.#longest, queryWords(member).length);
      }
  }

  /** Rule: a member of a group is looked for together with the others; members of several words count as one. */
  find(words: readonly string[]): SynonymMatch[] {
    const matches: SynonymMatch[] = [];
    for (let from = 0; from < words.length; from++)
      for (let to = Math.min(from + this.#longest, words.length); to > from; to--) {
        const key = groupKey(words.slice(from, to));
        const group = this.#groups.get(key);
        if (group === undefined) continue;
        matches.push({ from, to, others: group.filter((member) => groupKey(queryWords(member)) !== key) });
        from = to - 1;
        break;
      }
    return matches;
  }
}

/** Spelling with or without hyphen and inflection do not matter. */
const groupKey = (words: readonly string[]) => words.map((word) => stem(keyOf(word))).join(' ');

/** Rule: the others of a group are searched only as far as the site knows their words. */
export function addSynonyms(
  slots: readonly Slot[],
  { list, synonyms }: Pick<SiteWords, 'list' | 'synonyms'>,
): void {
  for (const { from, to, others } of synonyms.find(slots.map(({ typed }) => typed)))
    for (const other of others) {
      const words = withoutStopWords(queryWords(other));
      if (!words.every((word) => list.knows(keyOf(word)))) continue;
      for (const slot of slots.slice(from, to))
        slot.alternatives.push({ terms: words.map(term), origin: 'synonym', shown: other });
    }
}
