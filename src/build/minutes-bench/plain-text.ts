const words = [
  ...[
    'Antrag',
    'Zugang',
    'Termin',
    'Behörde',
    'Prüfung',
    'Nachweis',
    'Kennung',
    'Vertrag',
    'Bescheid',
    'Frist',
  ],
  ...['klärt', 'nennt', 'prüft', 'ergänzt', 'sendet', 'bestätigt', 'öffnet', 'schließt', 'vergleicht'],
];

/** Lines of text for one page, the same for the same number, and of different words on different pages. */
export const plainText = (page: number, lines: number): string[] =>
  Array.from({ length: lines }, (_, line) =>
    Array.from(
      { length: 9 },
      (_, place) => words[(page * 7 + line * 5 + place * (page % 11) + place * place) % words.length] ?? '',
    ).join(' '),
  );
