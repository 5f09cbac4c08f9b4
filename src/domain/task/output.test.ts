import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, profileOf } from './fixture.test.ts';
import { answerLines, wayCsv, wayMarkdown, wayText } from './output.ts';
import { wayOf } from './way.ts';

const profile = profileOf('land=XA&fachverfahren=hund&rolle=leitung');
const way = {
  ...{ catalogue, profile, phases: wayOf(catalogue, profile), ticked: new Set(['lesen']) },
  link: 'https://leitfaden.example/mein-weg/#v1?land=XA',
  absolute: (path: string) => `https://leitfaden.example${path}`,
};

test('Markdown', () =>
  assert.equal(
    wayMarkdown(way),
    `# Mein Weg: Musterdienst

- Land: Musterland
- Fachverfahren: Hund 3
- Rolle: Leitung

## Anfang

- [x] **Aufgabe lesen** (Leitung, Webredaktion)
  - Erledigt, wenn: Es ist getan.
- [ ] **Aufgabe vertrag** (Leitung)
  - Erledigt, wenn: Es ist getan.
- [ ] **Aufgabe melden** (Leitung; je nach Antwort: nur ohne Zugang)
  - Sie brauchen: Name; AGS
  - Erledigt, wenn: Es ist getan.
  - So geht es: <https://leitfaden.example/email/>

## Mitte

- [ ] **Aufgabe klaeren** (Leitung)
  - Erledigt, wenn: Es ist getan.
- [ ] **Aufgabe waehlen** (Leitung; Frist: 48 Stunden; je nach Antwort: nur bei eigener Zuständigkeit für „Marke“)
  - Erledigt, wenn: Es ist getan.

### Entfällt

- Aufgabe pruefen – Steht in der Liste.
- Aufgabe eintrag – nach Projektstand schon erledigt: Zentral eingetragen. (Stand 10.01.2026)

## Ende

### Aufgaben anderer Rollen

- [ ] **Aufgabe element** (Webredaktion; je nach Antwort: nur bei einzelner Einbindung)
  - Erledigt, wenn: Es ist getan.
- [ ] **Aufgabe zugabe** (Webredaktion; freiwillig)
  - Erst nach: Aufgabe vertrag (Leitung)
  - Erledigt, wenn: Es ist getan.

Stand des Leitfadens: 15.01.2026

Diese Liste öffnen: <https://leitfaden.example/mein-weg/#v1?land=XA>
`,
  ));

test('plain text with ticks', () =>
  assert.equal(
    wayText(way, true),
    `Mein Weg: Musterdienst
Land: Musterland
Fachverfahren: Hund 3
Rolle: Leitung

ANFANG
[x] Aufgabe lesen (Leitung, Webredaktion)
[ ] Aufgabe vertrag (Leitung)
[ ] Aufgabe melden (Leitung; je nach Antwort: nur ohne Zugang)
  Sie brauchen: Name; AGS
  So geht es: https://leitfaden.example/email/

MITTE
[ ] Aufgabe klaeren (Leitung)
[ ] Aufgabe waehlen (Leitung; Frist: 48 Stunden; je nach Antwort: nur bei eigener Zuständigkeit für „Marke“)

Mitte: entfällt
- Aufgabe pruefen – Steht in der Liste.
- Aufgabe eintrag – nach Projektstand schon erledigt: Zentral eingetragen. (Stand 10.01.2026)

Ende: Aufgaben anderer Rollen
[ ] Aufgabe element (Webredaktion; je nach Antwort: nur bei einzelner Einbindung)
[ ] Aufgabe zugabe (Webredaktion; freiwillig)
  Erst nach: Aufgabe vertrag (Leitung)

Stand des Leitfadens: 15.01.2026
Diese Liste öffnen: https://leitfaden.example/mein-weg/#v1?land=XA
`,
  ));

test('plain text without ticks says nothing about what is done', () => {
  const text = wayText(way, false);
  assert.match(text, /\n- Aufgabe lesen \(Leitung, Webredaktion\)\n/);
  assert.doesNotMatch(text, /\[[x ]\]/);
});

test('all answers in words', () =>
  assert.deepEqual(
    answerLines({
      catalogue,
      profile: profileOf('fachverfahren=anderes&angemeldet=ja&einbindung=gebuendelt&nicht-zustaendig=marke'),
    }),
    [
      ...['Land: nicht gewählt', 'Fachverfahren: anderes oder unbekannt', 'Rolle: alle Rollen'],
      ...['Haben Sie Zugang? ja', 'Einbindung: gebündelt', 'Zuständig für „Marke“: nein'],
    ],
  ));

test('Markdown: signs of the content stay signs', () => {
  const [task] = catalogue.tasks;
  const tasks = [{ ...task!, title: '*a* <b> [c](d) `e`' }];
  const other = { ...catalogue, tasks };
  assert.match(
    wayMarkdown({ ...way, catalogue: other, phases: wayOf(other, profile) }),
    /\\\*a\\\* \\<b\\> \\\[c\\\]\(d\) \\`e\\`/,
  );
});

test('CSV: one row per task, with its state', () => {
  const rows = wayCsv(way).split('\r\n');
  assert.equal(rows.length, catalogue.tasks.length + 2);
  const states = rows.slice(1, -1).map((row) => row.slice(1, -1).split('";"'));
  assert.deepEqual(
    states.map((cells) => [cells[1], cells[9]]),
    [
      ['Aufgabe lesen', 'erledigt'],
      ['Aufgabe vertrag', 'offen'],
      ['Aufgabe melden', 'offen'],
      ['Aufgabe klaeren', 'offen'],
      ['Aufgabe waehlen', 'offen'],
      ['Aufgabe pruefen', 'entfällt'],
      ['Aufgabe eintrag', 'entfällt'],
      ['Aufgabe element', 'andere Rolle'],
      ['Aufgabe zugabe', 'andere Rolle'],
    ],
  );
  assert.ok(rows[3]?.includes('"nur ohne Zugang"'));
});
