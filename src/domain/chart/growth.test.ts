import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthChart, type CountedMilestone } from './growth.ts';

const stand = '2025-12-31';
const table: [milestones: CountedMilestone[], expected: string[]][] = [
  [[], []],
  [[{ date: '2024', authorities: 'nicht vergleichbar' }], []],
  [[{ date: '2024-07-02', count: 2, major: true }], ['25 100 100 2!']],
  [
    [
      { date: '2024-01-01', count: 100, authorities: '100', major: true },
      { date: '2025-01-01', count: 290, authorities: 'über 290 Behörden' },
      { date: '2025-07-02', count: 300, authorities: '300', major: true },
    ],
    ['0.07 33.33 33.33 100!', '50.07 96.67 93 über 290', '75 100 100 300!'],
  ],
  [
    [
      { date: '2024-07-02', count: 50 },
      { date: '2025-07-02', count: 49 },
    ],
    ['25 83.33 83.33 50', '75 81.67 76.33 49'],
  ],
];
for (const [milestones, expected] of table)
  test(`${milestones.map(({ count, date }) => `${date}: ${count}`).join(', ') || 'nothing'}`, () => {
    const { points } = growthChart(milestones, stand);
    const told = points.map(
      ({ left, bottom, labelBottom, label, major }) =>
        `${left} ${bottom} ${Math.round(100 * labelBottom) / 100} ${label}${major ? '!' : ''}`,
    );
    assert.deepEqual(told, expected);
  });

test('the axis begins with the year of the first number and ends with the state of the facts', () => {
  const { years, lines } = growthChart([{ date: '2020-12-03', count: 2 }], '2022-07-01');
  assert.deepEqual(years.map(({ label }) => label), ['2020', '2021', '2022']); // prettier-ignore
  assert.equal(years[0]?.at, 0);
  assert.deepEqual(lines.map(({ label }) => label), ['0', '1', '2']); // prettier-ignore
});
