import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageMarks, type SearchFacts } from './page-marks.ts';

const table: [facts: SearchFacts, filters: string, sort: string | undefined][] = [
  [{ kind: 'Leitfaden' }, 'kind[data-kind]', undefined],
  [
    { kind: 'Projekttermin', date: '2026-05-07' },
    'kind[data-kind], year[data-year], month[data-month], day[data-day]',
    'date[data-date]',
  ],
  [{ kind: 'Beispiel', sample: true }, 'kind[data-kind], sample[data-sample]', undefined],
];

for (const [facts, filters, sort] of table)
  test(JSON.stringify(facts), () => {
    const marks = pageMarks(facts);
    assert.equal(marks['data-pagefind-filter'], filters);
    assert.equal(marks['data-pagefind-sort'], sort);
    assert.equal(marks['data-pagefind-body'], '');
  });

test('a date is taken apart', () => {
  const marks = pageMarks({ kind: 'Projekttermin', date: '2026-05-07' });
  assert.deepEqual(
    [marks['data-year'], marks['data-month'], marks['data-day'], marks['data-date']],
    ['2026', '05', '07', '2026-05-07'],
  );
});
