import { componentRule, components, type ComponentRule } from '../../../domain/chapter/components.ts';
import { nearest } from '../../../domain/spelling/nearest.ts';
import type { Finding } from '../report/fault.ts';
import { hint } from '../report/hint.ts';
import type { PageElement } from './page-elements.ts';
import { quote } from '../report/text-quote.ts';

/** Names of all components that may be used. */
export const componentNames = Object.keys(components);

/** Attributes that run code, break the content security policy or need a script. */
export function forbiddenAttribute(name: string): Finding | undefined {
  if (name === '...')
    return [
      'forbidden-attribute',
      ['Attribute aus Programmcode ({...})', 'einzelne Attribute', 'Attribute ausschreiben'],
    ];
  if (name !== 'style' && !/^on/i.test(name) && !name.includes(':')) return undefined;
  return [
    'forbidden-attribute',
    [`Attribut ${quote(name)}`, 'Attribute ohne Gestaltung und ohne Programmcode', 'Attribut entfernen'],
  ];
}

function attributeFindings(rule: ComponentRule, { name, attributes }: PageElement): Finding[] {
  const known = Object.keys(rule.attributes);
  const list = known.length === 0 ? 'keine Attribute' : `eines der Attribute ${known.join(', ')}`;
  const missing = known.filter(
    (attribute) => rule.attributes[attribute]?.required && !attributes.has(attribute),
  );
  const given = [...attributes].flatMap(([attribute, value]): Finding[] => {
    const one = rule.attributes[attribute];
    if (forbiddenAttribute(attribute)) return [];
    if (!one) {
      const best = nearest(attribute, known);
      const remedy = best === undefined ? 'Attribut entfernen' : `meinten Sie „${best}“?`;
      return [['unknown-attribute', [`unbekanntes Attribut ${quote(attribute)} an <${name}>`, list, remedy]]];
    }
    if (
      one.kind === 'flag'
        ? value === true || value === 'true'
        : typeof value === 'string' && value.trim() !== ''
    )
      return [];
    const wanted = one.kind === 'flag' ? attribute : `${attribute}="…"`;
    return [
      [
        'wrong-attribute',
        [
          `Attribut ${quote(attribute)} an <${name}> ohne lesbaren Wert`,
          wanted,
          'Wert in Anführungszeichen eintragen',
        ],
      ],
    ];
  });
  return [
    ...missing.map((attribute): Finding => [
      'missing-attribute',
      [`<${name}> ohne ${attribute}`, `<${name} ${attribute}="…">`, `${attribute}="…" ergänzen`],
    ]),
    ...given,
  ];
}

/** What is wrong with the use of a component: its name, its attributes, its place. */
export function componentFindings(element: PageElement): Finding[] {
  const { name, hasContent, within } = element;
  const rule = componentRule(name);
  if (!rule)
    return [
      [
        'unknown-component',
        [
          `unbekannter Baustein <${name}>`,
          'einer der Bausteine aus dem Handbuch',
          hint(name, componentNames),
        ],
      ],
    ];
  const findings = attributeFindings(rule, element);
  if (rule.content !== hasContent)
    findings.push([
      'misplaced-component',
      [
        `<${name}> ${hasContent ? 'mit Inhalt' : 'ohne Inhalt'}`,
        rule.content ? `<${name}> … </${name}>` : `<${name} … />`,
        rule.content ? 'Text zwischen Anfang und Ende schreiben' : 'Text hinter den Baustein setzen',
      ],
    ]);
  if (rule.within !== undefined && within !== rule.within)
    findings.push([
      'misplaced-component',
      [
        `<${name}> außerhalb von <${rule.within}>`,
        `<${rule.within}> <${name} …> … </${rule.within}>`,
        `mit <${rule.within}> umschließen`,
      ],
    ]);
  return findings;
}
