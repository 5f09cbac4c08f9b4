import { posix } from 'node:path';
import { nearest } from '../../../domain/spelling/nearest.ts';
import type { Position } from '../../yaml-file.ts';
import type { ContentDocument } from '../content.ts';
import { error, fileStart, warning, type Fault, type Words } from '../report/fault.ts';
import { elementsOf } from './page-elements.ts';
import { placeOf, walk } from './page-text.ts';
import { selectTexts } from '../yaml/select.ts';
import { quote } from '../report/text-quote.ts';

/** Endings of pictures that may lie in the content folder. */
export const pictureEnding = /\.(png|jpe?g|webp|avif|gif|svg)$/;

/** Formats from which sizes for small and large screens are made. */
const photoEnding = /\.(png|jpe?g|webp|avif)$/;

interface Picture extends Position {
  url: string;
  /** Whether it has a text for those who cannot see it; that `alt` is there at all is the schema's business. */
  hasAlt: boolean;
  /** Whether it stands in a data file, where it is shown in several sizes. */
  inData: boolean;
}

function picturesOf({ collection, yaml, page }: ContentDocument): Picture[] {
  const fields = collection === 'examples' && yaml ? selectTexts(yaml.data, 'picture.file') : [];
  const blank = selectTexts(yaml?.data, 'picture.alt').some(({ text }) => text !== '' && text.trim() === '');
  const inData = fields.map(({ text, path }) => ({
    url: text,
    hasAlt: !blank,
    inData: true,
    ...(yaml?.locate(path) ?? { line: 1, column: 1 }),
  }));
  if (!page) return inData;
  const inText = [...walk(page)].flatMap(({ node }) => {
    if (node.type === 'image')
      return [{ url: node.url, hasAlt: Boolean(node.alt?.trim()), inData: false, ...placeOf(node) }];
    return [];
  });
  const inHtml = elementsOf(page)
    .filter(({ name }) => name === 'img')
    .map(({ attributes, line, column }) => {
      const url = attributes.get('src');
      const hasAlt = attributes.has('alt');
      return { url: typeof url === 'string' ? url : '', hasAlt, inData: false, line, column };
    });
  return [...inData, ...inText, ...inHtml];
}

function remedyFor(url: string, pictures: readonly string[]): string {
  const best = nearest(url, pictures);
  return best === undefined ? 'Bilddatei dort ablegen oder den Verweis entfernen' : `meinten Sie „${best}“?`;
}

function placeFault(file: string, picture: Picture, paths: readonly string[]): Fault[] {
  const { url } = picture;
  const beside = 'Bilddatei neben dieser Datei, zum Beispiel ./bild.png';
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(url))
    return [
      error(file, picture, 'bad-picture', [
        `Bild ${quote(url)}`,
        beside,
        'Bild in den Ordner legen und von dort einbinden',
      ]),
    ];
  let path: string;
  try {
    path = posix.join(posix.dirname(file), decodeURI(url));
  } catch {
    path = posix.join(posix.dirname(file), url);
  }
  if (!paths.includes(path)) {
    const pictures = paths
      .filter((one) => pictureEnding.test(one))
      .map((one) => posix.relative(posix.dirname(file), one));
    return [
      error(file, picture, 'missing-picture', [`Bild ${quote(url)} fehlt`, beside, remedyFor(url, pictures)]),
    ];
  }
  if ((picture.inData ? photoEnding : pictureEnding).test(path)) return [];
  return [
    error(file, picture, 'bad-picture', [
      `Bild ${quote(url)}`,
      picture.inData ? 'png, jpg, webp oder avif' : 'png, jpg, webp, avif, gif oder svg',
      'Bild in einem dieser Formate speichern',
    ]),
  ];
}

const altWords = (inData: boolean): Words => [
  'Bild ohne Alternativtext',
  'kurze Beschreibung für alle, die das Bild nicht sehen',
  inData ? 'unter alt ergänzen, was das Bild zeigt' : 'ergänzen: ![Was das Bild zeigt](bild.png)',
];

/** Pictures that are missing, lie elsewhere or have no alternative text, and pictures of examples nobody shows. */
export const pictureFaults = (documents: readonly ContentDocument[], paths: readonly string[]): Fault[] =>
  documents.flatMap((document) => {
    const pictures = picturesOf(document);
    return [
      ...pictures.flatMap((picture) => [
        ...placeFault(document.path, picture, paths),
        ...(picture.hasAlt ? [] : [error(document.path, picture, 'missing-alt', altWords(picture.inData))]),
      ]),
      ...(document.collection === 'examples' ? unshown(document.path, pictures, paths) : []),
    ];
  });

/** Pictures beside the data of an example that it does not name. */
function unshown(file: string, pictures: readonly Picture[], paths: readonly string[]): Fault[] {
  const folder = posix.dirname(file);
  const shown = pictures.map(({ url }) => posix.join(folder, url));
  const words = [
    'Bild, das nirgends erscheint',
    'ein Bild, das index.yaml unter picture nennt',
    'unter picture eintragen oder Datei entfernen',
  ] as const;
  return paths
    .filter((path) => posix.dirname(path) === folder && pictureEnding.test(path) && !shown.includes(path))
    .map((path) => warning(path, fileStart, 'unknown-file', words));
}
