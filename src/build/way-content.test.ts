import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseState } from '../domain/address-state/address-state.ts';
import type { Named, WayCatalogue, WayTask } from '../domain/task/catalogue.ts';
import { profileKeys, readProfile } from '../domain/task/profile.ts';
import type { Service } from '../domain/service/schema.ts';
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
  central: {
    'dvdv-eintrag': /^nach Projektstand schon erledigt: .* \(Stand Kapitel 3, Fassung 14, ohne Datum\)$/,
  },
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
  ['', 'alle', 'central'],
  ['', 'leitung', 'central'],
  ['', 'fachlich', 'central'],
  ['', 'technisch', 'central'],
  ['', 'web', 'central'],
  ['land=BW&fachverfahren=advis', 'alle', 'central notNW notBY listed'],
  ['land=BY&fachverfahren=alwsystem', 'alle', 'central notNW listed'],
  ['land=BE&fachverfahren=auso', 'alle', 'central notNW notBY listed'],
  ['land=BB&fachverfahren=km-auslaender', 'alle', 'central notNW notBY listed'],
  ['land=HB&fachverfahren=ladiva', 'alle', 'central notNW notBY listed'],
  ['land=HH&fachverfahren=ok-visa', 'alle', 'central notNW notBY listed'],
  ['land=HE&fachverfahren=paula', 'alle', 'central notNW notBY listed'],
  ['land=MV&fachverfahren=stranger-abh', 'alle', 'central notNW notBY listed'],
  ['land=NI&fachverfahren=anderes', 'alle', 'central notNW notBY'],
  ['land=NW&fachverfahren=advis', 'alle', 'central isNW notBY listed'],
  ['land=RP&fachverfahren=alwsystem', 'alle', 'central notNW notBY listed'],
  ['land=SL&fachverfahren=auso', 'alle', 'central notNW notBY listed'],
  ['land=SN&fachverfahren=km-auslaender', 'alle', 'central notNW notBY listed'],
  ['land=ST&fachverfahren=auso', 'alle', 'central notNW notBY listed'],
  ['land=SH&fachverfahren=ok-visa', 'alle', 'central notNW notBY listed'],
  ['land=TH&fachverfahren=paula', 'alle', 'central notNW notBY listed'],
  ['land=BW&fachverfahren=km-auslaender&angemeldet=ja', 'leitung', 'central notNW notBY listed mail'],
  ['land=BY&fachverfahren=ok-visa&angemeldet=nein', 'fachlich', 'central notNW listed noMail'],
  ['land=BE&fachverfahren=anderes&einbindung=einzeln', 'technisch', 'central notNW notBY single'],
  ['land=BB&fachverfahren=stranger-abh&einbindung=gebuendelt', 'web', 'central notNW notBY listed bundle'],
  ['land=HB&zustaendig=fachkraefteverfahren', 'fachlich', 'central notNW notBY competent'],
  ['land=HH&nicht-zustaendig=fachkraefteverfahren', 'fachlich', 'central notNW notBY notCompetent'],
  ['land=HE&fachverfahren=ladiva&angemeldet=nein', 'technisch', 'central notNW notBY listed noMail'],
  ['land=MV&nicht-zustaendig=fachkraefteverfahren', 'leitung', 'central notNW notBY notCompetent'],
  ['land=NI&angemeldet=ja&einbindung=einzeln', 'web', 'central notNW notBY mail single'],
  ['land=NW&fachverfahren=anderes', 'leitung', 'central isNW notBY'],
  ['land=NW&fachverfahren=auso&angemeldet=ja', 'leitung', 'central isNW notBY listed mail'],
  ['land=NW&nicht-zustaendig=fachkraefteverfahren', 'fachlich', 'central isNW notBY notCompetent'],
  ['land=NW&fachverfahren=paula&einbindung=gebuendelt', 'technisch', 'central isNW notBY listed bundle'],
  ['land=NW&einbindung=einzeln', 'web', 'central isNW notBY single'],
  ['land=RP&zustaendig=fachkraefteverfahren', 'alle', 'central notNW notBY competent'],
  ['land=SL&angemeldet=nein', 'alle', 'central notNW notBY noMail'],
  ['land=SN&fachverfahren=anderes&angemeldet=nein', 'technisch', 'central notNW notBY noMail'],
  ['land=ST&fachverfahren=auso&einbindung=gebuendelt', 'technisch', 'central notNW notBY listed bundle'],
  ['land=SH&nicht-zustaendig=fachkraefteverfahren', 'leitung', 'central notNW notBY notCompetent'],
  ['land=TH&einbindung=gebuendelt', 'web', 'central notNW notBY bundle'],
  ['land=BY&einbindung=gebuendelt', 'web', 'central notNW bundle'],
  ['fachverfahren=anderes', 'technisch', 'central'],
  ['fachverfahren=ladiva', 'technisch', 'central listed'],
  [
    'land=BY&fachverfahren=advis&angemeldet=ja&einbindung=gebuendelt&zustaendig=fachkraefteverfahren',
    'alle',
    'central notNW listed mail bundle competent',
  ],
  [
    'land=NW&fachverfahren=stranger-abh&angemeldet=nein&einbindung=einzeln&nicht-zustaendig=fachkraefteverfahren',
    'alle',
    'central isNW notBY listed noMail single notCompetent',
  ],
];

for (const [answers, role, out] of table)
  test(`${role}: ${answers || 'nothing said'}`, () => {
    const state = parseState(`#v1?${answers}${role === 'alle' ? '' : `&rolle=${role}`}`, profileKeys);
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

test('every Land and every Fachverfahren is in the table', () => {
  const answers = table.map(([profile]) => parseState(`#v1?${profile}`, profileKeys));
  const missing = (key: 'land' | 'fachverfahren', all: Named[]) =>
    all.filter(({ id }) => !answers.some((state) => state[key]?.includes(id))).map(({ id }) => id);
  assert.deepEqual(missing('land', catalogue.laender), []);
  assert.deepEqual(missing('fachverfahren', catalogue.fachverfahren), []);
});
