import { takeApart } from './address.ts';
import { articleOf, type ArticleChoice } from './article.ts';
import { cleanBlock, cleanLine } from './clean.ts';
import type { MailTemplate } from './schema.ts';

/** One contact. The phone number is always voluntary. */
export interface Person {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
}
export const personFields = ['givenName', 'familyName', 'email', 'phone'] as const;

/** What the reader enters, by the ids of the template. */
export interface Profile {
  authority: string;
  /** Chosen by hand or by rule; `null` = undecided. */
  article: ArticleChoice | null;
  people: Record<string, Person>;
  texts: Record<string, string>;
  choices: Record<string, string>;
  /** Names of the flows to mention; none = the mail says nothing about them. */
  flows: string[];
  signature: string;
}

export const emptyPerson = (): Person => ({ givenName: '', familyName: '', email: '', phone: '' });

/** The profile of a form nobody has touched: everything empty, first options chosen. */
export const emptyProfile = (template: Pick<MailTemplate, 'people' | 'texts' | 'choices'>): Profile => ({
  authority: '',
  article: null,
  people: Object.fromEntries(template.people.map(({ id }) => [id, emptyPerson()])),
  texts: Object.fromEntries((template.texts ?? []).map(({ id }) => [id, ''])),
  choices: Object.fromEntries((template.choices ?? []).map(({ id, options }) => [id, options[0] ?? ''])),
  flows: [],
  signature: '',
});

/** Cleans every value; the article keeps its place. */
export function cleanProfile(profile: Profile): Profile {
  return {
    authority: cleanLine(profile.authority),
    article: profile.article,
    people: Object.fromEntries(
      Object.entries(profile.people).map(([id, person]) => [id, cleanPerson(person)]),
    ),
    texts: Object.fromEntries(Object.entries(profile.texts).map(([id, text]) => [id, cleanLine(text)])),
    choices: profile.choices,
    flows: profile.flows,
    signature: cleanBlock(profile.signature),
  };
}

const cleanPerson = ({ givenName, familyName, email, phone }: Person): Person => ({
  givenName: cleanLine(givenName),
  familyName: cleanLine(familyName),
  email: takeApart(email).address,
  phone: cleanLine(phone),
});

/** The article the rule gives to a typed name; see `articleOf`. */
export const suggestedArticle = (authority: string): ArticleChoice | null => articleOf(cleanLine(authority));

/** Whether nothing at all was entered for a person. */
export const isEmptyPerson = (person: Person): boolean => personFields.every((field) => person[field] === '');
