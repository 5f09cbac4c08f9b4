import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { balancedText, brokenText, widthOf } from './drawn-text.ts';
import { previewPng, previewSize, previewSvg } from './preview-picture.ts';

const text = { name: 'Integrationsleitfaden Wohngeld', headline: 'Wohngeld online anbieten', stations: 7 };

test('the picture has the size networks ask for, and the same bytes twice', async () => {
  const [first, second] = [await previewPng(text), await previewPng(text)];
  const { width, height, format } = await sharp(first).metadata();
  assert.deepEqual({ width, height, format }, { ...previewSize, format: 'png' });
  assert.ok(first.equals(second));
  assert.ok(first.length < 60_000);
});

const names = ['Leitfaden', 'Integrationsleitfaden Grundstücksverkehrsgenehmigungen', 'A & <B>'];

for (const name of names)
  test(`a name of any length fits: ${name}`, async () => {
    const svg = previewSvg({ ...text, name });
    assert.ok(!svg.includes('<text') && !svg.includes('<B>'));
    assert.ok((await previewPng({ ...text, name })).length > 0);
    const [, scale = ''] = /scale\(([\d.]+) /.exec(svg) ?? [];
    const size = Number(scale) * 1000;
    assert.ok(widthOf(name.split(' ').at(-1) ?? '', 'SemiBold', size) <= previewSize.width);
  });

test('lines are broken between words and end at about the same place', () => {
  const sentence = 'Online-Anträge in Ihrer Behörde sicher einführen';
  const width = widthOf('Online-Anträge in Ihrer Behörde sicher', 'Regular', 44);
  assert.deepEqual(brokenText(sentence, 'Regular', 44, width + 1), [
    'Online-Anträge in Ihrer Behörde sicher',
    'einführen',
  ]);
  assert.deepEqual(balancedText(sentence, 'Regular', 44, width + 1), [
    'Online-Anträge in Ihrer',
    'Behörde sicher einführen',
  ]);
  assert.deepEqual(brokenText('Wort', 'Regular', 44, 1), ['Wort']);
});
