import { z } from 'zod';
import type { Position, YamlFile } from '../../yaml-file.ts';
import { schemaNode } from './expectation.ts';
import { error, type Fault } from '../report/fault.ts';
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

/**
 * Checks the data of one file against its schema; all violations, each with its place.
 *
 * @param text the file, for the written form of a value
 */
export function schemaFaults(file: string, text: string, yaml: YamlFile, schema: z.ZodType): Fault[] {
  const { error: failure } = schema.safeParse(yaml.data, { error: german });
  const all = failure?.issues.flatMap((issue) => violations(issue, schemaNode(schema), yaml.data)) ?? [];
  const lines = text.split('\n');
  const resembled = all.filter(({ meant }) => meant !== undefined);
  return all
    .filter((one) => !isMisspelt(one, resembled))
    .map(({ path, kind, words: [found, expected, remedy] }) => {
      const place = yaml.locate(path);
      const quoted = `in Anführungszeichen setzen: "${writtenAt(lines, place)}"`;
      return error(file, place, kind, [found, expected, kind === 'needs-quotes' ? quoted : remedy]);
    });
}
