import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseState, stateStart } from '../domain/address-state/address-state.ts';
import type { Named, WayCatalogue, WayTask } from '../domain/task/catalogue.ts';
import { profileKeys, readProfile } from '../domain/task/profile.ts';
import type { Service } from '../domain/service/schema.ts';
import { countOf } from '../domain/task/progress.ts';
import { wayOf } from '../domain/task/way.ts';
import { parseYaml } from './yaml-file.ts';

/** The real content, as the page hands it to the browser. */
const read = <T>(file: string) =>
  parseYaml(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8')).data as T;
const named = (file: string): Named[] =>
  Object.entries(read<Record<string, { name: string }>>(file)).map(([id, { name }]) => ({ id, name }));
const { stations, roles, gate } = read<Service>('service.yaml');
const catalogue: WayCatalogue = {
  ...{ service: '', stand: '', gate, tasks: read<WayTask[]>('tasks.yaml') },
  stations: stations.map(({ id, title }) => ({ id, name: title })),
  roles: roles.map(({ id, label }) => ({ id, name: label })),
  ...{ laender: named('laender.yaml'), fachverfahren: named('fachverfahren.yaml') },
  competences: [{ id: 'fachkraefteverfahren', name: 'Fachkräfteverfahren' }],
};

/** The tasks of each role in their order, before anything is left out. */
const order: Record<string, string> = {
  alle:
    'rollout-mail-suchen checkliste-und-video antragsstrecken-ansehen zustaendigkeit-fachkraefteverfahren einzelabruf ' +
    'vertragsweg ansprechpersonen interesse-melden rollout-mail-folgen verteiler datenschutz-lesen ' +
    'fachkraefteverfahren-auswaehlen self-service-ticket einladungen-annehmen zugaenge-ergaenzen fachverfahren-pruefen ' +
    'hersteller-fragen dvdv-eintrag nutzerkonto-entscheiden antragsstrecken-einbinden elemente-bestaetigen ' +
    'buendelung-klaeren plz-check-einschalten rueckkanal-einschalten texte-anpassen textliste-fuehren ' +
    'postleitzahlen-hinterlegen anzeige-pruefen zustellung-klaeren livegang-klaeren bayernportal',
  leitung:
    'rollout-mail-suchen checkliste-und-video antragsstrecken-ansehen zustaendigkeit-fachkraefteverfahren einzelabruf ' +
    'vertragsweg ansprechpersonen interesse-melden rollout-mail-folgen verteiler datenschutz-lesen ' +
    'nutzerkonto-entscheiden livegang-klaeren',
  fachlich:
    'rollout-mail-suchen checkliste-und-video antragsstrecken-ansehen zustaendigkeit-fachkraefteverfahren ' +
    'interesse-melden rollout-mail-folgen verteiler datenschutz-lesen fachkraefteverfahren-auswaehlen ' +
    'self-service-ticket einladungen-annehmen zugaenge-ergaenzen nutzerkonto-entscheiden texte-anpassen ' +
    'textliste-fuehren postleitzahlen-hinterlegen anzeige-pruefen zustellung-klaeren bayernportal',
  technisch:
    'checkliste-und-video rollout-mail-folgen self-service-ticket einladungen-annehmen zugaenge-ergaenzen ' +
    'fachverfahren-pruefen hersteller-fragen dvdv-eintrag antragsstrecken-einbinden elemente-bestaetigen ' +
    'buendelung-klaeren rueckkanal-einschalten postleitzahlen-hinterlegen anzeige-pruefen zustellung-klaeren ' +
    'livegang-klaeren',
  web:
    'nutzerkonto-entscheiden antragsstrecken-einbinden elemente-bestaetigen buendelung-klaeren plz-check-einschalten ' +
    'rueckkanal-einschalten anzeige-pruefen bayernportal',
};

/** What is left out for a reason, by a short name for the table below. */
const leftOut: Record<string, Record<string, RegExp>> = {
  notNW: { einzelabruf: /^gilt nur in: Nordrhein-Westfalen$/ },
  isNW: { vertragsweg: /^gilt nicht in: Nordrhein-Westfalen$/ },
  notBY: { bayernportal: /^gilt nur in: Bayern$/ },
  listed: { 'fachverfahren-pruefen': /steht in der Liste der einsatzbereiten Fachverfahren/ },
  mail: { 'rollout-mail-suchen': /schon beantwortet/, 'interesse-melden': /keine neue Anmeldung nötig/ },
  noMail: { 'rollout-mail-suchen': /schon beantwortet/, 'rollout-mail-folgen': /erst nach der Anmeldung/ },
  single: { 'buendelung-klaeren': /^gilt nur bei gebündelter Einbindung$/ },
  bundle: { 'elemente-bestaetigen': /^gilt nur bei einzelner Einbindung$/ },
  competent: { 'zustaendigkeit-fachkraefteverfahren': /schon beantwortet/ },
  notCompetent: {
    'zustaendigkeit-fachkraefteverfahren': /schon beantwortet/,
    'fachkraefteverfahren-auswaehlen': /^gilt nur bei eigener Zuständigkeit für „Fachkräfteverfahren“$/,
  },
};

const table: [profile: string, role: string, out: string][] = [
  ['', 'alle', ''],
  ['', 'leitung', ''],
  ['', 'fachlich', ''],
  ['', 'technisch', ''],
  ['', 'web', ''],
  ['land=BW&fachverfahren=advis', 'alle', 'notNW notBY listed'],
  ['land=BY&fachverfahren=alwsystem', 'alle', 'notNW listed'],
  ['land=BE&fachverfahren=auso', 'alle', 'notNW notBY listed'],
  ['land=BB&fachverfahren=km-auslaender', 'alle', 'notNW notBY listed'],
  ['land=HB&fachverfahren=ladiva', 'alle', 'notNW notBY listed'],
  ['land=HH&fachverfahren=ok-visa', 'alle', 'notNW notBY listed'],
  ['land=HE&fachverfahren=paula', 'alle', 'notNW notBY listed'],
  ['land=MV&fachverfahren=stranger-abh', 'alle', 'notNW notBY listed'],
  ['land=NI&fachverfahren=anderes', 'alle', 'notNW notBY'],
  ['land=NW&fachverfahren=advis', 'alle', 'isNW notBY listed'],
  ['land=RP&fachverfahren=alwsystem', 'alle', 'notNW notBY listed'],
  ['land=SL&fachverfahren=auso', 'alle', 'notNW notBY listed'],
  ['land=SN&fachverfahren=km-auslaender', 'alle', 'notNW notBY listed'],
  ['land=ST&fachverfahren=auso', 'alle', 'notNW notBY listed'],
  ['land=SH&fachverfahren=ok-visa', 'alle', 'notNW notBY listed'],
  ['land=TH&fachverfahren=paula', 'alle', 'notNW notBY listed'],
  ['land=BW&fachverfahren=km-auslaender&angemeldet=ja', 'leitung', 'notNW notBY listed mail'],
  ['land=BY&fachverfahren=ok-visa&angemeldet=nein', 'fachlich', 'notNW listed noMail'],
  ['land=BE&fachverfahren=anderes&einbindung=einzeln', 'technisch', 'notNW notBY single'],
  ['land=BB&fachverfahren=stranger-abh&einbindung=gebuendelt', 'web', 'notNW notBY listed bundle'],
  ['land=HB&zustaendig=fachkraefteverfahren', 'fachlich', 'notNW notBY competent'],
  ['land=HH&nicht-zustaendig=fachkraefteverfahren', 'fachlich', 'notNW notBY notCompetent'],
  ['land=HE&fachverfahren=ladiva&angemeldet=nein', 'technisch', 'notNW notBY listed noMail'],
  ['land=MV&nicht-zustaendig=fachkraefteverfahren', 'leitung', 'notNW notBY notCompetent'],
  ['land=NI&angemeldet=ja&einbindung=einzeln', 'web', 'notNW notBY mail single'],
  ['land=NW&fachverfahren=anderes', 'leitung', 'isNW notBY'],
  ['land=NW&fachverfahren=auso&angemeldet=ja', 'leitung', 'isNW notBY listed mail'],
  ['land=NW&nicht-zustaendig=fachkraefteverfahren', 'fachlich', 'isNW notBY notCompetent'],
  ['land=NW&fachverfahren=paula&einbindung=gebuendelt', 'technisch', 'isNW notBY listed bundle'],
  ['land=NW&einbindung=einzeln', 'web', 'isNW notBY single'],
  ['land=RP&zustaendig=fachkraefteverfahren', 'alle', 'notNW notBY competent'],
  ['land=SL&angemeldet=nein', 'alle', 'notNW notBY noMail'],
  ['land=SN&fachverfahren=anderes&angemeldet=nein', 'technisch', 'notNW notBY noMail'],
  ['land=ST&fachverfahren=auso&einbindung=gebuendelt', 'technisch', 'notNW notBY listed bundle'],
  ['land=SH&nicht-zustaendig=fachkraefteverfahren', 'leitung', 'notNW notBY notCompetent'],
  ['land=TH&einbindung=gebuendelt', 'web', 'notNW notBY bundle'],
  ['land=BY&einbindung=gebuendelt', 'web', 'notNW bundle'],
  ['fachverfahren=anderes', 'technisch', ''],
  ['fachverfahren=ladiva', 'technisch', 'listed'],
  [
    'land=BY&fachverfahren=advis&angemeldet=ja&einbindung=gebuendelt&zustaendig=fachkraefteverfahren',
    'alle',
    'notNW listed mail bundle competent',
  ],
  [
    'land=NW&fachverfahren=stranger-abh&angemeldet=nein&einbindung=einzeln&nicht-zustaendig=fachkraefteverfahren',
    'alle',
    'isNW notBY listed noMail single notCompetent',
  ],
];

for (const [answers, role, out] of table)
  test(`${role}: ${answers || 'nothing said'}`, () => {
    const state = parseState(
      `${stateStart}${answers}${role === 'alle' ? '' : `&rolle=${role}`}`,
      profileKeys,
    );
    const { profile, lost } = readProfile(state, catalogue);
    assert.deepEqual(lost, []);
    const phases = wayOf(catalogue, profile);
    const gone = phases.flatMap((phase) => phase.out);
    const wanted = Object.assign({}, ...out.split(' ').map((name) => leftOut[name])) as Record<
      string,
      RegExp
    >;
    assert.deepEqual(gone.map(({ task }) => task.id).sort(), Object.keys(wanted).sort());
    for (const { task, reason } of gone) assert.match(reason, wanted[task.id]!, task.id);
    const ids = (key: 'own' | 'others') => phases.flatMap((phase) => phase[key].map(({ task }) => task.id));
    const own = order[role]!.split(' ');
    const left = (all: string[]) => all.filter((id) => !Object.hasOwn(wanted, id));
    assert.deepEqual(ids('own'), left(own));
    assert.deepEqual(ids('others'), left(order.alle!.split(' ').filter((id) => !own.includes(id))));
  });

/** What has to be done before the ticket, with the conditions that are still open. */
const first: [profile: string, expected: string[]][] = [
  ['land=NW&rolle=fachlich', ['einzelabruf']],
  ['land=NW&rolle=technisch', ['einzelabruf']],
  ['land=BY&rolle=fachlich', []],
  ['rolle=fachlich', ['einzelabruf laender']],
];

for (const [answers, expected] of first)
  test(`before the ticket: ${answers}`, () => {
    const { profile } = readProfile(parseState(`${stateStart}${answers}`, profileKeys), catalogue);
    const ticket = wayOf(catalogue, profile)
      .flatMap(({ own }) => own)
      .find(({ task }) => task.id === 'self-service-ticket');
    const before = ticket?.after.map(({ task, conditions }) =>
      [task.id, ...conditions.map(({ kind }) => kind)].join(' '),
    );
    assert.deepEqual(before, expected);
  });

/** Tasks that surely apply and those that depend on an answer: of two that exclude each other, none counts. */
const sure: [profile: string, depends: string][] = [
  [
    'land=NW&fachverfahren=auso&rolle=fachlich',
    'interesse-melden rollout-mail-folgen fachkraefteverfahren-auswaehlen',
  ],
  ['land=NW&fachverfahren=auso&rolle=fachlich&angemeldet=ja', 'fachkraefteverfahren-auswaehlen'],
  ['land=NW&rolle=fachlich&angemeldet=nein&nicht-zustaendig=fachkraefteverfahren', ''],
  ['land=NW&rolle=leitung', 'interesse-melden rollout-mail-folgen'],
];

for (const [answers, depends] of sure)
  test(`depends on an answer: ${answers}`, () => {
    const { profile } = readProfile(parseState(`${stateStart}${answers}`, profileKeys), catalogue);
    const phases = wayOf(catalogue, profile);
    const own = phases.flatMap((phase) => phase.own).filter(({ conditions }) => conditions.length > 0);
    assert.equal(own.map(({ task }) => task.id).join(' '), depends);
    const counted = phases.reduce((sum, phase) => sum + countOf(phase.own, new Set()).depends, 0);
    assert.equal(counted, own.length);
  });

test('every Land and every Fachverfahren is in the table', () => {
  const answers = table.map(([profile]) => parseState(`${stateStart}${profile}`, profileKeys));
  const missing = (key: 'land' | 'fachverfahren', all: Named[]) =>
    all.filter(({ id }) => !answers.some((state) => state[key]?.includes(id))).map(({ id }) => id);
  assert.deepEqual(missing('land', catalogue.laender), []);
  assert.deepEqual(missing('fachverfahren', catalogue.fachverfahren), []);
});
