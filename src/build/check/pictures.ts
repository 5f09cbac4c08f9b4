import { posix } from 'node:path';
import { nearest } from '../../domain/spelling/nearest.ts';
import type { Position } from '../yaml-file.ts';
import type { ContentDocument } from './content.ts';
import { error, type Fault } from './fault.ts';
import { elementsOf } from './page-elements.ts';
import { placeOf, walk } from './page-text.ts';
import { selectTexts } from './select.ts';
import { quote } from './text-quote.ts';

/** Endings of pictures that may lie in the content folder. */
export const pictureEnding = /\.(png|jpe?g|webp|avif|gif|svg)$/;

interface Picture extends Position {
  url: string;
  /** Whether it has a text for those who cannot see it; in data the schema looks after that. */
  hasAlt: boolean;
}

function picturesOf({ collection, yaml, page }: ContentDocument): Picture[] {
  const fields = collection === 'examples' && yaml ? selectTexts(yaml.data, 'picture.file') : [];
  const inData = fields.map(({ text, path }) => ({
    url: text,
    hasAlt: true,
    ...(yaml?.locate(path) ?? { line: 1, column: 1 }),
  }));
  if (!page) return inData;
  const inText = [...walk(page)].flatMap(({ node }) => {
    if (node.type === 'image')
      return [{ url: node.url, hasAlt: Boolean(node.alt?.trim()), ...placeOf(node) }];
    return [];
  });
  const inHtml = elementsOf(page)
    .filter(({ name }) => name === 'img')
    .map(({ attributes, line, column }) => {
      const url = attributes.get('src');
      return { url: typeof url === 'string' ? url : '', hasAlt: attributes.has('alt'), line, column };
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
  if (pictureEnding.test(path)) return [];
  return [
    error(file, picture, 'bad-picture', [
      `Bild ${quote(url)}`,
      'png, jpg, webp, avif, gif oder svg',
      'Bild in einem dieser Formate speichern',
    ]),
  ];
}

const altWords = [
  'Bild ohne Alternativtext',
  'kurze Beschreibung für alle, die das Bild nicht sehen',
  'ergänzen: ![Was das Bild zeigt](bild.png)',
] as const;

/** Pictures that are missing, lie elsewhere or have no alternative text. */
export const pictureFaults = (documents: readonly ContentDocument[], paths: readonly string[]): Fault[] =>
  documents.flatMap((document) =>
    picturesOf(document).flatMap((picture) => [
      ...placeFault(document.path, picture, paths),
      ...(picture.hasAlt ? [] : [error(document.path, picture, 'missing-alt', altWords)]),
    ]),
  );
