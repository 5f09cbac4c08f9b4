import { checkAddress } from './address.ts';
import { cleanProfile, isEmptyPerson, type Person, type Profile } from './profile.ts';
import type { MailPerson, MailTemplate } from './schema.ts';

/** Something to say about a field; `field` is the name of its control, e.g. `technical.email`. */
export interface Finding {
  field: string;
  message: string;
  /** missing = still empty, wrong = no valid value, warning = read it, it blocks nothing. */
  kind: 'missing' | 'wrong' | 'warning';
}

type Fields = Pick<MailTemplate, 'authority' | 'texts' | 'people' | 'signature'>;

/**
 * Everything to say about a profile, in the order of the form. Each message names the place and the remedy,
 * so that the list of findings and the line under the field can use the same words.
 *
 * @param profile what was entered, uncleaned
 */
export function findingsOf(template: Fields, profile: Profile): Finding[] {
  const clean = cleanProfile(profile);
  const { authority, texts = [], people, signature } = template;
  return [
    ...missing('authority', clean.authority, `${authority.title}: Bitte den Namen eintragen.`),
    ...texts.flatMap(({ id, label }) =>
      missing(id, clean.texts[id] ?? '', `${label}: Bitte das Feld ausfüllen.`),
    ),
    ...people.flatMap((person) => personFindings(person, clean.people[person.id])),
    ...missing(
      'signature',
      clean.signature,
      `${signature.title}: Bitte den Text unter der E-Mail eintragen.`,
    ),
  ];
}

const missing = (field: string, value: string, message: string): Finding[] =>
  value === '' ? [{ field, message, kind: 'missing' }] : [];

function personFindings({ id, label, optional }: MailPerson, person: Person | undefined): Finding[] {
  if (person === undefined || (optional && isEmptyPerson(person))) return [];
  const { error, warning } = checkAddress(person.email);
  const found = (kind: Finding['kind'], message: string): Finding => ({
    field: `${id}.email`,
    message: `${label}: ${message}`,
    kind,
  });
  return [
    ...missing(`${id}.givenName`, person.givenName, `${label}: Bitte den Vornamen eintragen.`),
    ...missing(`${id}.familyName`, person.familyName, `${label}: Bitte den Nachnamen eintragen.`),
    ...missing(`${id}.email`, person.email, `${label}: Bitte die persönliche E-Mail-Adresse eintragen.`),
    ...(error === null ? [] : [found('wrong', error)]),
    ...(warning === null ? [] : [found('warning', warning)]),
  ];
}

/** The findings that keep a mail from being complete. */
export const isGap = ({ kind }: Finding): boolean => kind !== 'warning';
