import { warning, type Fault } from '../report/fault.ts';
import { quote } from '../report/text-quote.ts';

/** Characters of Windows-1252 that Unicode has elsewhere, by their byte. */
const windows: Record<string, number> = Object.fromEntries(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].map((sign, index) => [sign, 0x80 + index]),
);

/**
 * What UTF-8 looks like when it was read as Windows-1252: two letters for one.
 * `Ã` before a letter, a closing quotation mark or a dash alone may be meant, so only signs count that no word has behind it.
 */
const garbled = /Ã(?:[¤¶¼Ÿ„œ©¨¡¢§³±´]|–(?=\p{L}))|Â[§°·²³½¼€®©]|â(?:€[žœ™˜“”¦¢š¹º]|†’|€‰)|â‚¬|\ufffd/gu;

/** Most lines that a message lists beside the first. */
const listed = 5;

/** The word as it was meant, or `undefined` if it cannot be told. */
function meant(word: string): string | undefined {
  const bytes = [...word].map((sign) => windows[sign] ?? sign.codePointAt(0) ?? 256);
  if (bytes.some((byte) => byte > 255)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** The word around a place of a line. */
function wordAt(line: string, at: number): string {
  const start = line.slice(0, at).search(/\S+$/);
  return /^\S+/.exec(line.slice(start < 0 ? at : start))?.[0] ?? '';
}

/** A warning if letters of a text were lost when it was saved or copied; one for a file, however many there are. */
export function garbledFaults(file: string, text: string): Fault[] {
  const places = text.split('\n').flatMap((line, index) => {
    const at = line.search(garbled);
    return at < 0 ? [] : [{ line: index + 1, column: at + 1, word: wordAt(line, at) }];
  });
  const [first, ...more] = places;
  if (!first) return [];
  const others = more.slice(0, listed).map(({ line }) => line);
  const also = more.length > 0 ? `, auch Zeile ${others.join(', ')}${more.length > listed ? ' …' : ''}` : '';
  const right = meant(first.word);
  const remedy = `Stelle neu schreiben${right === undefined ? '' : ` (wohl ${quote(right)})`} und Datei als UTF-8 speichern`;
  return [
    warning(file, first, 'garbled-text', [
      `falsch gelesene Umlaute oder Zeichen: ${quote(first.word)}${also}`,
      'lesbarer Text mit ä, ö, ü, ß und „“',
      remedy,
    ]),
  ];
}
