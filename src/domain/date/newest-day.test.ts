import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestDay } from './newest-day.ts';

const table: [days: [string, ...(string | undefined)[]], expected: string][] = [
  [['2026-11-24'], '2026-11-24'],
  [['2026-11-24', '2026-11-28', undefined, '2025-12-31'], '2026-11-28'],
  [['2026-11-24', undefined], '2026-11-24'],
];

for (const [days, expected] of table) test(days.join(), () => assert.equal(newestDay(...days), expected));
