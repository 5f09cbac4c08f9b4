import type { ContentDocument } from '../content.ts';
import { error, type Fault } from '../report/fault.ts';
import { select } from '../yaml/select.ts';

/** Flows for competent authorities only whose readers could not find out whether they are. */
export function competenceFaults(documents: readonly ContentDocument[]): Fault[] {
  const told = documents.filter(({ collection }) => collection === 'competence').map(({ id }) => id);
  return documents.flatMap(({ path, collection, id, yaml }) => {
    const isAsked = select(yaml?.data, 'choose').some(({ value }) => value === 'if-competent');
    if (collection !== 'flows' || !isAsked || told.includes(id)) return [];
    const place = yaml?.locate(['choose']) ?? { line: 1, column: 1 };
    const file = `competence/${id}.yaml`;
    return [
      error(path, place, 'missing-file', [
        'choose: if-competent, aber nirgends steht, wer zuständig ist',
        `Datei ${file}`,
        'Datei anlegen (Handbuch: „Sagen, wer zuständig ist“) oder choose: recommended schreiben',
      ]),
    ];
  });
}
