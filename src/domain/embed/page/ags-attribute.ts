import { checkAgs } from '../ags.ts';
import { validAgs } from '../code.ts';
import type { Configuration } from '../configuration.ts';
import type { EmbedKit } from '../kit.ts';
import { isOpen } from '../placeholder.ts';
import { finding, type PageFinding } from './finding.ts';
import type { LiveElement } from './known-elements.ts';
import type { Page } from './page.ts';
import { readStartTag } from './start-tag.ts';

/** Everything about the AGS of an element: missing, malformed, of another Land, other than expected. */
export function agsFindings(
  kit: EmbedKit,
  configuration: Configuration,
  { source }: Page,
  element: LiveElement,
): PageFinding[] {
  const attribute = kit.attributes.find(({ kind }) => kind === 'ags');
  if (!attribute) return [];
  const { name } = attribute;
  const value = element.attributes[name];
  if (value === undefined || value.trim() === '') {
    const what = value === undefined ? `hat kein Attribut ${name}` : `hat ein leeres Attribut ${name}`;
    const remedy = `Ergänzen Sie im Start-Tag ${name}="…" mit den acht Ziffern Ihres AGS.`;
    return [finding('ags-missing', 'error', element.offset, `<${element.name}> ${what}.`, remedy)];
  }
  if (isOpen(value)) return [];
  const written = readStartTag(source, element.offset).attributes.find((one) => one.name === name);
  return valueFindings(kit, configuration, { name, value, offset: written?.offset ?? element.offset });
}

interface AgsValue {
  /** Name of the attribute. */
  name: string;
  value: string;
  offset: number;
}

function valueFindings(
  kit: EmbedKit,
  configuration: Configuration,
  { name, value, offset }: AgsValue,
): PageFinding[] {
  if (/[<>\n]/.test(value)) {
    const message = `Der Wert von ${name} reicht weiter als der AGS: Hinter den Ziffern fehlt ein Anführungszeichen.`;
    return [finding('ags-wrong', 'error', offset, message, 'Ergänzen Sie das Anführungszeichen.')];
  }
  const { ags, error, suggestion, warning } = checkAgs(value, {
    laender: kit.laender,
    land: configuration.land,
    body: configuration.body,
  });
  const written = `${name}="${shorten(value)}"`;
  if (error) {
    const kind = error.kind === 'foreign' ? 'ags-foreign' : 'ags-wrong';
    const remedy =
      suggestion === null ? 'Tragen Sie den AGS Ihrer Behörde ein.' : `Meinten Sie ${suggestion}?`;
    return [finding(kind, 'error', offset, `${written}: ${error.message}`, remedy)];
  }
  const expected = validAgs(kit, configuration);
  if (expected !== null && ags !== expected) {
    const message = `${written}: Oben ist ein anderer AGS eingetragen, ${expected}.`;
    return [
      finding(
        'ags-differs',
        'error',
        offset,
        message,
        `Tragen Sie ${expected} ein, oder ändern Sie die Angabe oben.`,
      ),
    ];
  }
  if (ags !== null && value !== ags) {
    const message = `${written}: Im Wert stehen Leerzeichen oder besondere Zeichen.`;
    return [finding('ags-wrong', 'error', offset, message, `Schreiben Sie ${name}="${ags}".`)];
  }
  return warning === null
    ? []
    : [finding('ags-wrong', 'warning', offset, `${written}: ${warning}`, 'Bitte prüfen.')];
}

/** Two elements of one page with two different AGS. */
export function unequalAgs(kit: EmbedKit, live: readonly LiveElement[]): PageFinding[] {
  const name = kit.attributes.find(({ kind }) => kind === 'ags')?.name ?? '';
  const valueOf = ({ attributes }: LiveElement) => attributes[name]?.trim() || undefined;
  const first = live.find((element) => valueOf(element) !== undefined);
  return live
    .filter((element) => first && valueOf(element) !== undefined && valueOf(element) !== valueOf(first))
    .map((element) =>
      finding(
        'ags-differs',
        'warning',
        element.offset,
        `<${element.name}> hat einen anderen AGS als <${first?.name}> auf derselben Seite.`,
        'Prüfen Sie, ob beide zu Ihrer Behörde gehören.',
      ),
    );
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
