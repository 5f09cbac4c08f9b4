import type { ContentDocument } from '../check/content.ts';
import { placeAt, valueAt } from './field.ts';
import { isPlaceholder, type LaunchItem } from './item.ts';

/**
 * Fields of the operator: what they are, and whether every public body has to name them. Sources: § 5 DDG (name, address,
 * fast contact), Art. 13 and 37 DSGVO (data protection officer), § 12b BGG (contact and procedure for accessibility).
 * § 18 MStV asks for a person only where a site is journalistic; a phone is one of several ways of contact.
 */
const operatorFields: [field: string, what: string, obligatory: boolean][] = [
  ['name', 'Name des Betreibers', true],
  ['address', 'Anschrift des Betreibers', true],
  ['email', 'E-Mail-Adresse des Betreibers', true],
  ['phone', 'Telefon des Betreibers', false],
  ['responsible', 'Verantwortlich für den Inhalt', false],
  ['dataProtectionOfficer', 'Datenschutzbeauftragte oder Datenschutzbeauftragter', true],
  ['accessibilityContact', 'Kontakt zur Barrierefreiheit', true],
  ['enforcementBody', 'Schlichtungs- oder Durchsetzungsstelle', true],
];

/**
 * What `service.yaml` leaves open: operator, contact, contact for weaknesses.
 *
 * @param today ISO date the date of the security contact is compared with
 */
export function serviceItems(documents: readonly ContentDocument[], today: string): LaunchItem[] {
  return documents
    .filter(({ collection }) => collection === 'service')
    .flatMap((document) => [
      ...operatorItems(document),
      ...contactItems(document),
      ...securityItems(document, today),
    ]);
}

const operatorItems = (document: ContentDocument): LaunchItem[] =>
  operatorFields.flatMap(([field, what, obligatory]) => {
    const value = valueAt(document, `operator.${field}`);
    const isMail = typeof value === 'string' && value.includes('@');
    if (value !== null && !(isMail && isPlaceholder(value))) return [];
    const remedy = obligatory ? 'eintragen' : 'eintragen, wenn es die Person oder Nummer gibt';
    return [{ kind: 'operator', what, ...placeAt(document, `operator.${field}`), remedy, obligatory }];
  });

function contactItems(document: ContentDocument): LaunchItem[] {
  const email = valueAt(document, 'contact.email');
  const items: LaunchItem[] = [];
  if (typeof email === 'string' && isPlaceholder(email))
    items.push({
      ...{ kind: 'contact', what: `Ansprechstelle mit Platzhalter ${email}`, obligatory: true },
      ...{ ...placeAt(document, 'contact.email'), remedy: 'Adresse eintragen, die Fragen beantwortet' },
    });
  if (valueAt(document, 'contact.ticket.value') === null)
    items.push({
      ...{ kind: 'contact', what: 'Adresse des Online-Tickets', obligatory: false },
      ...{ ...placeAt(document, 'contact.ticket'), remedy: 'mit Quelle eintragen, sobald sie bekannt ist' },
    });
  return items;
}

/** One year later; 29 February becomes 1 March by comparison alone. */
const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

function securityItems(document: ContentDocument, today: string): LaunchItem[] {
  const contact = valueAt(document, 'security.contact') ?? null;
  const expires = valueAt(document, 'security.expires') ?? null;
  const item = (field: string, what: string, remedy: string, obligatory: boolean): LaunchItem => ({
    ...{ kind: 'security', what, remedy, obligatory },
    ...placeAt(document, `security.${field}`),
  });
  const items: LaunchItem[] = [];
  if (contact === null)
    items.push(
      item('contact', 'Kontakt für Schwachstellen (security.txt)', 'Postfach oder Seite eintragen', false),
    );
  else if (typeof contact === 'string' && isPlaceholder(hostOf(contact)))
    items.push(item('contact', 'Kontakt für Schwachstellen ist ein Platzhalter', 'ersetzen', true));
  if (typeof expires !== 'string') {
    items.push(
      item('expires', 'Gültigkeit der security.txt', 'Datum höchstens ein Jahr voraus eintragen', false),
    );
  } else if (expires <= today)
    items.push(
      item(
        'expires',
        `security.txt seit ${expires} abgelaufen`,
        'Kontakt prüfen, neues Datum eintragen',
        true,
      ),
    );
  else if (expires > nextYear(today))
    items.push(
      item(
        'expires',
        `security.txt gilt bis ${expires}, über ein Jahr`,
        'früheres Datum eintragen (RFC 9116)',
        false,
      ),
    );
  return items;
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname || address : address;
