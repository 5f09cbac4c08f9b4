/**
 * Rule: a phrase stands where its words follow each other in this order.
 *
 * @param lists places of each word
 * @returns the places of all words of all occurrences
 */
export function phrasePlaces(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists;
  const following = others.map((places) => new Set(places));
  return first
    .filter((place) => following.every((places, index) => places.has(place + index + 1)))
    .flatMap((place) => lists.map((_, index) => place + index));
}
