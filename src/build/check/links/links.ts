import type { MdastNode } from 'satteri';
import { componentRule } from '../../../domain/chapter/components.ts';
import type { Position } from '../../yaml-file.ts';
import { addressOf, type Addresses } from './addresses.ts';
import type { CollectionName } from '../files/collections.ts';
import type { ContentDocument } from '../content.ts';
import { error, type Fault, type Finding, type Words } from '../report/fault.ts';
import { anchorHint, hint } from '../report/hint.ts';
import { elementsOf } from '../text/page-elements.ts';
import { placeOf, walk } from '../text/page-text.ts';
import { selectTexts } from '../yaml/select.ts';
import { quote } from '../report/text-quote.ts';

/** Fields that hold the address of a page: collection and pattern as in `select`. */
const addressFields: [CollectionName, pattern: string][] = [
  ['tasks', '*.link'],
  ['tasks', '*.limitOver.link'],
  ['changes', 'link'],
  ['service', 'flows.steps'],
  ['mail', 'parent.href'],
  ['mail', 'gate.answer.links.*.href'],
];

/** A link found somewhere. */
interface Link extends Position {
  url: string;
  /** A link in HTML, which is published as it stands: without the base path of the site. */
  raw?: boolean;
}

/** Stands for the site when addresses are resolved; a link that leaves it is none of its pages. */
const site = 'https://site.invalid';
const schemes = ['https:', 'http:', 'mailto:'];
const wanted = 'Adresse mit https://, http:// oder mailto:, oder eine Seite dieser Website';

function externalFinding(url: string): Finding | undefined {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  if (scheme === undefined) return ['bad-link', [`Link ${quote(url)}`, wanted, 'https: davor ergänzen']];
  const correct = schemes.includes(scheme) && (scheme === 'mailto:' ? url.includes('@') : URL.canParse(url));
  return correct ? undefined : ['bad-link', [`Link ${quote(url)}`, wanted, 'Adresse berichtigen']];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What is wrong with a link, if anything.
 *
 * @param base address of the page the link stands on; `undefined` if it has none of its own
 */
export function linkFinding(
  url: string,
  base: string | undefined,
  addresses: Addresses,
): Finding | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return externalFinding(url);
  if (url === '') return ['bad-link', ['leerer Link', wanted, 'Adresse eintragen']];
  if (base === undefined && !url.startsWith('/'))
    return [
      'bad-link',
      [`Link ${quote(url)}`, 'Adresse, die mit / beginnt', 'vollständige Adresse der Seite eintragen'],
    ];
  const target = URL.parse(url, `${site}${base ?? '/'}`);
  if (target?.origin !== site) return ['bad-link', [`Link ${quote(url)}`, wanted, 'Adresse berichtigen']];
  const address = decoded(target.pathname);
  if (!addresses.has(address))
    return [
      'dead-link',
      [
        `Link ${quote(url)} führt zu keiner Seite`,
        'Adresse einer Seite dieser Website',
        hint(address, [...addresses.keys()]),
      ],
    ];
  const anchor = decoded(target.hash.slice(1));
  const anchors = addresses.get(address);
  if (anchor === '' || !anchors || anchors.names.includes(anchor)) return undefined;
  if (anchors.checked && !anchors.checked.test(anchor)) return undefined;
  return [
    'dead-anchor',
    [
      `Sprungziel „#${anchor}“ gibt es auf ${address} nicht`,
      'Überschrift oder PDF-Seite (seite-1) als Sprungziel',
      anchorHint(anchor, anchors.names),
    ],
  ];
}

function textLinks(page: MdastNode): Link[] {
  return [...walk(page)].flatMap(({ node }) =>
    node.type === 'link' || node.type === 'definition' ? [{ url: node.url, ...placeOf(node) }] : [],
  );
}

function elementLinks(page: MdastNode): Link[] {
  return elementsOf(page).flatMap(({ name, isComponent, attributes, line, column }) => {
    const url = attributes.get('href');
    const known = !isComponent || componentRule(name)?.attributes['href']?.kind === 'address';
    return typeof url === 'string' && known ? [{ url, line, column, raw: !isComponent }] : [];
  });
}

function linksOf({ collection, yaml, page }: ContentDocument): Link[] {
  const fields = addressFields.filter(([name]) => name === collection);
  const inData = fields.flatMap(([, pattern]) =>
    selectTexts(yaml?.data, pattern).map(({ text, path }) => ({
      url: text,
      ...(yaml?.locate(path) ?? { line: 1, column: 1 }),
    })),
  );
  return page ? [...inData, ...textLinks(page), ...elementLinks(page)] : inData;
}

const rawWords = (url: string): Words => [
  `HTML-Link ${quote(url)} auf eine eigene Seite`,
  `[Text](${url})`,
  'als Markdown-Link schreiben; nur so stimmt er auch in einem Unterverzeichnis',
];

/** All faults of links, in pages and in data. */
export const linkFaults = (documents: readonly ContentDocument[], addresses: Addresses): Fault[] =>
  documents.flatMap((document) =>
    linksOf(document).flatMap((link) => {
      const { path } = document;
      if (link.raw && /^\/(?!\/)/.test(link.url)) return [error(path, link, 'bad-link', rawWords(link.url))];
      const finding = linkFinding(link.url, addressOf(document), addresses);
      return finding ? [error(path, link, ...finding)] : [];
    }),
  );
