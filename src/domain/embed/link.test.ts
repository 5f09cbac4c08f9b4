import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatState } from '../address-state/address-state.ts';
import { emptyConfiguration, type Configuration } from './configuration.ts';
import { kit } from './fixture.test.ts';
import { linkState, readLink } from './link.ts';

const open = (fragment: string) => readLink(kit, fragment);

const roundTrips: [change: Partial<Configuration>, fragment: string][] = [
  [{}, ''],
  [{ flows: ['hundemarke', 'ersatzmarke'] }, '#v1?auswahl=hundemarke,ersatzmarke'],
  [{ land: 'XA', body: 'district', ags: '98001000' }, '#v1?land=XA&art=kreis&ags=98001000'],
  [{ attributes: { 'muster-sprache': 'de', farbwahl: '' } }, '#v1?attribute=muster-sprache%3Ade,farbwahl'],
  [{ layout: 'one', heading: true, body: 'municipality' }, '#v1?art=gemeinde&seiten=eine&ueberschrift=ja'],
  [{ ags: 'keine Zahl' }, '#v1?ags=keine%20Zahl'],
];
for (const [change, fragment] of roundTrips)
  test(`link ${fragment || '(none)'}`, () => {
    const configuration = { ...emptyConfiguration(), ...change };
    assert.equal(formatState(linkState(configuration)), fragment);
    assert.deepEqual(open(fragment), { configuration, dropped: [], unreadable: false });
  });

test('the addresses of script and style sheet are never part of a link', () => {
  const addresses = { script: 'https://a.example/x.js', stylesheet: 'https://a.example/x.css' };
  assert.equal(formatState(linkState({ ...emptyConfiguration(), addresses })), '');
  assert.deepEqual(open('#v1?script=https%3A%2F%2Fa.example%2Fx.js').configuration, emptyConfiguration());
});

const nonsense: [fragment: string, dropped: string[]][] = [
  ['#v1?auswahl=hundemarke,nix', ['Antragsstrecke „nix“']],
  ['#v1?auswahl=__proto__,toString', ['Antragsstrecke „__proto__“', 'Antragsstrecke „toString“']],
  ['#v1?land=ZZ&art=toString', ['Land „ZZ“', 'Art „toString“']],
  [
    '#v1?attribute=markenstelle:1,muster-sprache,muster-sprache:fr,farbwahl:rot,nix',
    [
      'Attribut „markenstelle:1“',
      'Attribut „muster-sprache“',
      'Attribut „muster-sprache:fr“',
      'Attribut „farbwahl:rot“',
      'Attribut „nix“',
    ],
  ],
  ['#v1?seiten=zwei&ueberschrift=nein', ['Aufteilung „zwei“', 'Überschrift „nein“']],
  [`#v1?ags=${'1'.repeat(30)}`, [`AGS „${'1'.repeat(30)}“`]],
  ['#attribute', []],
];
for (const [fragment, dropped] of nonsense)
  test(`nonsense ${fragment.slice(0, 40)}`, () => assert.deepEqual(open(fragment).dropped, dropped));

const unreadable: [fragment: string, expected: boolean][] = [
  ['', false],
  ['#', false],
  ['#attribute', false],
  ['#v1?auswahl=nix', false],
  ['#v1?fremd=1', true],
  ['#v9?auswahl=hundemarke', true],
  ['#v1?auswahl=%E0%A4%A', true],
  [`#v1?auswahl=${'x'.repeat(3000)}`, true],
];
for (const [fragment, expected] of unreadable)
  test(`unreadable ${fragment.slice(0, 30)}`, () => assert.equal(open(fragment).unreadable, expected));
