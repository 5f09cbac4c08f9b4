import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedPdf } from './dated-pdf.ts';

const printed = (time: string) =>
  Buffer.from(
    `\xff%PDF\n<</CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+02'00')>>\nD:${time}`,
    'latin1',
  );

test('two prints of the same day of content are the same bytes, and as long as before', () => {
  const one = datedPdf(printed('20261127235835'), '2026-11-24');
  const dated = `\xff%PDF\n<</CreationDate (D:20261124000000+00'00')\n/ModDate (D:20261124000000+00'00')>>\n`;
  assert.equal(one.toString('latin1'), `${dated}D:20261127235835`);
  assert.equal(one.length, printed('20261127235835').length);
});
