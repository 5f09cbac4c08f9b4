import {
  adjectiveModifiers,
  extraHeads,
  falseHeads,
  grownTogether,
  linkingElements,
  prefixes,
  shortestPart,
  shortParts,
  verbModifiers,
} from './compound-rules.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** How sure it is that a text is a word of its own: 0 when it is none, more for words that are met more often. */
export type Certainty = (word: string) => number;

/** Whether a text that is no word of its own may be a first part with these joining letters, which may be none. */
export type FirstParts = (base: string, link: string) => boolean;

/** A first part without and with the letters that join it to the next; `score` 0 when it is none. */
interface Modifier {
  base: string;
  link: string;
  score: number;
}

/** A word cut in two. */
interface Cut {
  modifier: Modifier;
  head: string;
  score: number;
}

/** Letters beyond which nobody made a word as a compound. Cutting goes as deep as a word is long. */
const longestWord = 100;

/** Takes compounds apart with one vocabulary. */
export class CompoundSplitter {
  readonly #certainty: Certainty;
  readonly #isFirstPart: FirstParts;
  readonly #cuts = new Map<string, Cut | null>();

  /** @param isFirstPart what may be a first part besides words of the vocabulary */
  constructor(certainty: Certainty, isFirstPart: FirstParts = () => false) {
    this.#certainty = certainty;
    this.#isFirstPart = isFirstPart;
  }

  /**
   * The parts of a compound in order: „aufnahmequote“ → „aufnahme“, „quote“; „verwaltungsakt“ → „verwaltungs“, „akt“.
   * Each part keeps the letters that join it to the next. Parts that are compounds themselves are taken apart as well.
   *
   * @param word the word in lower case
   * @param isWhole parts that are left whole
   * @returns null when the word is no compound
   */
  split(word: string, isWhole: (part: string) => boolean = () => false): string[] | null {
    const cut = this.#cut(word);
    if (cut === null) return null;
    const pieces = (part: string) => (isWhole(part) ? null : this.split(part, isWhole)) ?? [part];
    const { base, link } = cut.modifier;
    const first = pieces(base);
    return [...first.slice(0, -1), `${first.at(-1)}${link}`, ...pieces(cut.head)];
  }

  /** The best way to cut the word in two: both halves are words that are often met. */
  #cut(word: string): Cut | null {
    if (word.length > longestWord) return null;
    const known = this.#cuts.get(word);
    if (known !== undefined) return known;
    let best: Cut | null = null;
    for (let at = 3; at <= word.length - 3; at++) {
      const head = word.slice(at);
      const headScore = this.#head(head);
      if (headScore === 0) continue;
      const modifier = this.#modifier(word.slice(0, at));
      const score = headScore * modifier.score;
      if (score > (best?.score ?? 0)) best = { modifier, head, score };
    }
    if (best !== null && grownTogether.has(stem(fold(word)))) best = null;
    this.#cuts.set(word, best);
    return best;
  }

  #head(part: string): number {
    if (extraHeads.has(part)) return 1;
    const score = isLongEnough(part) ? this.#word(part) : 0;
    return score === 0 || falseHeads.has(stem(fold(part))) ? 0 : score;
  }

  /** A first part may carry joining letters, lack those of its noun („Grenz-fluss“), or be no noun. */
  #modifier(part: string): Modifier {
    const isListed = verbModifiers.has(part) || adjectiveModifiers.has(part) || this.#isFirstPart(part, '');
    const listed = isListed ? 1 : 0;
    const whole = isModifier(part) ? Math.max(this.#word(part), this.#certainty(`${part}e`) * 0.8) : 0;
    let best = { base: part, link: '', score: Math.max(listed, whole) };
    for (const link of linkingElements) {
      const base = part.slice(0, -link.length);
      if (!part.endsWith(link) || !isModifier(base)) continue;
      // A cut that needs no joining letters is better: „Zeit-stempel“, not „Zeits-tempel“; „Pass-ersatz“, not „Passer-satz“.
      const listed = this.#isFirstPart(base, link) ? 1 : 0;
      const score = Math.max(this.#word(base), listed) * (link.startsWith('s') ? 0.9 : 0.7);
      if (score > best.score) best = { base, link, score };
    }
    return best;
  }

  /** A word of its own, or a compound, which is less sure. */
  #word(part: string): number {
    const certainty = this.#certainty(part);
    return certainty >= 1 ? certainty : Math.max(certainty, Math.sqrt(this.#cut(part)?.score ?? 0) / 2);
  }
}

const isLongEnough = (part: string) => part.length >= shortestPart || shortParts.has(part);

const isModifier = (part: string) => isLongEnough(part) && !prefixes.has(part);
