import type { z } from 'zod';
import { germanDay } from '../../../domain/date/german-day.ts';
import { germanTime } from '../../../domain/date/german-time.ts';
import { isoDate } from '../../../domain/source/schema.ts';
import {
  entryNode,
  fitsPattern,
  keysOf,
  neededKeys,
  nodeAt,
  wantsBlock,
  wantsDay,
  wantsTruth,
  type SchemaNode,
} from './expectation.ts';

type Path = readonly PropertyKey[];

/** What people write for true and false. */
const truths: Record<string, boolean> = {
  ja: true,
  nein: false,
  yes: true,
  no: false,
  wahr: true,
  falsch: false,
};

/** The truth value somebody meant, or `undefined`. */
const truthOf = (value: unknown, node: SchemaNode | undefined): boolean | undefined =>
  typeof value === 'string' && wantsTruth(node) ? truths[value.toLowerCase()] : undefined;

/** Longest text that is repeated in a remedy. */
const longest = 60;

/** A scalar as YAML would write it; what is long or holds lines is left open. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (value.length > longest || /[\n']/.test(value)) return '…';
  return /^[\s\p{P}\d]|: |:$| #/u.test(value) ? `'${value}'` : value;
}

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** What was found in the wrong place, as the value of a field. */
function written(value: unknown, node: SchemaNode | undefined): string {
  const truth = truthOf(value, node);
  if (truth !== undefined) return String(truth);
  const wantsList = entryNode(node) !== undefined;
  if (Array.isArray(value)) {
    const list = `[${value.map(scalar).join(', ')}]`;
    return wantsList && value.every(isScalar) && list.length <= longest ? list : '…';
  }
  if (value === '' || !isScalar(value)) return '…';
  return wantsList ? `[${scalar(value)}]` : scalar(value);
}

/** The lines of a block that holds what was found instead of it. */
function blockLines(value: unknown, node: SchemaNode | undefined): string[] {
  const needed = neededKeys(node);
  const keys = needed.length > 0 ? needed : keysOf(node).slice(0, 1);
  const holds = (key: string) => key === 'value' || key === 'text';
  return keys.map((key) => `${key}: ${holds(key) ? written(value, nodeAt(node ?? {}, [key])) : '…'}`);
}

/** Lines as entry of a list: a dash before the first, blanks before the others. */
const asEntry = (lines: readonly string[]): string[] =>
  lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));

/** Lines in the text of a message, one below the other. */
const oneBelowOther = (lines: readonly string[]): string =>
  lines.map((line) => `„${line}“`).join(', darunter ');

/** The short form of a block where something else was found; `undefined` if no block is wanted. */
function blockRemedy(path: Path, value: unknown, node: SchemaNode): string | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return undefined;
  const entry = entryNode(node);
  if (isScalar(value) && value !== '' && wantsBlock(entry))
    return `als Liste, eingerückt in die nächsten Zeilen: ${oneBelowOther(asEntry(blockLines(value, entry)))}`;
  if (!wantsBlock(node)) return undefined;
  const inner = nodeAt(node, ['value']);
  const truth = truthOf(value, inner);
  const instead = truth === undefined ? '' : `${truth} statt ${String(value)}; `;
  const lines = blockLines(value, node);
  if (typeof path.at(-1) === 'number') return `${instead}je Eintrag so: ${oneBelowOther(asEntry(lines))}`;
  if (path.length === 0) return `in die ersten Zeilen: ${oneBelowOther(lines)}`;
  const open = value === null && lines.includes('source: …') ? '; ohne Quelle nur „value: null“' : '';
  return `${instead}eingerückt in die nächsten Zeilen: ${oneBelowOther(lines)}${open}`;
}

/** Whether the calendar has a day. */
const exists = (date: string): boolean => isoDate.safeParse(date).success;

/** What to do about a text that is to be a day and is none, or is one in the German order. */
function dayRemedy(text: string): string {
  const date = germanDay(text);
  if (!exists(date ?? text) && /^\d{4}-\d{2}-\d{2}$/.test(date ?? text))
    return 'diesen Tag gibt es nicht: Tag oder Monat berichtigen';
  return date === undefined
    ? 'als JJJJ-MM-TT schreiben, zum Beispiel 2026-03-12'
    : `Datum umstellen: ${date}`;
}

/**
 * What to do about a time of day in another spelling; `undefined` if it is none, or none is wanted.
 *
 * @param text the value as it is written in the file
 */
export function timeRemedy(text: string, node: SchemaNode | undefined): string | undefined {
  const time = germanTime(text);
  return time !== undefined && fitsPattern(node, time) ? `Uhrzeit so schreiben: ${time}` : undefined;
}

/**
 * What to do about a value that has the right key but the wrong content.
 *
 * @param node the schema of that value
 */
export function remedyFor(issue: z.core.$ZodIssue, value: unknown, node: SchemaNode | undefined): string {
  if (typeof value === 'string' && value !== '') {
    const date = germanDay(value);
    if (wantsDay(node) || date !== undefined) return dayRemedy(value);
    const time = timeRemedy(value, node);
    if (time !== undefined) return time;
  }
  const truth = truthOf(value, node);
  if (truth !== undefined) return `${truth} statt ${String(value)} schreiben`;
  const block = node && blockRemedy(issue.path, value, node);
  if (block !== undefined) return block;
  if (value === '' || value === null || value === undefined) return 'Angabe eintragen';
  if (Array.isArray(value) && value.length === 0) return 'mindestens einen Eintrag ergänzen';
  if (issue.code === 'too_small' && Array.isArray(value))
    return 'Einträge durch Kommas trennen: [eins, zwei]';
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof value === 'string')
    return 'als Liste in eckige Klammern setzen: [eins, zwei]';
  return issue.code === 'invalid_type'
    ? 'Angabe in der erwarteten Form schreiben'
    : 'Schreibweise berichtigen';
}
