import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPage } from './in-page.ts';

const table: [name: string, html: string, expected: string][] = [
  ['an id', '<p id="a">x</p>', '<p id="eins--a">x</p>'],
  ['a heading', '<h2 id="a">x</h2><h5>y</h5><h6>z</h6>', '<h3 id="eins--a">x</h3><h6>y</h6><h6>z</h6>'],
  ['a link on the page', '<a class="b" href="#a">x</a>', '<a class="b" href="#eins--a">x</a>'],
  ['a link to a chapter', '<a href="/b/leitfaden/zwei/">x</a>', '<a href="#zwei">x</a>'],
  ['a link into a chapter', '<a href="/b/leitfaden/zwei/#ä">x</a>', '<a href="#zwei--ä">x</a>'],
  ['the contents of the guide', '<a href="/b/leitfaden/">x</a>', '<a href="/b/leitfaden/">x</a>'],
  ['another page', '<a href="/b/email/#a">x</a>', '<a href="/b/email/#a">x</a>'],
  [
    'another site',
    '<a href="https://a.example/leitfaden/zwei/">x</a>',
    '<a href="https://a.example/leitfaden/zwei/">x</a>',
  ],
  [
    'a source',
    '<a href="#quelle-12">x</a><a href="#quellen">y</a>',
    '<a href="#quelle-12">x</a><a href="#quellen">y</a>',
  ],
  [
    'references to ids',
    '<label for="a" aria-labelledby="a b">',
    '<label for="eins--a" aria-labelledby="eins--a eins--b">',
  ],
  ['an attribute without value', '<details open id="a">', '<details open id="eins--a">'],
  ['text that looks like attributes', '<code>a id="x" href="#y"</code>', '<code>a id="x" href="#y"</code>'],
  ['a sign of the tag in a value', '<p title="a > b" id="a">', '<p title="a > b" id="eins--a">'],
  ['an element that closes itself', '<img id="a" />', '<img id="eins--a" />'],
];

for (const [name, html, expected] of table)
  test(name, () => assert.equal(inPage(html, 'eins', ['eins', 'zwei'], '/b/'), expected));
