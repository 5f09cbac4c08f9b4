import { checkAddress } from './address.ts';
import { checkAgs } from './ags.ts';
import type { Configuration } from './configuration.ts';
import type { Embeddable, EmbedKit, KitAttribute } from './kit.ts';
import { isOpen, placeholder, placeholderMark } from './placeholder.ts';
import type { CategoryId } from './schema.ts';

/** One line of the code, and what may be done with it. */
export interface CodeLine {
  code: string;
  category: CategoryId;
  note?: string;
  /** It holds a placeholder. */
  open: boolean;
}

/** The code of one page. */
export interface CodeBlock {
  /** Ids of the flows on it. */
  flows: string[];
  title: string;
  lines: CodeLine[];
}

/**
 * Writes the code: per page style sheet, script, and for each flow its element with one attribute per line.
 * What is not known, or not valid, becomes a placeholder; nothing typed reaches the code unchecked.
 */
export function writeCode(kit: EmbedKit, configuration: Configuration): CodeBlock[] {
  const chosen = kit.flows.filter(({ id }) => configuration.flows.includes(id));
  const pages = configuration.layout === 'one' && chosen.length > 0 ? [chosen] : chosen.map((flow) => [flow]);
  return pages.map((flows) => ({
    flows: flows.map(({ id }) => id),
    title: flows.length === 1 ? (flows[0]?.name ?? '') : 'Alle gewählten Antragsstrecken',
    lines: [
      ...addressLines(kit, configuration),
      ...flows.flatMap((flow) => flowLines(kit, configuration, flow)),
    ],
  }));
}

/** The code as text, as it is copied and saved. */
export const codeText = ({ lines }: CodeBlock): string => lines.map(({ code }) => `${code}\n`).join('');

/** What is open in all of the code, each once: an address that is missing is missing on every page. */
export const openFacts = (blocks: readonly CodeBlock[]): string[] => [
  ...new Set(blocks.flatMap(({ lines }) => lines.filter(({ open }) => open).map(({ code }) => code.trim()))),
];

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const fill = (line: string, value: string): string => line.replace(/\{\{\w+\}\}/, () => escapeHtml(value));

const codeLine = (code: string, category: CategoryId, note?: string): CodeLine => ({
  ...{ code, category, open: isOpen(code) },
  ...(note !== undefined && { note }),
});

const unknownAddresses = { stylesheet: 'ADRESSE-DER-CSS-DATEI', script: 'ADRESSE-DES-SKRIPTS' } as const;

/** The address to use: the one from a source, else the one the reader was given, else none. */
export const addressOf = (
  kit: EmbedKit,
  { addresses }: Pick<Configuration, 'addresses'>,
  part: 'script' | 'stylesheet',
): string => kit.addresses[part] || checkAddress(addresses[part]).address;

const addressLines = (kit: EmbedKit, configuration: Configuration): CodeLine[] =>
  (['stylesheet', 'script'] as const).map((part) => {
    const { line, category, note } = kit.code[part];
    const address = addressOf(kit, configuration, part) || placeholder(unknownAddresses[part]);
    return codeLine(fill(line, address), category, note);
  });

function flowLines(kit: EmbedKit, configuration: Configuration, flow: Embeddable): CodeLine[] {
  const { heading, element } = kit.code;
  const title = configuration.heading
    ? [codeLine(fill(heading.line, flow.name), heading.category, heading.note)]
    : [];
  if (flow.element === null) {
    const unknown = `<!-- ${placeholderMark}: Element für „${escapeHtml(flow.name)}“ -->`;
    const attributes = attributesOf(kit, configuration).map(({ code }) => code.trim());
    const note = ['Den Namen dieses Elements nennt keine Quelle.'];
    if (attributes.length > 0) note.push(`In sein Start-Tag gehört: ${attributes.join(' ')}`);
    return [...title, codeLine(unknown, element.category, note.join(' '))];
  }
  return [
    ...title,
    codeLine(`<${flow.element}`, element.category, element.note),
    ...attributesOf(kit, configuration),
    codeLine(`></${flow.element}>`, element.category),
  ];
}

const attributesOf = (kit: EmbedKit, configuration: Configuration): CodeLine[] =>
  kit.attributes.flatMap((attribute) => attributeLines(kit, configuration, attribute));

function attributeLines(kit: EmbedKit, configuration: Configuration, attribute: KitAttribute): CodeLine[] {
  const { name, kind, options, required, category } = attribute;
  if (kind !== 'ags' && !required && configuration.attributes[name] === undefined) return [];
  const line = (value: string) => [codeLine(`  ${name}="${escapeHtml(value)}"`, category)];
  if (kind === 'ags') return line(validAgs(kit, configuration) ?? placeholder('AGS'));
  const chosen = options.find(({ value }) => value === configuration.attributes[name]);
  return line(chosen?.value ?? placeholder('WERT'));
}

/** The AGS of a configuration if it is valid. */
export const validAgs = ({ laender }: EmbedKit, { ags, land, body }: Configuration): string | null =>
  checkAgs(ags, { laender, land, body }).ags;
