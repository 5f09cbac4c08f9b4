import { plainId } from '../../domain/spelling/plain-id.ts';
import { markdownText } from './front-matter-text.ts';
import { day, pattern, sourceField, type Kind } from './kind.ts';

/** News: what changed in the guide or in the service. */
export const change: Kind = {
  name: 'change',
  label: 'Etwas Neues melden',
  german: ['neuigkeit', 'neues', 'meldung', 'änderung'],
  fields: [
    { name: 'title', label: 'Was neu ist, in wenigen Worten', example: 'Neue Antragsstrecke', first: true },
    {
      ...{ name: 'link', label: 'Seite dazu', example: '/leitfaden/einleitung/' },
      fault: pattern(/^(\/|https:\/\/)\S*$/, 'Adresse, die mit / beginnt'),
    },
    sourceField,
    { name: 'text', label: 'Ein Satz dazu', example: 'Die Antragsstrecke ist jetzt verfügbar.' },
    {
      name: 'event',
      label: 'Wann es geschah; leer = nicht bekannt',
      example: '2026-12-01',
      optional: true,
      fault: day,
    },
    {
      name: 'date',
      label: 'Datum des Eintrags; leer = heute',
      example: '2026-12-10',
      optional: true,
      fault: day,
    },
  ],
  draft: ({ title = '', link, source, text, event, date }, { today }) => {
    const when = date || today;
    return {
      files: [
        {
          path: `changes/${when}-${plainId(title)}.md`,
          text: markdownText({ title, date: when, event: event || null, link, source }, `${text}\n`),
        },
      ],
      copies: [],
      fillIn: ['origin: woher die Angabe stammt, zum Beispiel „Kapitel 3, Fassung 14“ (freiwillig)'],
    };
  },
};
