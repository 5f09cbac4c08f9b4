import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from './fixture.test.ts';
import { firstWay } from './first-way.ts';

test('first task and counts of whoever has answered nothing', () => {
  const { phases, next, counts } = firstWay(catalogue);
  assert.equal(next?.task.id, 'lesen');
  assert.deepEqual(
    [...counts.keys()],
    phases.map(({ id }) => id),
  );
  assert.equal(counts.get(next.phase.id), '0 von 1 erledigt, 2 je nach Antwort');
});
