import { bytes, insertAt, someByte, text, whole, type Damage } from '../damage.ts';

const insert = (part: readonly number[]): Damage['apply'] =>
  bytes((all, { random }) => insertAt(all, someByte(all, random), Buffer.from(part)));

/** What programs, disks and transfers do to the bytes of any file. */
export const byteDamages: readonly Damage[] = [
  {
    name: 'file cut off',
    meets: /./,
    apply: bytes((all, { random }) => all.subarray(0, someByte(all, random))),
  },
  { name: 'file emptied', meets: /./, apply: bytes(() => Buffer.alloc(0)) },
  { name: 'file of blanks', meets: text, apply: bytes(() => Buffer.from('  \n\n \n')) },
  {
    name: 'file of null bytes',
    meets: /./,
    refused: true,
    apply: bytes((all) => Buffer.alloc(all.length + 1)),
  },
  {
    name: 'one byte turned',
    meets: /./,
    apply: bytes((all, { random }) => {
      const copy = Buffer.from(all);
      const at = someByte(all, random);
      if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ 0x40;
      return copy;
    }),
  },
  {
    name: 'hundred bytes turned',
    meets: /./,
    apply: bytes((all, { random }) => {
      const copy = Buffer.from(all);
      for (let count = 0; count < 100 && copy.length > 0; count++)
        copy[someByte(all, random)] = Math.floor(random() * 256);
      return copy;
    }),
  },
  { name: 'null byte', meets: text, refused: true, apply: insert([0]) },
  { name: 'byte of Latin-1', meets: text, refused: true, apply: insert([0xfc]) },
  { name: 'byte that begins a letter', meets: text, refused: true, apply: insert([0xc3]) },
  { name: 'overlong form', meets: text, refused: true, apply: insert([0xc0, 0xaf]) },
  { name: 'half of a pair', meets: text, refused: true, apply: insert([0xed, 0xa0, 0x80]) },
  { name: 'control character', meets: text, refused: true, apply: insert([0x07]) },
  { name: 'escape character', meets: text, refused: true, apply: insert([0x1b, 0x5b, 0x33, 0x31, 0x6d]) },
  { name: 'form feed', meets: text, refused: true, apply: insert([0x0c]) },
  { name: 'delete character', meets: text, refused: true, apply: insert([0x7f]) },
  {
    name: 'file in Latin-1',
    meets: text,
    refused: true,
    apply: bytes((all) => Buffer.from(`${all.toString()}\n# Maß für Größe\n`, 'latin1')),
  },
  { name: 'byte order mark', meets: text, refused: true, apply: whole((all) => `\uFEFF${all}`) },
  {
    name: 'UTF-16',
    meets: text,
    refused: true,
    apply: bytes((all) => Buffer.from(`\uFEFF${all.toString()}`, 'utf16le')),
  },
  {
    name: 'UTF-16 the other way',
    meets: text,
    refused: true,
    apply: bytes((all) => Buffer.from(`\uFEFF${all.toString()}`, 'utf16le').swap16()),
  },
  {
    name: 'UTF-16 without mark',
    meets: text,
    refused: true,
    apply: bytes((all) => Buffer.from(all.toString(), 'utf16le')),
  },
  {
    name: 'encoded twice',
    meets: text,
    apply: bytes((all) => Buffer.from(all.toString('latin1'), 'utf8')),
  },
  { name: 'line ends of Windows', meets: text, apply: whole((all) => all.replaceAll('\n', '\r\n')) },
  { name: 'line ends of old Macs', meets: text, apply: whole((all) => all.replaceAll('\n', '\r')) },
  {
    name: 'mixed line ends',
    meets: text,
    apply: whole((all) => all.split('\n').reduce((so, next, at) => so + (at % 2 ? '\n' : '\r\n') + next)),
  },
  {
    name: 'a program for a text',
    meets: /./,
    refused: true,
    apply: bytes(() => Buffer.from('7f454c4602010100', 'hex')),
  },
  {
    name: 'packed with zip',
    meets: /\.(?:mdx?|yaml|png)$/,
    refused: true,
    apply: bytes((all) => Buffer.concat([Buffer.from('PK\x03\x04\0\0'), all])),
  },
  {
    name: 'web page in its place',
    meets: /./,
    apply: bytes(() => Buffer.from('<!doctype html><title>404</title><p>Not found')),
  },
  {
    name: 'huge file',
    meets: text,
    refused: true,
    apply: bytes((all) => Buffer.concat([all, Buffer.from(`${'# Zeile\n'.repeat(100)}`.repeat(1000))])),
  },
  {
    name: 'very long line',
    meets: text,
    apply: bytes((all) => Buffer.concat([all, Buffer.from(`\n# ${'x'.repeat(300_000)}\n`)])),
  },
];
