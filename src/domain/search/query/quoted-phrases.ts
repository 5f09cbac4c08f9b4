/** What stands in quotation marks: German, English, French or plain ones. */
const quoted = /[„“”"»«]([^„“”"»«]+)[„“”"»«]/g;

/**
 * Rule: words in quotation marks are searched as they are, in this order, without corrections and synonyms.
 *
 * @returns the phrases and what is left of the query
 */
export function readPhrases(query: string): { phrases: string[]; rest: string } {
  const phrases = [...query.matchAll(quoted)].map(([, phrase = '']) => phrase.trim()).filter(Boolean);
  return { phrases, rest: query.replace(quoted, ' ') };
}
