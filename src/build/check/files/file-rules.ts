import { anchorPrefix } from '../../../domain/meeting/page-anchor.ts';
import { allCollections, type Collection } from './collections.ts';
import type { ContentFiles } from './content-files.ts';
import { error, fileStart, warning, type Fault } from '../report/fault.ts';
import { membership } from './membership.ts';
import { misplacedRemedy } from './misplaced.ts';
import { hint } from '../report/hint.ts';
import { pictureEnding } from '../text/pictures.ts';
import { quote } from '../report/text-quote.ts';

/** Folders beside whose files pictures may lie. */
const withPictures = ['guide', 'legal', 'changes', 'examples', 'meetings'];

/** Whether a path is that of minutes: a PDF directly in the folder of a meeting. */
export const isMinutes = (path: string): boolean => /^meetings\/[^/]+\/[^/]+\.pdf$/i.test(path);

/** Characters a PDF's name may have: others (`#`, `?`, `%`) mean something in an address or on a disk. */
const minutesName = /^[\p{L}\p{M}\p{N} ._,;()+&§'’–-]+$/u;

/** A PDF whose name cannot become an address, or gives its pages none. */
function minutesNameFaults(path: string): Fault[] {
  const name = path.split('/').at(-1) ?? path;
  if (!isMinutes(path) || (minutesName.test(name) && anchorPrefix(name) !== '')) return [];
  return [
    error(path, fileStart, 'bad-file-name', [
      `Name ${quote(name)}`,
      'ein Name wie protokoll.pdf',
      'umbenennen: Buchstaben (mindestens einer von a bis z), Ziffern, Leerzeichen, Punkte und Bindestriche; kein #, ? oder %',
    ]),
  ];
}

const isPicture = (path: string): boolean =>
  withPictures.includes(path.split('/')[0] ?? '') && pictureEnding.test(path);

/** Places of content that are folders. */
const filePlaces = allCollections.flatMap(([, { place, shape }]) => (shape === 'file' ? [] : [place]));

const places = allCollections.map(([, { place, shape, ending = '', main }]) =>
  shape === 'file' ? place : shape === 'files' ? `${place}/…${ending}` : `${place}/…/${main}`,
);

function unknownFile(path: string): Fault[] {
  if (membership(path) || isMinutes(path) || isPicture(path) || filePlaces.includes(path)) return [];
  const remedy = misplacedRemedy(path) ?? `verschieben, umbenennen oder entfernen; ${hint(path, places)}`;
  return [
    warning(path, fileStart, 'unknown-file', [
      'Datei, die nirgends erscheint',
      'Datei an einem der vorgesehenen Plätze',
      remedy,
    ]),
  ];
}

const missing = (path: string): Fault =>
  error(path, fileStart, 'missing-file', ['Datei fehlt', path, 'Datei anlegen']);

function missingFiles(
  { files, folders }: ContentFiles,
  { place, shape, main, required }: Collection,
): Fault[] {
  if (!required) return [];
  const has = (path: string) => files.some((one) => one.path === path);
  if (shape === 'file') return has(place) ? [] : [missing(place)];
  const entries = folders.filter(
    (folder) => folder.startsWith(`${place}/`) && folder.split('/').length === 2,
  );
  return entries.map((folder) => `${folder}/${main}`).flatMap((path) => (has(path) ? [] : [missing(path)]));
}

/** Endings of files: a folder of such a name stands where the site reads a file. */
const fileEnding = /\.(?:ya?ml|mdx?|pdf|png|jpe?g|webp|avif|gif|svg)$/i;

/** Folders where files belong, and files where folders belong. */
const mistaken = ({ files, folders }: ContentFiles): Fault[] => [
  ...folders
    .filter((path) => fileEnding.test(path))
    .map((path) =>
      error(path, fileStart, 'bad-file-name', [
        `Ordner ${quote(path.split('/').at(-1) ?? path)}`,
        'eine Datei dieses Namens, oder ein Ordner ohne Endung',
        'umbenennen, oder die Datei aus dem Ordner eine Ebene höher legen',
      ]),
    ),
  ...files
    .filter(({ path }) => filePlaces.includes(path))
    .map(({ path }) =>
      error(path, fileStart, 'bad-file-name', [
        `Datei ${quote(path)}`,
        'ein Ordner dieses Namens',
        'Datei entfernen und den Ordner anlegen',
      ]),
    ),
];

/** Files that belong nowhere, names that make no address, files that are missing, and links to files elsewhere. */
export const fileFaults = (content: ContentFiles): Fault[] => [
  ...mistaken(content),
  ...content.files.flatMap(({ path }) => [...unknownFile(path), ...minutesNameFaults(path)]),
  ...allCollections.flatMap(([, collection]) => missingFiles(content, collection)),
  ...content.links.map((path) =>
    error(path, fileStart, 'symbolic-link', [
      'Verknüpfung (symbolischer Link)',
      'die Datei selbst',
      'durch eine Kopie der Datei ersetzen',
    ]),
  ),
];
