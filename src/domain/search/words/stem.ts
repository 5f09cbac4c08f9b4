import { fold } from './fold.ts';

const vowels = 'aeiouyäöü';

/** Letters after which an s, -st or -et is an ending and not part of the word. */
const beforeS = /[bdfghklmnrt]$/;
const beforeSt = /...[bdfghklmnt]$/;
const beforeEt = /(?<!(?:geordn|intern|plan|tick|tr)$)(?<=[dfgklmnrstUzä])$/;

/**
 * The stem of a German word, as the index forms it: the Snowball algorithm
 * (https://snowballstem.org/algorithms/german/stemmer.html) over the word without the dots of its umlauts.
 * The engine needs it to know whether the index can answer a word: it looks for words that begin with the stem.
 *
 * @param word a folded word
 */
export function stem(word: string): string {
  const marked = word
    .replace(/(?<=[aeiouy])[uy](?=[aeiouy])/g, (letter) => letter.toUpperCase())
    .replace(/qu|ae|oe|ue/g, (pair) => ({ ae: 'ä', oe: 'ö', ue: 'ü' })[pair] ?? pair);
  const region = regionAfter(marked, 0);
  const first = Math.max(region, 3);
  const second = regionAfter(marked, region);
  const rest = derivation(comparison(inflection(marked, first), first), first, second);
  return fold(rest);
}

/** Where the region begins that follows the first consonant after a vowel; the end of the word when there is none. */
function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++)
    if (vowels.includes(word.charAt(at - 1)) && !vowels.includes(word.charAt(at))) return at + 1;
  return word.length;
}

/** The word without the ending; null when it has not this ending or the ending reaches out of the region. */
const without = (word: string, ending: string, from: number): string | null =>
  ending !== '' && word.endsWith(ending) && word.length - ending.length >= from
    ? word.slice(0, -ending.length)
    : null;

/** First: -ern, -em, -er, -en, -es, -e, -s, -erin, -erinnen, and -ln without its n. */
function inflection(word: string, from: number): string {
  const ending = /(?:erinnen|erin|lns?|ern|em|er|en|es|e|s)$/.exec(word)?.[0] ?? '';
  const rest = without(word, ending, from);
  if (rest === null || (ending === 's' && !beforeS.test(rest)) || (ending === 'em' && rest.endsWith('syst')))
    return word;
  if (ending.startsWith('l')) return `${rest}l`;
  return /^e[ns]?$/.test(ending) && rest.endsWith('niss') ? rest.slice(0, -1) : rest;
}

/** Second: -est, -en, -er, -st, -et. */
function comparison(word: string, from: number): string {
  const ending = /(?:est|en|er|st|et)$/.exec(word)?.[0] ?? '';
  const rest = without(word, ending, from);
  const before = { st: beforeSt, et: beforeEt }[ending];
  return rest === null || before?.test(rest) === false ? word : rest;
}

/** Third: -ung, -end, -ig, -ik, -isch, -lich, -heit, -keit. */
function derivation(word: string, first: number, second: number): string {
  const ending = /(?:end|ung|isch|lich|heit|keit|ig|ik)$/.exec(word)?.[0] ?? '';
  const rest = without(word, ending, second);
  if (rest === null) return word;
  switch (ending) {
    case 'end':
    case 'ung':
      return rest.endsWith('eig') ? rest : (without(rest, 'ig', second) ?? rest);
    case 'lich':
    case 'heit':
      return without(rest, 'er', first) ?? without(rest, 'en', first) ?? rest;
    case 'keit':
      return without(rest, 'lich', second) ?? without(rest, 'ig', second) ?? rest;
    default:
      return rest.endsWith('e') ? word : rest;
  }
}
