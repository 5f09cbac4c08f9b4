import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedText } from './indexed-text.ts';

const table: [html: string, expected: string][] = [
  ['Hand\u00ADwerk Hand&shy;werk Hand&#173;werk Hand&#xad;werk', 'Handwerk Handwerk Handwerk Handwerk'],
  ['<dt>Land</dt><dd>Hessen</dd>', '<dt>Land:</dt> <dd>Hessen.</dd> '],
  ['<th>Jahr</th><td>2026</td>', '<th>Jahr:</th> <td>2026.</td> '],
  ['<li><a href="/"><b>Eins</b></a> </li>', '<li><a href="/"><b>Eins.</b></a> </li> '],
  ['<li>Ein Satz.</li><li>Frage?</li><li>(neu)</li>', '<li>Ein Satz.</li> <li>Frage?</li> <li>(neu).</li> '],
  ['<li>Außen<ul><li>innen</li></ul></li>', '<li>Außen<ul><li>innen.</li> </ul></li> '],
  ['<dd>Text <a href="#q" data-pagefind-ignore> [1] </a></dd>', '<dd>Text. </dd> '],
  ['<p>Absatz</p><td></td>', '<p>Absatz</p><td></td> '],
];

for (const [html, expected] of table) test(html, () => assert.equal(indexedText(html), expected));
