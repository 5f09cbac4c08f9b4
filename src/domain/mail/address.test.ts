import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAddress, takeApart } from './address.ts';

const pasted: [raw: string, address: string, givenName: string, familyName: string][] = [
  ['e.m@amt.example', 'e.m@amt.example', '', ''],
  ['  e.m@amt.example ', 'e.m@amt.example', '', ''],
  ['mailto:e.m@amt.example', 'e.m@amt.example', '', ''],
  ['e.m@amt.example;', 'e.m@amt.example', '', ''],
  ['"Erika Mustermann" <e.m@amt.example>', 'e.m@amt.example', 'Erika', 'Mustermann'],
  ['Erika Maria Mustermann <e.m@amt.example>;', 'e.m@amt.example', 'Erika Maria', 'Mustermann'],
  ['"Mustermann, Erika" <e.m@amt.example>', 'e.m@amt.example', 'Erika', 'Mustermann'],
  ['Poststelle <post@amt.example>', 'post@amt.example', '', ''],
  ['<e.m@amt.example>', 'e.m@amt.example', '', ''],
  ['e.m@amt.example\r\nBcc: x@y.de', 'e.m@amt.example Bcc: x@y.de', '', ''],
  ['\u200Be.m@amt.example\u202E', 'e.m@amt.example', '', ''],
  ['', '', '', ''],
];

test('a pasted entry is taken apart', () => {
  for (const [raw, address, givenName, familyName] of pasted)
    assert.deepEqual(takeApart(raw), { address, givenName, familyName }, raw);
});

type Verdict = 'ok' | RegExp;
const checked: [address: string, error: Verdict, warning: Verdict][] = [
  ['', 'ok', 'ok'],
  ['erika.mustermann@amt.example', 'ok', 'ok'],
  ["o'brien+ozg@amt.example", 'ok', 'ok'],
  ['e@stadt-muster.amt.example', 'ok', 'ok'],
  ['erika.mustermann.abh@amt.example', 'ok', 'ok'],
  ['stadtler@amt.example', 'ok', 'ok'],
  ['erika', /fehlt das @/, 'ok'],
  ['erika@', /fehlt ein Punkt/, 'ok'],
  ['@amt.example', /fehlt der Name/, 'ok'],
  ['erika@localhost', /fehlt ein Punkt/, 'ok'],
  ['erika@amt.', /unerlaubtes Zeichen/, 'ok'],
  ['erika@amt..example', /unerlaubtes Zeichen/, 'ok'],
  ['erika@-amt.example', /unerlaubtes Zeichen/, 'ok'],
  ['erika..m@amt.example', /unerlaubtes Zeichen/, 'ok'],
  ['erika m@amt.example', /Leerzeichen/, 'ok'],
  ['erika@amt@example.de', /mehr als ein @/, 'ok'],
  ['e.m@amt.example Bcc: x@y.de', /mehr als ein @/, 'ok'],
  ['erika<b>@amt.example', /unerlaubtes Zeichen/, 'ok'],
  ['<img onerror>@amt.example', /Leerzeichen/, 'ok'],
  ['a@amt.example; b@amt.example', 'ok', /mehrere Adressen/],
  ['a@amt.example,b@amt.example', 'ok', /mehrere Adressen/],
  ['a@amt.example; b', /unerlaubtes Zeichen|Leerzeichen/, 'ok'],
  ['e@straße.example', 'ok', /Sonderzeichen/],
  ['jürgen@amt.example', 'ok', /Sonderzeichen/],
  ['info@amt.example', 'ok', /Sammelpostfach/],
  ['Poststelle@amt.example', 'ok', /Sammelpostfach/],
  ['auslaenderbehoerde@amt.example', 'ok', /Sammelpostfach/],
  ['ausländerbehörde@amt.example', 'ok', /Sammelpostfach/],
  ['auslaenderbehoerde.mitte@amt.example', 'ok', /Sammelpostfach/],
  ['33-auslaenderwesen@amt.example', 'ok', /Sammelpostfach/],
  ['amt33@amt.example', 'ok', /Sammelpostfach/],
];

test('addresses: errors and warnings', () => {
  const agrees = (found: string | null, expected: Verdict) =>
    expected === 'ok' ? found === null : expected.test(found ?? '');
  for (const [address, error, warning] of checked) {
    const result = checkAddress(address);
    assert.ok(agrees(result.error, error), `${address}: error ${result.error}`);
    assert.ok(agrees(result.warning, warning), `${address}: warning ${result.warning}`);
  }
});
