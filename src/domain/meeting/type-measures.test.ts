import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextLine } from './text-item.ts';
import { measure } from './type-measures.ts';

const line = (y: number, more: Partial<TextLine> = {}): TextLine => ({
  text: 'zehn Zeich',
  left: 0,
  right: 50,
  y,
  size: 10,
  bold: false,
  tabs: [],
  ...more,
});

test('most letters and the small distances count', () => {
  const part = [line(0, { size: 18, bold: true }), line(30), line(42), line(54), line(72), line(84)];
  assert.deepEqual(measure([part]), { size: 10, leading: 1.2, mostlyBold: false });
});

test('a document of single lines has the usual leading', () =>
  assert.equal(measure([[line(0)], [line(0)]]).leading, 1.2));

test('a document in bold type', () => assert.equal(measure([[line(0, { bold: true })]]).mostlyBold, true));
