import type { MailTemplate } from './schema.ts';
import type { Person, Profile } from './profile.ts';

/** A template of a made-up service with everything the engine knows. */
export const template: MailTemplate = {
  title: 'E-Mail zur Anmeldung erstellen',
  label: 'Dienst anmelden',
  summary: 'Ihre Behörde meldet sich an.',
  place: 'leitfaden',
  parent: { label: '1 Anmelden', href: '/leitfaden/anmelden/' },
  to: 'dienst@anbieter.example',
  subject: 'Interesse am Dienst “Muster, Karten und musterrelevante Bescheinigungen” – für Behörden',
  authority: {
    title: 'Ihre Behörde',
    label: 'Name der Behörde',
    openArticle: 'den/ die',
    open: 'Name eintragen',
  },
  texts: [{ id: 'page', label: 'Adresse der Seite', open: 'Adresse eintragen' }],
  choices: [{ id: 'reason', label: 'Grund', options: ['Neue Anmeldung', 'Änderung'] }],
  people: [
    { id: 'technical', label: 'Technische Ansprechperson', section: 'technik' },
    { id: 'subject', label: 'Fachliche Ansprechperson', section: 'fach', sameAs: 'technical' },
    { id: 'guest', label: 'Weitere Person', section: 'gast', optional: true },
  ],
  selection: {
    title: 'Anträge',
    label: 'Anträge nennen',
    hint: 'Freiwillig.',
    text: 'Wir möchten nutzen:\n{{flows}}\n',
  },
  signature: { title: 'Ihre Signatur', label: 'Text unter der E-Mail', open: 'Ihre Signatur' },
  body: [
    'Sehr geehrte Damen und Herren,',
    {
      text: 'hiermit beantrage ich für {{authority}} den Dienst.',
      undecided: 'hiermit beantrage ich den Dienst für {{authority}}.',
    },
    'Grund: {{reason}}\nSeite: {{page}}',
    'Technische Ansprechperson: {{technical}}\nFachliche Ansprechperson: {{subject}}\nWeitere Person: {{guest}}\n',
    '{{selection}}',
    '{{signature}}',
  ],
  note: 'Der Wortlaut ist erfunden.',
  source: 'X',
};

export const person = (givenName: string, familyName: string, email: string, phone = ''): Person => ({
  givenName,
  familyName,
  email,
  phone,
});

/** A profile that fills every required field. */
export const profile: Profile = {
  authority: 'Stadt Musterstadt',
  article: 'die',
  people: {
    technical: person('Erika', 'Mustermann', 'erika@amt.example', '01234 567'),
    subject: person('Max', 'Beispiel', 'max@amt.example'),
    guest: person('', '', ''),
  },
  texts: { page: 'https://amt.example/antrag' },
  choices: { reason: 'Neue Anmeldung' },
  flows: [],
  signature: 'Erika Mustermann-Sig\nStadtverwaltung M.',
};
