import { CompoundSplitter } from '../words/compound.ts';
import { linkingElements } from '../words/compound-rules.ts';
import { keyOf } from '../words/fold.ts';
import type { WordList } from '../words/word-list.ts';
import { corrections, type Correction } from './correction.ts';

/** Shorter halves are found in too many words by accident. */
const shortestHalf = 5;

const isNoun = (text: string) => /^\p{Lu}/u.test(text);

/** Parts of a compound of which one was corrected, and by how many slips. */
interface Mended {
  parts: string[];
  distance: number;
}

/** Takes unknown compounds apart over the words of the site. */
export class CompoundParts {
  readonly #list: WordList;
  readonly #splitter: CompoundSplitter;

  constructor(list: WordList) {
    this.#list = list;
    this.#splitter = new CompoundSplitter((part) => {
      const word = list.find(keyOf(part));
      return word !== undefined && isNoun(word.text) ? 1 + word.count : 0;
    });
  }

  /** Rule: „Urkundenausgabe“ is found where both „Urkunden“ and „Ausgabe“ stand, best near each other. */
  known(word: string): string[] | null {
    const parts = word
      .toLowerCase()
      .split('-')
      .map((part) => this.#parts(part));
    return parts.every((part) => part !== null) && parts.flat().length > 1 ? parts.flat() : null;
  }

  /** Rule: one half of an unknown compound may hold a slip: „Urkudenausgabe“ is read as „Urkunde“ and „Ausgabe“. */
  mended(word: string): string[] | null {
    const text = word.toLowerCase();
    let best: Mended | null = null;
    for (let at = shortestHalf; at <= text.length - shortestHalf; at++)
      for (const mended of [this.#withHead(text, at), this.#withModifier(text, at)])
        if (mended !== null && mended.distance < (best?.distance ?? Infinity)) best = mended;
    return best?.parts ?? null;
  }

  /** The first half is right, the second is corrected. */
  #withHead(text: string, at: number): Mended | null {
    const modifier = this.#asModifier(text.slice(0, at));
    const nearest = modifier && this.#nearestNoun(text.slice(at));
    if (!modifier || !nearest) return null;
    return { parts: [...modifier, nearest.word.text.toLowerCase()], distance: nearest.distance };
  }

  /** The second half is right, the first is corrected, with or without a joining s. */
  #withModifier(text: string, at: number): Mended | null {
    const head = this.#parts(text.slice(at));
    const nearest = head && this.#nearestNoun(text.slice(0, at).replace(/s$/, ''));
    if (!head || !nearest) return null;
    return { parts: [nearest.word.text.toLowerCase(), ...head], distance: nearest.distance };
  }

  #nearestNoun(text: string): Correction | undefined {
    return corrections(keyOf(text), this.#list).find(({ word }) => isNoun(word.text));
  }

  #parts(text: string): string[] | null {
    return this.#isWhole(text) ? [text] : this.#splitter.split(text, (part) => this.#isWhole(part));
  }

  #isWhole(text: string): boolean {
    return this.#list.find(keyOf(text)) !== undefined;
  }

  /** A first half with its joining letters. */
  #asModifier(text: string): string[] | null {
    const bases = ['', ...linkingElements]
      .filter((link) => text.endsWith(link))
      .map((link) => text.slice(0, text.length - link.length))
      .filter((base) => base.length >= shortestHalf - 1);
    return bases.map((base) => this.#parts(base)).find((parts) => parts !== null) ?? null;
  }
}
