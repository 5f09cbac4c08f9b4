import { authorityPhrase } from './article.ts';
import { cleanProfile, isEmptyPerson, type Person, type Profile } from './profile.ts';
import type { MailTemplate } from './schema.ts';

/** A piece of a line; `open` = a placeholder nobody has filled yet. */
export interface Part {
  text: string;
  open: boolean;
}
export type Line = Part[];

/** A mail in parts. Renderers turn it into text, HTML, a link or a draft. */
export interface Mail {
  to: string;
  subject: string;
  paragraphs: Line[][];
}

/** What composing needs of a template. */
export type MailWording = Pick<
  MailTemplate,
  'to' | 'subject' | 'authority' | 'people' | 'texts' | 'choices' | 'selection' | 'signature' | 'body'
>;

const filled = (text: string): Part => ({ text, open: false });
const open = (text: string): Part => ({ text: `[${text}]`, open: true });

/**
 * Puts a profile into a template. Typed values are never searched for placeholders.
 *
 * @param wording the template
 * @param profile what was entered, uncleaned
 */
export function compose(wording: MailWording, profile: Profile): Mail {
  const clean = cleanProfile(profile);
  const undecided = clean.article === null && clean.authority !== '';
  const paragraphs = wording.body
    .map((entry) => (typeof entry === 'string' ? entry : undecided ? entry.undecided : entry.text))
    .map((entry) => fillParagraph(entry, wording, clean))
    .filter((lines) => lines.length > 0);
  return { to: wording.to, subject: wording.subject, paragraphs };
}

/** The lines of a paragraph; a line whose placeholder yields nothing falls away. */
function fillParagraph(text: string, wording: MailWording, profile: Profile): Line[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const pieces = line.split(/\{\{(\w+)\}\}/).map((piece, index) => {
        if (index % 2 === 0) return [filled(piece)];
        return valueOf(piece, wording, profile);
      });
      return pieces.every((parts) => parts !== null) ? breakLines(pieces.flat()) : [];
    });
}

/** Values may hold line breaks (the signature does): each becomes a line of its own. */
function breakLines(parts: Part[]): Line[] {
  const lines: Line[] = [[]];
  for (const part of parts)
    part.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...part, text });
    });
  return lines;
}

/** What a placeholder stands for; `null` = nothing, by the reader's choice. */
function valueOf(name: string, wording: MailWording, profile: Profile): Part[] | null {
  if (name === 'authority') return authorityParts(wording, profile);
  if (name === 'signature')
    return [profile.signature === '' ? open(wording.signature.open) : filled(profile.signature)];
  if (name === 'selection') return selectionParts(wording, profile);
  const asked = wording.texts?.find(({ id }) => id === name);
  if (asked) return [profile.texts[name] ? filled(profile.texts[name]) : open(asked.open)];
  const person = wording.people.find(({ id }) => id === name);
  if (person === undefined) return [filled(profile.choices[name] ?? '')];
  const entered = profile.people[name];
  const nothing = entered === undefined || isEmptyPerson(entered);
  if (nothing) return person.optional ? null : [open('Vorname Nachname, E-Mail-Adresse')];
  return personParts(entered);
}

/** The paragraph about the chosen flows, each in a line of its own; nothing chosen, nothing written. */
function selectionParts({ selection }: MailWording, { flows }: Profile): Part[] | null {
  if (selection === undefined || flows.length === 0) return null;
  const list = flows.map((flow) => `- ${flow}`).join('\n');
  return selection.text
    .trim()
    .split('{{flows}}')
    .flatMap((piece, index) => (index === 0 ? [filled(piece)] : [filled(list), filled(piece)]));
}

function authorityParts({ authority }: MailWording, profile: Profile): Part[] {
  if (profile.authority !== '') return [filled(authorityPhrase(profile.authority, profile.article))];
  const article = profile.article ?? authority.openArticle;
  const name = open(authority.open);
  return article === 'ohne' ? [name] : [{ ...name, text: `${article} ${name.text}` }];
}

function personParts({ givenName, familyName, email, phone }: Person): Part[] {
  const part = (value: string, placeholder: string) => (value === '' ? open(placeholder) : filled(value));
  const parts = [part(givenName, 'Vorname'), filled(' '), part(familyName, 'Nachname'), filled(', ')];
  parts.push(part(email, 'E-Mail-Adresse'));
  return phone === '' ? parts : [...parts, filled(`, Telefon ${phone}`)];
}
