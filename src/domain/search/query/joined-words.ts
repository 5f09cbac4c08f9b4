import { keyOf } from '../words/fold.ts';
import type { WordList } from '../words/word-list.ts';
import { term, type Slot } from './plan.ts';

/** What may stand between two words that are written as one. */
const joints = ['', 's', 'n', 'en', 'es', 'er'];

/** How many neighbours may be one word: „Self Service Ticket“. */
const counts = [3, 2];

/** Rule: words written apart are searched joined as well: „Fach Verfahren“ finds „Fachverfahren“. */
export function addJoinedWords(slots: readonly Slot[], list: WordList): void {
  for (let from = 0; from < slots.length; from++)
    for (const count of counts) {
      const group = slots.slice(from, from + count);
      const word = group.length === count ? joinedWord(group, list) : undefined;
      if (word === undefined) continue;
      for (const slot of group)
        slot.alternatives.push({ terms: [term(word)], origin: 'joined', shown: word });
    }
}

function joinedWord(group: readonly Slot[], list: WordList): string | undefined {
  const keys = group.map(({ typed }) => keyOf(typed));
  return joints.map((joint) => list.find(keys.join(joint))).find((word) => word !== undefined)?.text;
}
