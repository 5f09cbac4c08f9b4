import type { Words } from '../report/fault.ts';

type Parts = readonly string[];

/** What the MDX parser says, as pattern, and the German words for it; the first that fits counts. */
const messages: [pattern: RegExp, words: (parts: Parts) => Words][] = [
  [
    /^Expected a closing tag for `<([^>`]*)>`/,
    ([name]) => [
      `<${name}> ohne Ende`,
      `</${name}>`,
      `</${name}> ergänzen; ohne Inhalt <${name} … /> schreiben`,
    ],
  ],
  [
    /^Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>`/,
    ([closing, open]) => [`</${closing}>`, `</${open}>`, 'Baustein schließen, der zuletzt geöffnet wurde'],
  ],
  [
    /^Unexpected closing tag `<\/([^>`]*)>`/,
    ([name]) => [
      `</${name}> ohne Anfang`,
      `vorher <${name}>`,
      `<${name}> davor ergänzen oder </${name}> entfernen`,
    ],
  ],
  [
    /closing tag `<\/([^>`]*)>` either after/,
    ([name]) => [
      `</${name}> in einem anderen Absatz als <${name}>`,
      'Anfang und Ende auf derselben Ebene',
      `<${name}> und </${name}> je auf eine eigene Zeile schreiben, mit Leerzeilen um den Text`,
    ],
  ],
  [
    /^Unexpected character `!`/,
    () => ['HTML-Kommentar <!-- … -->', 'Kommentar für MDX', '{/* … */} schreiben oder entfernen'],
  ],
  [
    /valid JSX tag|before name|in name|in attribute|after attribute|before attribute|in closing tag|self-closing/,
    () => [
      'Zeichen „<“ oder ein unvollständiger Baustein',
      'Baustein wie <Note title="…">',
      'Klammern und Anführungszeichen prüfen; im Text &lt; schreiben, Links als [Text](Adresse)',
    ],
  ],
  [
    /expression|brace/,
    () => [
      'geschweifte Klammer mit Programmcode oder ohne Gegenstück',
      'Text',
      'im Text \\{ und \\} schreiben',
    ],
  ],
];

/**
 * German words for a syntax error of the MDX parser. It stops at the first error,
 * so the rest of the page is checked once that is mended.
 */
export function mdxSyntaxWords(message: string): Words {
  for (const [pattern, words] of messages) {
    const found = pattern.exec(message);
    if (!found) continue;
    const [what, expected, remedy] = words(found.slice(1));
    return [what, expected, `${remedy} (der Text danach wird erst dann geprüft)`];
  }
  return [
    'Text, den MDX nicht lesen kann',
    'Markdown mit Bausteinen',
    'diese und die vorige Zeile prüfen (der Text danach wird erst dann geprüft)',
  ];
}
