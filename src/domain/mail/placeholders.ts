/**
 * What would not reach a mail, or would reach it twice, because of its wording.
 * Unknown placeholders are the content check's business: it knows their lines.
 *
 * @param texts the paragraphs of one wording
 * @param names everything the form asks for
 * @returns German sentences, empty if all is well
 */
export const placeholderProblems = (texts: string[], names: string[]): string[] =>
  names
    .map((name) => ({ name, count: texts.join('\n').split(`{{${name}}}`).length - 1 }))
    .filter(({ count }) => count !== 1)
    .map(
      ({ name, count }) =>
        `Platzhalter {{${name}}} steht ${count}-mal im Text, er muss genau einmal vorkommen`,
    );
