import { codeText, openFacts, validAgs, type CodeBlock } from './code.ts';
import type { Configuration } from './configuration.ts';
import type { Embeddable, EmbedKit } from './kit.ts';
import { placeholder } from './placeholder.ts';

/** What the sheet says about the service besides the code. */
export interface HandoverFacts {
  service: string;
  /** Who should do it. */
  who: string;
  contact: string;
  categories: { label: string; rule: string }[];
  /** Notes before publishing; with codes of Länder they hold only there. */
  notes: { text: string; laender: string[] }[];
  questions: string[];
}

/** One line of the sheet. */
export interface HandoverLine {
  text: string;
  /** Room to write behind it. */
  blank: boolean;
}

/** A part of the sheet; the part with the code comes without lines. */
export interface HandoverPart {
  title: string;
  lines: HandoverLine[];
  code?: true;
}

const line = (text: string): HandoverLine => ({ text, blank: false });
const blank = (text: string): HandoverLine => ({ text, blank: true });

/**
 * The sheet for the people who run the website: who, what, where, the code, what is open, questions.
 * It holds no personal data; names are written by hand.
 *
 * @param blocks the code, see `writeCode`
 * @param link opens the same configuration
 */
export function handover(
  kit: EmbedKit,
  configuration: Configuration,
  { facts, blocks, link }: { facts: HandoverFacts; blocks: readonly CodeBlock[]; link: string },
): HandoverPart[] {
  const { land } = configuration;
  const notes = facts.notes.filter(
    ({ laender }) => laender.length === 0 || (land !== null && laender.includes(land)),
  );
  const parts: HandoverPart[] = [
    { title: 'Wer', lines: who(facts) },
    { title: 'Was', lines: what(kit, configuration, facts) },
    { title: 'Wo', lines: blocks.map(({ title }) => blank(`${title}: Adresse der Seite`)) },
    { title: 'Code', lines: [], code: true },
    {
      title: 'Regeln für den Code',
      lines: facts.categories.map(({ label, rule }) => line(`${label}: ${rule}`)),
    },
    { title: 'Noch offen', lines: stillOpen(kit, configuration, blocks, facts) },
    { title: 'Fragen an Sie', lines: facts.questions.map(blank) },
    { title: 'Vor dem Veröffentlichen', lines: notes.map(({ text }) => line(text)) },
    { title: 'Danach prüfen', lines: [line(`Quelltext der fertigen Seite hier einfügen: ${link}`)] },
  ];
  return parts.filter(({ lines, code }) => lines.length > 0 || code);
}

const who = ({ who: people, contact }: HandoverFacts): HandoverLine[] => [
  blank('Auftrag von (Name, Stelle, Telefon)'),
  blank('Umsetzung durch'),
  ...(people === '' ? [] : [line(`Einbauen sollten den Code: ${people}`)]),
  line(`Fragen zur Einbindung an: ${contact}`),
];

function what(kit: EmbedKit, configuration: Configuration, { service }: HandoverFacts): HandoverLine[] {
  const chosen = kit.flows.filter(({ id }) => configuration.flows.includes(id));
  const ags = validAgs(kit, configuration);
  const land = kit.laender.find(({ agsPrefix }) => ags?.startsWith(agsPrefix));
  return [
    line(`Online-Dienst: ${service}`),
    ...chosen.map((flow) => line(`${flow.name}: ${elementText(flow)}`)),
    ags === null ? blank('AGS, noch offen') : line(`AGS: ${ags}${land ? ` (${land.name})` : ''}`),
  ];
}

/** Placeholders, and elements no source shows in HTML, each with whom to ask. */
function stillOpen(
  kit: EmbedKit,
  { flows }: Configuration,
  blocks: readonly CodeBlock[],
  { contact }: HandoverFacts,
): HandoverLine[] {
  const own = placeholder('AGS');
  const whom = (code: string) => (code.includes(own) ? 'der Stelle, von der der Auftrag kommt' : contact);
  const doubtful = kit.flows.filter(
    ({ id, element, confirmed }) => flows.includes(id) && element !== null && !confirmed,
  );
  return [
    ...openFacts(blocks).map((code) =>
      line(`Platzhalter ersetzen: ${code} (zu erfragen bei: ${whom(code)})`),
    ),
    ...doubtful.map(({ element, name }) =>
      line(`Bestätigen lassen: <${element}> für „${name}“ (zu erfragen bei: ${contact})`),
    ),
  ];
}

const elementText = ({ element, confirmed }: Embeddable): string => {
  if (element === null) return 'Name des Elements noch offen';
  return confirmed ? `<${element}>` : `<${element}>, vor dem Veröffentlichen bestätigen lassen`;
};

/** The sheet as text, with the code in its place. */
export function handoverText(parts: readonly HandoverPart[], blocks: readonly CodeBlock[]): string {
  const code = blocks.map((block) => `${block.title}\n\n${codeText(block)}`).join('\n');
  return parts
    .map(({ title, lines, code: isCode }) => {
      const body = isCode
        ? code
        : lines.map(({ text, blank: room }) => `- ${text}${room ? ': ________' : ''}\n`).join('');
      return `${title.toUpperCase()}\n${body}`;
    })
    .join('\n');
}
