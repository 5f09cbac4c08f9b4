import { cleanLine } from './clean.ts';

/** What a pasted entry such as `"Mustermann, Erika" <e.m@amt.example>` holds. */
export interface AddressEntry {
  address: string;
  givenName: string;
  familyName: string;
}

/** Result of a check: `error` must be mended, `warning` should be read. */
export interface AddressCheck {
  error: string | null;
  warning: string | null;
}

/**
 * Takes a pasted entry apart. What is not of the form `name <address>` is the address itself.
 *
 * @param raw what was typed or pasted
 */
export function takeApart(raw: string): AddressEntry {
  const line = cleanLine(raw);
  const [, label = '', inside = line] = /^(.*?)<([^<>]*@[^<>]*)>[;,]?$/.exec(line) ?? [];
  const address = inside
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[;,]+$/, '');
  return { address, ...splitName(label.trim().replace(/^["'„]|["'“]$/g, '')) };
}

/** „Mustermann, Erika“ or „Erika Mustermann“; a single word tells nothing. */
function splitName(name: string): Omit<AddressEntry, 'address'> {
  if (name.includes('@') || !name.includes(' ')) return { givenName: '', familyName: '' };
  const comma = name.indexOf(',');
  if (comma >= 0) return { familyName: name.slice(0, comma).trim(), givenName: name.slice(comma + 1).trim() };
  const blank = name.lastIndexOf(' ');
  return { givenName: name.slice(0, blank), familyName: name.slice(blank + 1) };
}

/** Local parts of mailboxes that several people read. */
const sharedMailbox =
  /^(info|post|mail|email|e-mail|kontakt|service|office|buero|büro|zentrale|sekretariat|rathaus|stadt|gemeinde|kreis|landkreis|abh|noreply|team|(amt|fb|fd|sg|abt|ref)\d*|\S{2,}(stelle|amt|behoerde|behörde|verwaltung|service|postfach|wesen))$/;

const isShared = (local: string) => {
  const first = local
    .toLocaleLowerCase('de')
    .split(/[._+-]/)
    .find((part) => !/^\d*$/.test(part));
  return first !== undefined && sharedMailbox.test(first);
};

const isDomain = (domain: string) =>
  domain.split('.').every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label)) &&
  /[\p{L}\p{N}]{2,}$/u.test(domain);
const isLocal = (local: string) => /^[^\s"(),:;<>@[\\\]]+$/.test(local) && !/^\.|\.$|\.\./.test(local);
const isAddress = (text: string) => {
  const [local = '', domain = '', ...rest] = text.split('@');
  return rest.length === 0 && isLocal(local) && domain.includes('.') && isDomain(domain);
};

/** The error of one address, or `null`. */
function errorOf(address: string): string | null {
  const [local = '', domain, ...rest] = address.split('@');
  if (domain === undefined) return 'In der E-Mail-Adresse fehlt das @-Zeichen. Bitte ergänzen.';
  if (rest.length > 0)
    return 'Die E-Mail-Adresse hat mehr als ein @-Zeichen. Bitte nur eine Adresse eintragen.';
  if (/\s/.test(address)) return 'In der E-Mail-Adresse steht ein Leerzeichen. Bitte entfernen.';
  if (local === '') return 'Vor dem @-Zeichen fehlt der Name. Bitte ergänzen.';
  if (!domain.includes('.'))
    return 'Hinter dem @-Zeichen fehlt ein Punkt mit Endung, zum Beispiel „.de“. Bitte ergänzen.';
  return isAddress(address) ? null : 'Die E-Mail-Adresse enthält ein unerlaubtes Zeichen. Bitte prüfen.';
}

/**
 * Checks an address as an office needs it: errors are what no mail server takes,
 * warnings what is possible but seldom meant. Kept apart from `type=email`,
 * which silently turns `straße` into `strasse`, another domain.
 *
 * @param address bare address, see `takeApart`; an empty one is no error here
 */
export function checkAddress(address: string): AddressCheck {
  if (address === '') return { error: null, warning: null };
  const several = address.split(/\s*[;,]\s*/);
  if (several.length > 1 && several.every(isAddress))
    return { error: null, warning: 'Hier stehen mehrere Adressen. Gebraucht wird die Adresse einer Person.' };
  const error = errorOf(address);
  return { error, warning: error === null ? warningOf(address) : null };
}

function warningOf(address: string): string | null {
  if (isShared(address.split('@')[0] ?? ''))
    return 'Das sieht nach einem Sammelpostfach aus. Spätere Schritte brauchen eine persönliche Adresse.';
  if (/[^\x21-\x7E]/.test(address))
    return 'Die Adresse enthält Umlaute oder andere Sonderzeichen. Stimmt sie so? Nicht jedes E-Mail-Programm kann das.';
  return null;
}
