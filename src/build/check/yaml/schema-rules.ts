import { z } from 'zod';
import type { Position, YamlFile } from '../../yaml-file.ts';
import { nodeAt, schemaNode } from './expectation.ts';
import { timeRemedy } from './remedy.ts';
import { error, type Fault } from '../report/fault.ts';
import { quote } from '../report/text-quote.ts';
import { violations, type Violation } from './schema-words.ts';

const german = z.locales.de().localeError;

/** The scalar as it is written in the file at a place: after the key, or after the dash of a list. */
function writtenAt(lines: readonly string[], { line, column }: Position): string {
  const rest = (lines[line - 1] ?? '').slice(column - 1);
  return /^(?:[^\s"':[\]{},]+:\s+)?([^\s,\]}#]+)/.exec(rest)?.[1] ?? '';
}

/** Whether a missing key is only misspelt: an unknown key of the same block resembles it. */
const isMisspelt = (missing: Violation, all: readonly Violation[]): boolean =>
  missing.kind === 'missing-key' &&
  all.some(
    ({ path, meant }) =>
      meant === missing.path.at(-1) && String(path.slice(0, -1)) === String(missing.path.slice(0, -1)),
  );

/** Nothing but what nobody sees: blanks, soft hyphens, blanks of no width. */
const unseen = /^[\s\u00ad\u200b]+$/;

/** Texts of blanks only: for a schema they are texts, for a reader nothing. */
function blankTexts(data: unknown, path: readonly PropertyKey[] = []): Violation[] {
  if (typeof data === 'string' && unseen.test(data))
    return [
      {
        path,
        kind: 'wrong-value',
        words: [
          `${quote(String(path.findLast((step) => typeof step === 'string') ?? 'Datei'))}: nur Leerzeichen`,
          'sichtbarer Text',
          'Angabe eintragen',
        ],
      },
    ];
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => blankTexts(value, [...path, key as PropertyKey]));
}

/**
 * Checks the data of one file against its schema; all violations, each with its place.
 *
 * @param text the file, for the written form of a value
 */
export function schemaFaults(file: string, text: string, yaml: YamlFile, schema: z.ZodType): Fault[] {
  const { error: failure } = schema.safeParse(yaml.data, { error: german });
  const issues = failure?.issues.flatMap((issue) => violations(issue, schemaNode(schema), yaml.data)) ?? [];
  const known = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const all = [...issues, ...blankTexts(yaml.data).filter(({ path }) => !known.has(JSON.stringify(path)))];
  const lines = text.split('\n');
  const resembled = all.filter(({ meant }) => meant !== undefined);
  // What lacks its indentation leaves the block above it empty; that is no fault of its own.
  const emptied = new Set(all.flatMap(({ belongsTo }) => (belongsTo ? [JSON.stringify(belongsTo)] : [])));
  return all
    .filter(({ path, kind }) => kind === 'unknown-key' || !emptied.has(JSON.stringify(path)))
    .filter((one) => !isMisspelt(one, resembled))
    .map(({ path, kind, words: [found, expected, remedy] }) => {
      const place = yaml.locate(path);
      const written = writtenAt(lines, place);
      const quoted =
        timeRemedy(written, nodeAt(schemaNode(schema), path)) ?? `in Anführungszeichen setzen: "${written}"`;
      return error(file, place, kind, [found, expected, kind === 'needs-quotes' ? quoted : remedy]);
    });
}
