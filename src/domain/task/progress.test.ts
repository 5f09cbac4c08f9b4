import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, profileOf } from './fixture.test.ts';
import { countOf, countText, isFinished, nextTask } from './progress.ts';
import { wayOf } from './way.ts';

const table: [profile: string, ticked: string[], counts: string[], next: string | null][] = [
  ['', [], ['0 von 1 erledigt, 2 je nach Antwort', '0 von 1 erledigt, 2 je nach Antwort', '0 von 1 freiwilligen erledigt, 1 je nach Antwort'], 'lesen'],
  ['', ['lesen', 'vertrag', 'fremd'], ['2 von 2 erledigt, 1 je nach Antwort', '0 von 1 erledigt, 2 je nach Antwort', '0 von 1 freiwilligen erledigt, 1 je nach Antwort'], 'klaeren'],
  ['', ['lesen', 'klaeren'], ['1 von 1 erledigt, 2 je nach Antwort', '1 von 1 erledigt, 2 je nach Antwort', '0 von 1 freiwilligen erledigt, 1 je nach Antwort'], 'vertrag'],
  ['rolle=leitung', ['lesen', 'vertrag', 'melden'], ['3 von 3 erledigt', '0 von 1 erledigt, 1 je nach Antwort', 'keine Aufgabe'], 'klaeren'],
  ['rolle=web&einbindung=gebuendelt', ['lesen', 'pruefen', 'zugabe'], ['1 von 1 erledigt', '1 von 1 erledigt', '1 von 1 freiwilligen erledigt'], null],
]; // prettier-ignore

for (const [profile, ids, counts, next] of table)
  test(`${profile || 'nobody'} after ${ids.join() || 'nothing'}`, () => {
    const phases = wayOf(catalogue, profileOf(profile));
    const ticked = new Set(ids);
    assert.deepEqual(
      phases.map(({ own }) => countText(countOf(own, ticked))),
      counts,
    );
    assert.equal(nextTask(phases, ticked)?.task.id ?? null, next);
  });

test('isFinished', () => {
  const count = { done: 0, total: 0, depends: 0, optionalDone: 0, optionalTotal: 0 };
  assert.equal(isFinished(count), false);
  assert.equal(isFinished({ ...count, done: 2, total: 2 }), true);
  assert.equal(isFinished({ ...count, done: 2, total: 2, depends: 1 }), false);
  assert.equal(isFinished({ ...count, done: 1, total: 2 }), false);
});
