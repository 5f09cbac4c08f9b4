import { CompoundSplitter } from '../words/compound.ts';
import { linkingElements } from '../words/compound-rules.ts';
import { keyOf } from '../words/fold.ts';
import type { WordList } from '../words/word-list.ts';
import { corrections, type Correction } from './correction.ts';

/** A compound the site does not have as a word, taken apart into words it has. */
export interface Parts {
  /** As they are searched, in order. */
  parts: string[];
  /** The compound in its right spelling when one part held a slip; otherwise null. */
  corrected: string | null;
}

/** Shorter halves are found in too many words by accident. */
const shortestHalf = 5;

const isNoun = (text: string) => /^\p{Lu}/u.test(text);

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

  /** Rule: „Urkundenausgabe“ is found where both „Urkunden“ and „Ausgabe“ stand near each other. */
  known(word: string): Parts | null {
    const written = word.toLowerCase().split('-');
    const parts = written.map((part) => this.#parts(part));
    if (!parts.every((part) => part !== null) || parts.flat().length < 2) return null;
    return { parts: parts.flat(), corrected: null };
  }

  /** Rule: one half of an unknown compound may hold a slip: „Urkudenausgabe“ is read as „Urkundenausgabe“. */
  corrected(word: string): Parts | null {
    const text = word.toLowerCase();
    let best: (Parts & { distance: number }) | null = null;
    for (let at = shortestHalf; at <= text.length - shortestHalf; at++)
      for (const parts of [this.#withHead(text, at), this.#withModifier(text, at)])
        if (parts !== null && parts.distance < (best?.distance ?? 3)) best = parts;
    return best;
  }

  /** The first half is right, the second is corrected. */
  #withHead(text: string, at: number): (Parts & { distance: number }) | null {
    const modifier = this.#asModifier(text.slice(0, at));
    if (modifier === null) return null;
    const nearest = this.#nearestNoun(text.slice(at));
    if (nearest === undefined) return null;
    const head = nearest.word.text.toLowerCase();
    return { parts: [...modifier, head], corrected: text.slice(0, at) + head, distance: nearest.distance };
  }

  /** The second half is right, the first is corrected. */
  #withModifier(text: string, at: number): (Parts & { distance: number }) | null {
    const head = this.#parts(text.slice(at));
    if (head === null) return null;
    const typed = text.slice(0, at);
    const link = linkingElements.find((letters) => letters === 's' && typed.endsWith(letters)) ?? '';
    const nearest = this.#nearestNoun(typed.slice(0, typed.length - link.length));
    if (nearest === undefined) return null;
    const modifier = nearest.word.text.toLowerCase();
    return {
      parts: [modifier, ...head],
      corrected: modifier + link + text.slice(at),
      distance: nearest.distance,
    };
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

  #asModifier(text: string): string[] | null {
    const bases = ['', ...linkingElements]
      .filter((link) => text.endsWith(link))
      .map((link) => text.slice(0, text.length - link.length));
    return (
      bases
        .map((base) => (base.length < shortestHalf - 1 ? null : this.#parts(base)))
        .find((parts) => parts !== null) ?? null
    );
  }
}
