import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../domain/spelling/nearest.ts';
import { selectTexts } from '../check/yaml/select.ts';
import { parseYaml } from '../yaml-file.ts';
import type { Field, Form } from './kind.ts';

/** Most words that a question lists. */
const listed = 20;

/** The words that a place of the content folder knows; none if its file is missing or cannot be read. */
function wordsAt(dir: string, { file, pattern }: NonNullable<Field['known']>): string[] {
  const path = join(dir, file);
  if (!existsSync(path)) return [];
  return selectTexts(parseYaml(readFileSync(path, 'utf8')).data, pattern).map(({ text }) => text);
}

/** The field with what the content folder knows: it lists that, takes its example from it, and accepts nothing else. */
function knowing(field: Field, dir: string): Field {
  const words = field.known ? wordsAt(dir, field.known) : [];
  const [first] = words;
  if (!field.known || first === undefined) return field;
  const { file } = field.known;
  return {
    ...field,
    example: words.includes(field.example) ? field.example : first,
    words: words.length <= listed ? words : undefined,
    fault: (answer) => {
      if (words.includes(answer)) return undefined;
      const best = nearest(answer, words);
      const known = words.length <= listed ? ` Vorhanden: ${words.join(', ')}.` : '';
      const remedy = best ? ` Meinten Sie „${best}“?` : known;
      return `„${answer}“ steht nicht in ${file}.${remedy} Sonst zuerst dort eintragen`;
    },
  };
}

/**
 * A form whose questions know the content folder, so that a wrong word is refused when it is typed and not at the end.
 *
 * @param dir the content folder, absolute
 */
export const knownIn = <F extends Form>(form: F, dir: string): F => ({
  ...form,
  fields: form.fields.map((field) => knowing(field, dir)),
});
