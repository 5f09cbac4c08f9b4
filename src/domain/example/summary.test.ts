import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleFlows, newestDate } from './summary.ts';

const report = (date: string | null, ...flows: string[]) => ({ date, flows, text: 'x', source: 'A' });

const table: [reports: ReturnType<typeof report>[], flows: string[], newest: string | null][] = [
  [[report(null)], [], null],
  [[report('2021-02-26', 'a'), report('2024-08-12', 'b', 'a')], ['a', 'b'], '2024-08-12'],
  [[report('2024-05'), report('2024-04-30')], [], '2024-05'],
  [[report(null, 'c'), report('2020')], ['c'], '2020'],
];

for (const [reports, flows, newest] of table)
  test(JSON.stringify(reports), () => {
    assert.deepEqual(exampleFlows({ reports }), flows);
    assert.equal(newestDate({ reports }), newest);
  });
