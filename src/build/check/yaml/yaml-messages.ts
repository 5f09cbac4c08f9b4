import type { FaultKind, Words } from '../report/fault.ts';

/** German words for a syntax error of the YAML parser. */
interface YamlMessage {
  kind: FaultKind;
  words: Words;
}

const syntax = (...words: Words): YamlMessage => ({ kind: 'yaml-syntax', words });
const quoteValue = 'den ganzen Wert in Anführungszeichen setzen: schluessel: "Wert"';
const alignLines =
  'Einrückung an die Zeilen darüber angleichen (zwei Leerzeichen je Stufe, keine Tabulatoren)';

/** By error code of a problem. */
const messages: Record<string, YamlMessage> = {
  OPEN_QUOTE: {
    kind: 'yaml-quote',
    words: [
      'Anführungszeichen ohne Gegenstück',
      'schließendes Anführungszeichen in derselben Zeile',
      'am Ende des Textes dasselbe Anführungszeichen ergänzen',
    ],
  },
  REFERENCE: {
    kind: 'yaml-alias',
    words: ['Wert beginnt mit * oder & (in YAML ein Verweis)', 'ein ausgeschriebener Wert', quoteValue],
  },
  TAB_AS_INDENT: {
    kind: 'yaml-tab',
    words: ['Tabulator am Zeilenanfang', 'Leerzeichen', 'jeden Tabulator durch zwei Leerzeichen ersetzen'],
  },
  DUPLICATE_KEY: {
    kind: 'yaml-duplicate-key',
    words: [
      'Feld steht zweimal im selben Block',
      'jedes Feld nur einmal',
      'eines der beiden Felder entfernen, umbenennen oder weiter einrücken',
    ],
  },
  BAD_INDENT: syntax(
    'falsche Einrückung oder fehlende schließende Klammer',
    'gleiche Einrückung im ganzen Block; zu jeder [ eine ]',
    `in der Zeile davor eine offene Klammer schließen, sonst ${alignLines}`,
  ),
  BLOCK_AS_IMPLICIT_KEY: syntax(
    'Doppelpunkt mit Leerzeichen mitten im Wert, oder die nächste Zeile ist zu weit eingerückt',
    'ein Feld je Zeile: schluessel: Wert',
    `${quoteValue}, oder die nächste Zeile ausrücken`,
  ),
  MULTILINE_IMPLICIT_KEY: syntax(
    'Zeile ohne Doppelpunkt',
    'schluessel: Wert',
    'Doppelpunkt ergänzen, oder die Zeile als Fortsetzung weiter einrücken',
  ),
  BAD_SCALAR_START: syntax('Wert beginnt mit @, %, ` oder einem anderen Sonderzeichen', 'Text', quoteValue),
  BAD_DQ_ESCAPE: syntax(
    'umgekehrter Schrägstrich (\\) zwischen doppelten Anführungszeichen',
    'Text ohne Steuerzeichen',
    "einfache Anführungszeichen verwenden: 'C:\\Ordner'",
  ),
  TAG: syntax('Wert beginnt mit ! (in YAML eine Typangabe, die verloren geht)', 'Text', quoteValue),
  UNPRINTABLE: {
    kind: 'control-character',
    words: [
      'Steuerzeichen, geschrieben mit umgekehrtem Schrägstrich (\\)',
      'sichtbarer Text',
      "Zeichen löschen oder einfache Anführungszeichen verwenden: 'C:\\Ordner'",
    ],
  },
  BAD_ALIAS: syntax('Wert beginnt mit * oder &', 'Text', quoteValue),
  MULTIPLE_DOCS: syntax(
    'zweite Zeile aus drei Strichen (---)',
    'ein einziger Datenblock',
    'die Zeile --- entfernen',
  ),
  BLOCK_IN_FLOW: syntax(
    'eingerückte Liste in eckigen oder geschweiften Klammern',
    'eine der beiden Schreibweisen',
    'Klammern schließen oder entfernen',
  ),
  MISSING_CHAR: syntax(
    'fehlendes Zeichen, meist ein Doppelpunkt oder eine schließende Klammer',
    'schluessel: Wert',
    'Zeichen ergänzen',
  ),
  RESOURCE_EXHAUSTION: {
    kind: 'too-deep',
    words: ['zu tief verschachtelte Daten', 'wenige Stufen', 'Klammern und Einrückungen prüfen'],
  },
};

const other = syntax(
  'Zeichen, das hier nicht stehen darf',
  'schluessel: Wert',
  'Anführungszeichen, Klammern und Einrückung dieser und der vorigen Zeile prüfen',
);

/** German words for the error code of a YAML problem; unknown codes get general words. */
export const yamlMessage = (code: string): YamlMessage => messages[code] ?? other;
