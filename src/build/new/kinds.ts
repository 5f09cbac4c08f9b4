import { change } from './change.ts';
import { chapter } from './chapter.ts';
import { example } from './example.ts';
import { flow } from './flow.ts';
import { meeting } from './meeting.ts';
import { knownIn } from './known.ts';
import { service } from './service.ts';
import type { Field, Form, Kind } from './kind.ts';

/** All kinds of entries that can be made, in the order of the help. */
export const kinds: readonly Kind[] = [meeting, change, flow, example, chapter];

const shown = ({ name, example: value, first }: Field): string => {
  const quoted = /\s/.test(value) ? `"${value}"` : value;
  return first ? quoted : `--${name} ${quoted}`;
};

const usage = ({ name, label, fields }: Form): string => {
  const needed = fields.filter(({ optional }) => !optional).map(shown);
  const free = fields.filter(({ optional }) => optional).map((field) => `[${shown(field)}]`);
  const lines = [...needed, ...free].map((text, index) => (index === 0 ? '' : '      ') + text);
  return [`  ${label}:`, `    npm run new -- ${name} ${lines.join(' \\\n')}`].join('\n');
};

/**
 * What can be made and how, in German.
 *
 * @param dir the content folder, absolute; the examples name what it holds
 */
export const help = (dir: string): string =>
  [
    'Legt einen neuen Eintrag im Inhaltsordner an. Was fehlt, wird gefragt; eine vorhandene Datei wird nie überschrieben.',
    'Angaben in eckigen Klammern sind freiwillig. Unter Windows gehört alles in eine Zeile, ohne „\\“.',
    ...[...kinds, service].map((form) => usage(knownIn(form, dir))),
  ].join('\n\n');
