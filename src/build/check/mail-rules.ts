import type { ContentDocument } from './content.ts';
import { error, type Fault } from './fault.ts';
import { hint } from './hint.ts';
import { selectTexts } from './select.ts';
import { quote } from './text-quote.ts';

/** Placeholders every template has. */
const always = ['authority', 'signature'];

/** Texts of a template that are sent and may hold placeholders. */
const bodies = ['body.*', 'body.*.text', 'body.*.undecided'];

const namesOf = (data: unknown, pattern: string): string[] =>
  selectTexts(data, pattern).map(({ text }) => text);

/** Placeholders of e-mail templates (`{{name}}`) and persons that the template does not have. */
export const mailFaults = (documents: readonly ContentDocument[]): Fault[] =>
  documents.flatMap(({ collection, path: file, yaml }) => {
    if (collection !== 'mail' || !yaml) return [];
    const people = namesOf(yaml.data, 'people.*.id');
    const known = [...always, ...people, ...namesOf(yaml.data, 'choices.*.id')];
    const placeholders = bodies
      .flatMap((pattern) => selectTexts(yaml.data, pattern))
      .flatMap(({ text, path }) =>
        [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => ({ name, path })),
      )
      .filter(({ name }) => !known.includes(name))
      .map(({ name, path }) => ({
        path,
        words: [
          `unbekannter Platzhalter ${quote(`{{${name}}}`)}`,
          'authority, signature oder eine id unter people oder choices',
          hint(name, known),
        ] as const,
      }));
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
