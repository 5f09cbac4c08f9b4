import { readExpiring, writeExpiring } from '../memory/expiring.ts';
import { articleChoices, type ArticleChoice } from './article.ts';
import { personFields, type Person, type Profile } from './profile.ts';

/** What the device keeps, and until when: the reader's entries, nothing else. */
export type Remembered = Pick<Profile, 'authority' | 'article' | 'people' | 'signature'>;

/** Text to store. @param now milliseconds, from the browser's clock */
export function writeMemory(profile: Profile, now: number): string {
  const { authority, article, people, signature } = profile;
  return writeExpiring({ authority, article, people, signature }, now);
}

/**
 * Reads stored text back; whatever is not of this form, or is older than 90 days, counts as nothing.
 *
 * @param stored what the browser's storage held
 * @param now milliseconds, from the browser's clock
 */
export function readMemory(stored: string | null, now: number): Remembered | null {
  const data = readExpiring(stored, now);
  if (data === null) return null;
  return {
    authority: textOf(data['authority']),
    article: articleChoices.find((choice): choice is ArticleChoice => choice === data['article']) ?? null,
    people: Object.fromEntries(
      Object.entries(objectOf(data['people'])).map(([id, person]) => [id, personOf(objectOf(person))]),
    ),
    signature: textOf(data['signature']),
  };
}

/** Adds the entries to what is already stored, so that one template does not forget the people of another. */
export const mergePeople = (kept: Remembered | null, profile: Profile): Profile => ({
  ...profile,
  people: { ...kept?.people, ...profile.people },
});

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const objectOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const personOf = (data: Record<string, unknown>) =>
  Object.fromEntries(personFields.map((field) => [field, textOf(data[field])])) as unknown as Person;
