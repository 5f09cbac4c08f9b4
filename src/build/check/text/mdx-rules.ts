import { nearest } from '../../../domain/spelling/nearest.ts';
import { componentFindings, componentNames, forbiddenAttribute } from './component-rules.ts';
import { error, type Fault, type Finding } from '../report/fault.ts';
import { htmlElements } from './html-elements.ts';
import { elementsOf, literalValue, type PageElement } from './page-elements.ts';
import { placeOf, walk } from './page-text.ts';
import { quote } from '../report/text-quote.ts';
import type { ContentDocument } from '../content.ts';
import type { MdastNode } from 'satteri';

/** Whether an expression holds nothing but comments. */
const isComment = (expression: string): boolean => expression.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';

/** Program code in the text: imports, exports and expressions other than comments and plain values. */
function codeFinding(node: MdastNode): Finding | undefined {
  if (node.type === 'mdxjsEsm') {
    const first = node.value.split('\n')[0] ?? '';
    return [
      'mdx-import',
      [
        `Zeile ${quote(first)}`,
        'Text ohne import und export',
        'Zeile entfernen; alle Bausteine stehen ohne Import bereit',
      ],
    ];
  }
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined;
  if (isComment(node.value) || literalValue(node.value) !== undefined) return undefined;
  return [
    'mdx-expression',
    [
      `Programmcode ${quote(`{${node.value}}`)}`,
      'Text',
      'entfernen; geschweifte Klammern im Text als \\{ und \\} schreiben',
    ],
  ];
}

/** Cells beyond the head of their table: Markdown drops them without a word (GitHub Flavored Markdown, section 4.10). */
function lostCells(node: MdastNode, file: string): Fault[] {
  if (node.type !== 'table') return [];
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const extra = row.children[columns];
    if (!extra) return [];
    const found = `Zelle ${columns + 1} in einer Tabelle mit ${columns} Spalten; sie erscheint nicht`;
    return [
      error(file, placeOf(extra), 'lost-cell', [
        found,
        `höchstens ${columns} Zellen je Zeile`,
        'Zelle löschen oder der Tabelle eine Spalte geben; einen senkrechten Strich im Text als \\| schreiben',
      ]),
    ];
  });
}

/** Attributes of HTML whose value would be computed: the name in it means nothing, and the build would stop there. */
const computedAttributes = ({ name, attributes }: PageElement): Finding[] =>
  [...attributes]
    .filter(([attribute, value]) => value === undefined && attribute !== '...')
    .map(([attribute]) => [
      'forbidden-attribute',
      [
        `Attribut ${quote(attribute)} an <${name}> aus Programmcode`,
        `${attribute}="…"`,
        'Wert in Anführungszeichen eintragen',
      ],
    ]);

/** HTML that may not be used. Components exist in MDX only, so only there they are suggested. */
function elementFindings(element: PageElement, file: string): Finding[] {
  if (htmlElements.has(element.name)) return computedAttributes(element);
  const { name } = element;
  const best = nearest(name, file.endsWith('.mdx') ? [...componentNames, ...htmlElements] : htmlElements);
  const remedy = best === undefined ? 'entfernen oder als Markdown schreiben' : `meinten Sie <${best}>?`;
  return [['unknown-element', [`HTML-Element <${name}>`, 'Markdown oder einfaches HTML', remedy]]];
}

/** The second and further main buttons of a page; a page has at most one. */
function secondPrimaries(elements: readonly PageElement[], file: string): Fault[] {
  const primaries = elements.filter(({ name, attributes }) => name === 'Action' && attributes.has('primary'));
  return primaries
    .slice(1)
    .map((one) =>
      error(file, one, 'second-primary', [
        'zweite hervorgehobene Schaltfläche (primary)',
        `eine je Seite; die erste steht in Zeile ${primaries[0]?.line ?? 1}`,
        'primary hier entfernen',
      ]),
    );
}

/** All faults of the text of a page: program code, components, HTML. */
export function textFaults({ path, page }: ContentDocument): Fault[] {
  if (!page) return [];
  const nodes = [...walk(page)].map(({ node }) => node);
  const code = nodes.flatMap((node) => {
    const finding = codeFinding(node);
    return finding ? [error(path, placeOf(node), ...finding)] : [];
  });
  const lost = nodes.flatMap((node) => lostCells(node, path));
  const elements = elementsOf(page);
  const used = elements.flatMap((element) => {
    const forbidden = [...element.attributes.keys()].flatMap((name) => {
      const finding = forbiddenAttribute(name);
      return finding ? [finding] : [];
    });
    const own = element.isComponent ? componentFindings(element) : elementFindings(element, path);
    return [...forbidden, ...own].map((finding) => error(path, element, ...finding));
  });
  return [...code, ...lost, ...used, ...secondPrimaries(elements, path)];
}
