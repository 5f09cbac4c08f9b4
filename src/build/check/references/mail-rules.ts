import type { ContentDocument } from '../content.ts';
import { error, type Fault, type Words } from '../report/fault.ts';
import { hint } from '../report/hint.ts';
import { selectTexts } from '../yaml/select.ts';
import { quote } from '../report/text-quote.ts';

/** Placeholders every template has. */
const always = ['authority', 'signature'];

/** The paragraph about the chosen flows, and the only placeholder it has. */
const selectionText = 'selection.text';
const flowList = 'flows';

/** Texts of a template that are sent and may hold placeholders. */
const bodies = ['body.*', 'body.*.text', 'body.*.undecided'];

const namesOf = (data: unknown, pattern: string): string[] =>
  selectTexts(data, pattern).map(({ text }) => text);

function unknownPlaceholders(
  data: unknown,
  patterns: readonly string[],
  known: readonly string[],
  expected: string,
): { path: PropertyKey[]; words: Words }[] {
  return patterns
    .flatMap((pattern) => selectTexts(data, pattern))
    .flatMap(({ text, path }) =>
      [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => ({ name, path })),
    )
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => ({
      path,
      words: [`unbekannter Platzhalter ${quote(`{{${name}}}`)}`, expected, hint(name, known)],
    }));
}

/** Placeholders of e-mail templates (`{{name}}`) and persons that the template does not have. */
export const mailFaults = (documents: readonly ContentDocument[]): Fault[] =>
  documents.flatMap(({ collection, path: file, yaml }) => {
    if (collection !== 'mail' || !yaml) return [];
    const people = namesOf(yaml.data, 'people.*.id');
    const offered = namesOf(yaml.data, selectionText).map(() => 'selection');
    const asked = ['texts.*.id', 'choices.*.id'].flatMap((pattern) => namesOf(yaml.data, pattern));
    const known = [...always, ...offered, ...people, ...asked];
    const placeholders = [
      ...unknownPlaceholders(
        yaml.data,
        bodies,
        known,
        'authority, signature oder eine id unter people, texts oder choices',
      ),
      ...unknownPlaceholders(yaml.data, [selectionText], [flowList], flowList),
    ];
    const persons = selectTexts(yaml.data, 'people.*.sameAs')
      .filter(({ text }) => !people.includes(text))
      .map(({ text, path }) => ({
        path,
        words: [`unbekannte Person ${quote(text)}`, 'eine id unter people', hint(text, people)] as const,
      }));
    return [...placeholders, ...persons].map(({ path, words }) =>
      error(file, yaml.locate(path), 'unknown-id', words),
    );
  });
