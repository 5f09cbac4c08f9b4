/** Numbers from 0 to 1 that look random and are the same in every run. */
export type Random = () => number;

/**
 * Starts such a row of numbers (https://en.wikipedia.org/wiki/Linear_congruential_generator).
 *
 * @param seed whole number; each gives a row of its own
 */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of several. */
export const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** The same items in another order. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as Item);
}
