import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictChart } from './conflict-chart.ts';
import { conflictSchema } from './schema.ts';

const statements = (...values: (number | string)[]) =>
  values.map((value) => ({ says: 'Quelle', value, source: 'A' }));

const charts: [values: (number | string)[], bars: string[], ticks: string[]][] = [
  [[129, 100], ['0+100 129 Anträge', '0+77.52 100 Anträge'], []],
  [[0, 4000], ['0+0 0 Anträge', '0+100 4.000 Anträge'], []],
  [
    ['2020-10', '2020-12-03', '2020-12'],
    ['0+33.7 10/2020', '68.48+2 03.12.2020', '66.3+33.7 12/2020'],
    ['Okt. 2020', 'Nov.', 'Dez.'],
  ],
  [['2020-12-31', '2020-12-01'], ['96.77+3.23 31.12.2020', '0+3.23 01.12.2020'], ['Dez. 2020']],
  [
    ['2020', '2022'],
    ['0+33.33 2020', '66.67+33.33 2022'],
    ['2020', '2021', '2022', '2023'],
  ],
];
for (const [values, bars, ticks] of charts)
  test(`chart of ${values.join(', ')}`, () => {
    const chart = conflictChart({ statements: statements(...values), unit: 'Anträge' });
    assert.deepEqual(chart.bars.map(({ left, width, value }) => `${left}+${width} ${value}`), bars); // prettier-ignore
    assert.deepEqual(chart.ticks.map(({ label }) => label), ticks); // prettier-ignore
  });

const conflict = (values: (number | string)[], unit?: string) =>
  conflictSchema.safeParse({
    ...{ id: 'zahl', question: 'Wie viele?', statements: statements(...values), advice: 'Nachfragen.' },
    ...(unit === undefined ? {} : { unit }),
  });
const faults: [values: (number | string)[], unit: string | undefined, message: RegExp | null][] = [
  [[1, 2], 'Behörden', null],
  [['2020', '2021-05'], undefined, null],
  [[1, '2020'], 'Behörden', /gemischt/],
  [[1, 2], undefined, /unit fehlt/],
  [['2020-13', '2020'], undefined, /./],
];
for (const [values, unit, message] of faults)
  test(`conflict between ${values.join(' and ')}`, () => {
    const messages = conflict(values, unit).error?.issues.map((issue) => issue.message) ?? [];
    assert.equal(messages.length > 0, message !== null);
    if (message) assert.match(messages.join(), message);
  });
