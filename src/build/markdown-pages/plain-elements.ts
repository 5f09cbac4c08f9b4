import type { Element, ElementContent } from 'hast';
import { element, elementsWhere, elementWhere, hasClass, rawText, text, textOf } from './elements.ts';

/** Turns an element of the guide into plain HTML that Markdown has a form for. */
type Rewrite = (node: Element) => ElementContent[];

const isNamed =
  (...names: string[]) =>
  (node: Element) =>
    names.includes(node.tagName);
const isOfClass =
  (...names: string[]) =>
  (node: Element) =>
    names.some((name) => hasClass(node, name));

/** What only serves the eye, the mouse or a script, and what stands elsewhere in the file. */
const isDropped = (node: Element): boolean =>
  ['svg', 'script', 'template'].includes(node.tagName) ||
  node.properties.hidden === true ||
  node.properties.ariaHidden === 'true' ||
  node.properties.popover !== undefined ||
  node.properties.id === 'quellen' ||
  ['vh', 'hash', 'legend', 'cat', 'js', 'without-js'].some((name) => hasClass(node, name));

const strong = (value: string): Element => element('strong', [text(value)]);

/** Words before the title of a box, which has a colour and a sign on the page. */
const boxWords = { warn: 'Achtung: ', gap: 'Offen: ' };

function box(node: Element): ElementContent[] {
  const word = Object.entries(boxWords).find(([name]) => hasClass(node, name))?.[1] ?? '';
  const [title, ...rest] = node.children.filter((child) => child.type === 'element');
  if (title === undefined) return [];
  return [element('blockquote', [element('p', [strong(word + textOf(title))]), ...rest.flatMap(plain)])];
}

function task(node: Element): ElementContent[] {
  const body = elementWhere(node, isNamed('div'));
  const [title, ...rest] = body?.children.filter((child) => child.type === 'element') ?? [];
  const done = element('input', [], { type: 'checkbox' });
  const head = element('p', [done, strong(title ? textOf(title) : '')]);
  return [element('li', [head, ...rest.flatMap(plain)])];
}

function question(node: Element): ElementContent[] {
  const [summary, ...rest] = node.children.filter((child) => child.type === 'element');
  return [element('p', [strong(summary ? textOf(summary) : '')]), ...rest.flatMap(plain)];
}

function pairs(node: Element): ElementContent[] {
  const groups = node.children.filter(
    (child) => child.type === 'element' && child.properties.dataPagefindIgnore === undefined,
  );
  const items = groups.map((group) => {
    const name = elementWhere(group, isNamed('dt'));
    const said = elementsWhere(group, isNamed('dd')).flatMap((node) =>
      withoutGaps(node.children.flatMap(plain)),
    );
    return element('li', [strong(`${name ? textOf(name) : ''}:`), text(' '), ...said]);
  });
  return [element('ul', items)];
}

function code(node: Element): ElementContent[] {
  const lines = elementsWhere(node, isNamed('code')).map((line) => rawText(line).trimEnd());
  const language = { className: ['language-html'] };
  return [element('pre', [element('code', [text(`${lines.join('\n')}\n`)], language)])];
}

/** The template of a mail, without the form that fills it. */
function mail(node: Element): ElementContent[] {
  const head = elementWhere(node, isNamed('dl'));
  const body = elementWhere(node, ({ properties }) => properties.dataBody !== undefined);
  return [...(head ? pairs(head) : []), element('blockquote', body?.children.flatMap(plain) ?? [])];
}

/** Cells of a table hold one line: the items of a list stand behind each other. */
function cell(node: Element): ElementContent[] {
  const line = (child: ElementContent): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (!['ul', 'ol'].includes(child.tagName)) return [{ ...child, children: child.children.flatMap(line) }];
    return child.children
      .filter((item) => item.type === 'element')
      .flatMap((item, index) => [...(index > 0 ? [text('; ')] : []), ...item.children.flatMap(line)]);
  };
  return [{ ...node, properties: {}, children: node.children.flatMap(plain).flatMap(line) }];
}

/** The mark follows its sentence without a blank, see `withoutGaps`. */
function footnote(node: Element): ElementContent[] {
  const id = textOf(node).replace(/\D/g, '');
  return [element('footnote', [text(id)], { id })];
}

/** A note under a fact stands behind it. */
const aside = (node: Element): ElementContent[] => [
  text(' ('),
  ...trimmed(node.children.flatMap(plain)),
  text(')'),
];

const linked = (node: Element): ElementContent[] => [
  { ...node, children: trimmed(node.children.flatMap(plain)) },
];

const isLink = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'a';

/** Links with nothing but blanks between them would read as one: a dot parts them. */
function parted(nodes: ElementContent[]): ElementContent[] {
  const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === '';
  const kept = nodes.filter(
    (node, index) => !(isBlank(node) && isLink(nodes[index - 1]) && isLink(nodes[index + 1])),
  );
  return kept.flatMap((node, index) =>
    isLink(node) && isLink(kept[index - 1]) ? [text(' · '), node] : [node],
  );
}

/** Content without blanks at both ends. */
const trimmed = (nodes: ElementContent[]): ElementContent[] =>
  nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return text(index === nodes.length - 1 ? start.trimEnd() : start);
  });

const isFootnote = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'footnote';

const withoutGaps = (nodes: ElementContent[]): ElementContent[] =>
  nodes.map((node, index) =>
    node.type === 'text' && isFootnote(nodes[index + 1]) ? text(node.value.trimEnd()) : node,
  );

const rewrites: [fits: (node: Element) => boolean, rewrite: Rewrite][] = [
  [isDropped, () => []],
  [isOfClass('src'), footnote],
  [isOfClass('term'), (node) => [text(textOf(node))]],
  [isOfClass('note'), box],
  [
    isOfClass('todo'),
    (node) => [
      element(
        'ul',
        node.children.flatMap((child) => (child.type === 'element' ? task(child) : [])),
      ),
    ],
  ],
  [isOfClass('fold'), question],
  [isOfClass('code-lines'), code],
  [isOfClass('fact-note'), aside],
  [isNamed('mail-generator'), mail],
  [isNamed('dl'), pairs],
  [isNamed('a'), linked],
  [isNamed('td', 'th'), cell],
  [isNamed('b'), (node) => [element('strong', node.children.flatMap(plain))]],
];

/** A node of a page of the guide as plain HTML; nothing for what a text does not need. */
export function plain(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const rewrite = rewrites.find(([fits]) => fits(node))?.[1];
  return rewrite?.(node) ?? [{ ...node, children: parted(withoutGaps(node.children.flatMap(plain))) }];
}
