import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import buildLog from './build-log.mjs';

const table: [message: string, isSaid: boolean][] = [
  [
    'The collection "changes" does not exist or is empty. Please check your content config file for errors.',
    false,
  ],
  ['Entry flows → hund was not found.', true],
];

for (const [message, isSaid] of table)
  test(`${isSaid ? 'said' : 'left out'}: ${message}`, () => {
    const write = mock.method(process.stdout, 'write', () => true);
    try {
      buildLog({}).write({ level: 'warn', label: 'content', newLine: true, message });
      const lines = write.mock.calls.map(({ arguments: [text] }) => String(text));
      assert.deepEqual(lines.filter((line) => line.includes(message)).length, isSaid ? 1 : 0);
    } finally {
      write.mock.restore();
    }
  });
