import type { EmbedKit } from '../kit.ts';
import { finding, type Level, type PageFinding } from './finding.ts';
import { isOfFamily, knownFlows, meantElement } from './known-elements.ts';
import type { LostPlace, Page } from './page.ts';

/** Why an element does not work although something of it is in the page. */
export interface ElementHint extends PageFinding {
  /** The element it is about, so that this is not called missing as well. */
  about: string;
}

/**
 * Looks for elements that are nearly there: misspelt, switched off, or pasted as text.
 *
 * @param wanted how bad it is that the page has not this element; of others a spare copy does no harm
 */
export const elementHints = (
  kit: EmbedKit,
  page: Page,
  wanted: ReadonlyMap<string, Level>,
): ElementHint[] => {
  const names = knownFlows(kit).map(({ element }) => element);
  return [
    ...unknownElements(names, page),
    ...lostElements(names, page, wanted),
    ...asText(names, page, wanted),
  ];
};

/** A page may hold elements of others; only those that look like one of this service are told. */
function unknownElements(names: readonly string[], page: Page): ElementHint[] {
  const others = page.elements.filter(({ name }) => !names.includes(name) && !/^(script|link)$/.test(name));
  return others.flatMap(({ name, offset }) => {
    const meant = meantElement(names, name);
    if (meant !== undefined) {
      const message = `Das Element <${name}> gibt es nicht.`;
      const remedy = `Schreiben Sie <${meant}>, auch im End-Tag.`;
      return { ...finding('element-unknown', 'error', offset, message, remedy), about: meant };
    }
    if (!isOfFamily(names, name)) return [];
    const message = `Das Element <${name}> heißt ähnlich wie die Elemente dieses Dienstes, steht aber nicht im Katalog.`;
    const remedy = `Prüfen Sie den Namen. Im Katalog stehen: ${names.join(', ')}.`;
    return { ...finding('element-unknown', 'warning', offset, message, remedy), about: name };
  });
}

const intoPage = 'Setzen Sie das Element in den Inhalt der Seite.';
const places: Record<LostPlace | 'inert', readonly [where: string, remedy: string]> = {
  comment: [
    'steht in einem Kommentar und ist damit abgeschaltet',
    'Entfernen Sie <!-- davor und --> dahinter.',
  ],
  script: [
    'steht in einem Skript oder Stil, nicht im Inhalt der Seite',
    `${intoPage} Steht es schon dort, fehlt davor ein </script> oder </style>.`,
  ],
  text: ['steht in einem Textfeld oder Titel und bleibt dort Text', intoPage],
  value: ['steht im Wert eines Attributs', `Prüfen Sie, ob davor ein Anführungszeichen fehlt. ${intoPage}`],
  unfinished: [
    'ist nicht zu Ende geschrieben',
    'Ergänzen Sie das Anführungszeichen oder das Zeichen >, das fehlt.',
  ],
  noscript: ['steht in <noscript> und gilt nur für Browser ohne JavaScript', intoPage],
  inert: ['steht in einer Vorlage (<template>) und wird nicht gezeigt', intoPage],
};

function lostElements(
  names: readonly string[],
  page: Page,
  wanted: ReadonlyMap<string, Level>,
): ElementHint[] {
  const inert = page.elements.filter((element) => element.inert);
  const lost = [...page.lost, ...inert.map((element) => ({ ...element, place: 'inert' as const }))];
  return lost
    .filter(({ name }) => names.includes(name))
    .map(({ name, offset, place }) => {
      const [where, remedy] = places[place];
      const level = place === 'unfinished' ? 'error' : (wanted.get(name) ?? 'note');
      return { ...finding('element-lost', level, offset, `<${name}> ${where}.`, remedy), about: name };
    });
}

/** Code pasted into the text view of an editor: visitors read the code instead of seeing the form. */
function asText(
  names: readonly string[],
  { source }: Page,
  wanted: ReadonlyMap<string, Level>,
): ElementHint[] {
  return names.flatMap((name) => {
    const offset = source.search(new RegExp(`&lt;${name}(?![\\w-])`, 'i'));
    if (offset < 0) return [];
    const message = `<${name}> ist als Text eingefügt. Besucherinnen und Besucher sehen den Code statt des Antrags.`;
    const remedy =
      'Fügen Sie den Code in der HTML-Ansicht des Redaktionssystems ein, nicht in der Textansicht.';
    const level = wanted.get(name) ?? 'note';
    return { ...finding('element-as-text', level, offset, message, remedy), about: name };
  });
}
