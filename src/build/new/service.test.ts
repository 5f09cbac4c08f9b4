import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../check/check.ts';
import { create } from './create.ts';
import { starter } from './service.ts';

const root = mkdtempSync(join(tmpdir(), 'service-'));
after(() => rmSync(root, { recursive: true }));

const run = (...words: string[]) => create(['service', ...words], { dir: root, today: '2026-11-25' }, null);

const texts = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

for (const [name, short] of [
  ['Bewohnerparken online', 'Bewohnerparken'],
  ['Hunde, Katzen und Pferde (Steuer) – An-/Abmeldung', undefined],
] as const)
  test(`a content folder without any fault: ${name}`, async () => {
    const dir = join(root, name.slice(0, 4));
    const said = await run(name, ...(short ? ['--short', short] : []), '--dir', dir);
    assert.match(said, /^ {6}export CONTENT_DIR='\S+'\n.*\$env:CONTENT_DIR = '\S+'$/m);
    assert.match(said, /Inhalte in Ordnung: 0 Fehler, 0 Warnungen/);
    assert.equal(/shortName in service\.yaml kürzen/.test(said), short === undefined);
    assert.deepEqual((await checkContent(dir)).faults, []);
    const text = texts(dir);
    assert.ok(text.includes(`name: ${name}\nshortName: ${short ?? name}\nguideName: Integrationsleitfaden`));
    assert.doesNotMatch(text, /SERVICE_/);
    assert.ok(existsSync(join(dir, 'meetings/2026-11-25-muster/index.md')));

    writeFileSync(join(dir, 'service.yaml'), 'meins');
    await assert.rejects(run(name, '--dir', dir), /gibt es schon/);
    assert.equal(readFileSync(join(dir, 'service.yaml'), 'utf8'), 'meins');
  });

const refused: [words: string[], message: RegExp][] = [
  [[], /Es fehlt:\n {2}erste Angabe – Voller Name des Online-Dienstes/],
  [['<b>Dienst</b>'], /Erste Angabe: .* passt nicht/],
  [['Dienst: neu'], /Erste Angabe: .* passt nicht/],
  [['Dienst {neu}'], /Erste Angabe: .* passt nicht/],
  [['Dienst', '--short', '"'], /--short: .* passt nicht/],
  [['Dienst', '--ordner', 'x'], /Die Option --ordner gibt es für „service“ nicht/],
];
for (const [words, message] of refused)
  test(`refused: service ${words.join(' ')}`, async () => {
    await assert.rejects(run(...words), message);
  });

test('a name that is no text in YAML leaves nothing behind', async () => {
  const dir = join(root, 'nichts');
  await assert.rejects(run('true', '--dir', dir), /besteht der Inhalt die Prüfung nicht/);
  assert.ok(!existsSync(dir));
});

test('the starter promises nothing: every fact about the service is open', () => {
  const text = texts(starter);
  assert.ok((text.match(/<Gap/g) ?? []).length >= 15);
  assert.ok((text.match(/value: null/g) ?? []).length >= 60);
  for (const [, address = ''] of text.matchAll(/[\w.-]+@([\w.-]+)/g)) assert.match(address, /\.invalid$/);
});
