import type { ContentDocument } from '../check/content.ts';
import { elementsOf } from '../check/text/page-elements.ts';
import { selectSources } from '../check/yaml/select.ts';
import type { LaunchItem } from './item.ts';

/** Key in `sources.yaml` of a new service that stands behind what its template says of any service. */
const template = 'VORLAGE';

/** Keys of the sources of a document, wherever they stand: in its data and in its text. */
function sourcesOf({ yaml, page }: ContentDocument): string[] {
  const ofData = selectSources(yaml?.data).map(({ text }) => text);
  const marks = page ? elementsOf(page).filter(({ name }) => name === 'Source') : [];
  return [...ofData, ...marks.flatMap(({ attributes }) => String(attributes.get('k')).split(/[\s,]+/))];
}

/** What still says only what the template says, one item for each file. */
export const templateItems = (documents: readonly ContentDocument[]): LaunchItem[] =>
  documents.flatMap((document) => {
    const count = sourcesOf(document).filter((key) => key === template).length;
    if (count === 0) return [];
    const what = `Nur aus der Vorlage belegt: ${count === 1 ? 'eine Stelle' : `${count} Stellen`}`;
    return [
      {
        ...{ kind: 'template', what, file: document.path, line: 1, obligatory: false },
        remedy: `prüfen und ${template} durch eigene Quellen ersetzen`,
      },
    ];
  });
