import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { longDate } from '../../domain/date/german-date.ts';
import { plainId } from '../../domain/spelling/plain-id.ts';
import { Refusal } from './answers.ts';
import { markdownText } from './front-matter-text.ts';
import { clockTime, day, type Kind } from './kind.ts';
import { sameDayRefusal } from './same-day.ts';

const pdfFault = (file: string): string | undefined => {
  if (!existsSync(file)) return `die Datei „${file}“ gibt es nicht. Gesucht wurde sie hier: ${resolve(file)}`;
  return /\.pdf$/i.test(file) ? undefined : `„${file}“ ist keine PDF-Datei`;
};

/** A meeting to come, or minutes. */
export const meeting: Kind = {
  name: 'meeting',
  label: 'Projekttermin ankündigen oder Protokoll ablegen',
  german: ['termin', 'projekttermin', 'protokoll', 'sitzung'],
  fields: [
    { name: 'date', label: 'Datum des Termins', example: '2026-12-10', first: true, fault: day },
    { name: 'title', label: 'Thema des Termins', example: 'Zugänge für neue Behörden', optional: true },
    { name: 'pdf', label: 'Protokoll als PDF', example: 'protokoll.pdf', optional: true, fault: pdfFault },
    { name: 'start', label: 'Beginn', example: '10:00', optional: true, fault: clockTime },
    { name: 'end', label: 'Ende', example: '11:30', optional: true, fault: clockTime },
    { name: 'place', label: 'Ort', example: 'Videokonferenz', optional: true },
  ],
  draft: ({ date = '', title = '', pdf, start, end, place }, { dir, today }) => {
    const refusal = sameDayRefusal(dir, date, title, Boolean(pdf));
    if (refusal !== undefined) throw new Refusal(refusal);
    const folder = `meetings/${[date, plainId(title)].filter(Boolean).join('-')}`;
    const head = { title: title || `Projekttermin vom ${longDate(date)}`, start, end, place, stand: today };
    return {
      files: [{ path: `${folder}/index.md`, text: markdownText(head, '').trimEnd() + '\n' }],
      copies: pdf ? [{ from: pdf, to: `${folder}/protokoll.pdf` }] : [],
      fillIn: pdf
        ? [
            'summary: worum es ging, in einem Satz',
            'topics, chapters, flows: Stichworte, Kapitel und Antragsstrecken',
            'decisions, openPoints: Beschlüsse und offene Punkte, mit at: seite-2 als Stelle im PDF',
          ]
        : [
            'summary: worum es geht, in einem Satz',
            'agenda: die geplanten Themen',
            'Nach dem Termin: PDF in den Ordner legen oder das Protokoll unter den Kopf schreiben',
          ],
    };
  },
};
