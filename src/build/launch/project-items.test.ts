import assert from 'node:assert/strict';
import { test } from 'node:test';
import { line } from './launch-fixture.ts';
import { projectItems, siteItems } from './project-items.ts';

for (const [site, expected] of [
  ['https://leitfaden.amt.de', []],
  [undefined, ['! SITE_URL ist nicht gesetzt']],
  ['leitfaden', ['! SITE_URL „leitfaden“ ist keine Adresse']],
  ['http://leitfaden.amt.de', ['! SITE_URL „http://leitfaden.amt.de“ beginnt nicht mit https']],
  ['https://leitfaden.invalid', ['! SITE_URL „https://leitfaden.invalid“ ist ein Platzhalter']],
] as const)
  test(`address ${site}`, () => assert.deepEqual(siteItems(site).map(line), expected));

test('project: placeholders and what is there', () => {
  const open = projectItems(
    "name: L\nurl: 'https://offen.invalid/l.git'\nmaintenance:\n  type: none\n",
    '{}',
  );
  assert.deepEqual(open.map(line), [
    '- publiccode.yml:2 Adresse des Quelltexts ist ein Platzhalter',
    '- publiccode.yml:3 Pflege der Software ist offen',
    '- package.json:1 Adresse des Verzeichnisses (repository) fehlt',
  ]);
  const whole = 'url: https://git.amt.de/l.git\nmaintenance:\n  type: internal\n';
  assert.deepEqual(projectItems(whole, '{"repository":"https://git.amt.de/l.git"}'), []);
});
