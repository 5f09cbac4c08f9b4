import { nearest } from '../../spelling/nearest.ts';
import type { EmbedKit, KitAttribute } from '../kit.ts';
import { isOpen } from '../placeholder.ts';
import { finding, type PageFinding } from './finding.ts';
import type { LiveElement } from './known-elements.ts';
import type { Page } from './page.ts';
import { readStartTag } from './start-tag.ts';

/** Attributes every HTML element may have. */
const global =
  /^(id|class|style|lang|dir|title|hidden|slot|part|role|nonce|tabindex|translate|data-.+|aria-.+)$/;

/** Everything about the attributes of an element but the AGS: missing, twice, unknown, with an unknown value. */
export function attributeFindings(kit: EmbedKit, { source }: Page, element: LiveElement): PageFinding[] {
  const { attributes: written } = readStartTag(source, element.offset);
  const offsetOf = (name: string) => written.find((one) => one.name === name)?.offset ?? element.offset;
  const repeats = written.filter(({ name }, index) => written.findIndex((one) => one.name === name) < index);
  return [
    ...repeats.map(({ name, offset }) =>
      finding(
        'attribute-twice',
        'warning',
        offset,
        `Das Attribut ${name} steht zweimal im selben Tag. Der Browser nimmt das erste.`,
        'Entfernen Sie eines davon.',
      ),
    ),
    ...kit.attributes.flatMap((attribute) => knownAttribute(attribute, element, offsetOf)),
    ...Object.keys(element.attributes).flatMap((name) => unknownAttribute(kit, name, offsetOf(name))),
  ];
}

function knownAttribute(
  { name, kind, options, required }: KitAttribute,
  { name: element, offset, attributes }: LiveElement,
  offsetOf: (name: string) => number,
): PageFinding[] {
  if (kind === 'ags') return [];
  const value = attributes[name];
  if (value === undefined) {
    if (!required) return [];
    const message = `<${element}> hat kein Attribut ${name}. Es ist nötig.`;
    return [
      finding('attribute-missing', 'error', offset, message, 'Ergänzen Sie das Attribut im Start-Tag.'),
    ];
  }
  if (kind !== 'choice' || isOpen(value) || options.some((option) => option.value === value)) return [];
  const known = options.map((option) => `${name}="${option.value}"`).join(' oder ');
  const message = `Der Wert ${name}="${value}" ist in keiner ausgewerteten Quelle belegt.`;
  return [
    finding('attribute-value', 'warning', offsetOf(name), message, `Belegt ist ${known}. Bitte prüfen.`),
  ];
}

function unknownAttribute(kit: EmbedKit, name: string, offset: number): PageFinding[] {
  const names = kit.attributes.map((attribute) => attribute.name);
  if (names.includes(name) || global.test(name)) return [];
  const best = nearest(name, names);
  if (best !== undefined) {
    const message = `Das Attribut ${name} ist nicht bekannt.`;
    return [finding('attribute-unknown', 'warning', offset, message, `Meinten Sie ${best}?`)];
  }
  const message = `Das Attribut ${name} steht nicht in der Tabelle dieses Leitfadens. Sie ist nicht vollständig.`;
  const remedy = 'Prüfen Sie den Namen in der Dokumentation des Anbieters.';
  return [finding('attribute-unknown', 'note', offset, message, remedy)];
}
