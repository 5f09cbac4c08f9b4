/** Placeholders of a text, e.g. `{{authority}}`, in their order. */
export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name);

/**
 * What is wrong with the placeholders of one wording: unknown ones, and entries that would not reach the mail
 * or reach it twice.
 *
 * @param texts the paragraphs of one wording
 * @param names everything the form asks for
 * @returns German sentences, empty if all is well
 */
export function placeholderProblems(texts: string[], names: string[]): string[] {
  const used = texts.flatMap(placeholdersOf);
  const unknown = used.filter((name) => !names.includes(name));
  const counted = names.map((name) => ({ name, count: used.filter((one) => one === name).length }));
  return [
    ...unknown.map(
      (name) => `Platzhalter {{${name}}} gibt es nicht. Möglich sind: ${names.map(braced).join(', ')}`,
    ),
    ...counted
      .filter(({ count }) => count !== 1)
      .map(
        ({ name, count }) =>
          `Platzhalter {{${name}}} steht ${count}-mal im Text, er muss genau einmal vorkommen`,
      ),
  ];
}

const braced = (name: string) => `{{${name}}}`;
