import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { decodingFindings } from './picture-decoding.ts';

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
const picture = sharp({ create: { width: 200, height: 200, channels: 3, background: 'white', noise } });
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const png = await picture.clone().png().toBuffer();
const jpeg = await picture.clone().jpeg().toBuffer();
const webp = await picture.clone().webp().toBuffer();
const giant = Buffer.from(png);
giant.writeUInt32BE(100_000, 16);
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="99999"><path d="M0 0"/></svg>',
);

const table: [name: string, bytes: Buffer, isDrawing: boolean, fine: boolean][] = [
  ['PNG', png, false, true],
  ['JPEG', jpeg, false, true],
  ['WebP', webp, false, true],
  ['drawing of any size', svg, true, true],
  ['half a PNG', half(png), false, false],
  ['half a JPEG', half(jpeg), false, false],
  ['half a WebP', half(webp), false, false],
  ['half a drawing', half(svg), true, false],
  ['begin of a PNG', png.subarray(0, 24), false, false],
  ['PNG that says it is giant', giant, false, false],
];

for (const [name, bytes, isDrawing, fine] of table)
  test(`${name}: ${fine ? 'fine' : 'bad-picture'}`, async () => {
    const found = await decodingFindings(bytes, isDrawing);
    assert.deepEqual(
      found.map(([kind]) => kind),
      fine ? [] : ['bad-picture'],
    );
  });
