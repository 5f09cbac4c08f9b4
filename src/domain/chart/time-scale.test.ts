import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisAround, monthTicks, placeOn, timePoint, timeSpan, yearTicks } from './time-scale.ts';

const two = (value: number) => Math.round(100 * value) / 100;

const spans: [iso: string, from: number, to: number][] = [
  ['2020', 2020, 2021],
  ['2020-01', 2020, 2020.08],
  ['2020-12', 2020.92, 2021],
  ['2020-01-01', 2020, 2020],
  ['2020-07-02', 2020.5, 2020.5],
  ['2024-12-31', 2025, 2025],
];
for (const [iso, from, to] of spans)
  test(`stretch of ${iso}`, () => {
    const span = timeSpan(iso);
    assert.deepEqual([two(span.from), two(span.to)], [from, to]);
    assert.ok(span.from < span.to && timePoint(iso) > span.from && timePoint(iso) < span.to);
  });

const places: [time: number, expected: number][] = [
  [2020, 0],
  [2022.5, 50],
  [2025, 100],
  [2019, 0],
  [2031, 100],
];
for (const [time, expected] of places)
  test(`place of ${time} between 2020 and 2025`, () =>
    assert.equal(placeOn({ from: 2020, to: 2025 }, time), expected));

const axes: [dates: string[], unit: string, ticks: string[]][] = [
  [['2020-10', '2020-12-03'], 'month', ['Okt. 2020', 'Nov.', 'Dez.']],
  [['2020-12-20', '2021-01-02'], 'month', ['Dez. 2020', 'Jan. 2021']],
  [['2025-06'], 'month', ['Juni 2025']],
  [['2020', '2022-03'], 'year', ['2020', '2021', '2022', '2023']],
];
for (const [dates, unit, ticks] of axes)
  test(`axis around ${dates.join(', ')}`, () => {
    const axis = axisAround(dates);
    assert.equal(axis.unit, unit);
    const marks = unit === 'month' ? monthTicks(axis) : yearTicks(axis);
    assert.deepEqual(marks.map(({ label }) => label), ticks); // prettier-ignore
    assert.equal(marks[0]?.at, 0);
  });
