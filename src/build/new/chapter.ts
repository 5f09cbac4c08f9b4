import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markdownText } from './front-matter-text.ts';
import { id, pattern, sourceField, type Kind } from './kind.ts';

/** The next free order number: behind the last chapter, in a gap of tens if there is room. */
function nextOrder(dir: string): string {
  const folder = join(dir, 'guide');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const last = Math.max(0, ...files.map((file) => Number(/^\d{2}(?=-)/.exec(file)?.[0] ?? 0)));
  const next = last < 90 ? Math.floor(last / 10) * 10 + 10 : last + 1;
  if (next > 99) throw new Error('Hinter dem letzten Kapitel ist keine Zahl mehr frei: --order angeben.');
  return String(next).padStart(2, '0');
}

/** A chapter of the guide. */
export const chapter: Kind = {
  name: 'chapter',
  label: 'Kapitel anlegen',
  german: ['kapitel', 'seite'],
  fields: [
    { name: 'id', label: 'Kennung für die Adresse', example: 'kosten', first: true, fault: id },
    { name: 'title', label: 'Überschrift', example: 'Was der Dienst kostet' },
    { name: 'description', label: 'Worum es geht, in einem Satz mit Punkt', example: 'Wer was bezahlt.' },
    sourceField,
    { name: 'number', label: 'Nummer im Leitfaden', example: '8', optional: true },
    {
      ...{ name: 'order', label: 'Stelle in der Reihe, zwei Ziffern; leer = am Ende', example: '45' },
      ...{ optional: true, fault: pattern(/^\d{2}$/, 'zwei Ziffern') },
    },
  ],
  draft: ({ id: name = '', title, description, source, number, order }, { dir, today }) => ({
    files: [
      {
        path: `guide/${order || nextOrder(dir)}-${name}.mdx`,
        text: markdownText(
          { title, number: number || null, description, stand: today, open: true, sources: [source] },
          `## Überblick\n\n${description} <Source k="${source}" />\n\n<Gap title="Noch nicht beschrieben">\n\nDieses Kapitel ist angelegt, aber noch nicht geschrieben.\n\n</Gap>\n`,
        ),
      },
    ],
    copies: [],
    fillIn: [
      'profile: who, needs und result für den Kasten am Anfang',
      'Text: Aufgaben mit <Todo>, jede Aussage mit <Source k="…" />',
      'open: Zeile entfernen und <Gap> ersetzen, sobald der Text steht',
    ],
  }),
};
