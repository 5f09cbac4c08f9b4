import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './page-guard.ts';

const table: [html: string, count: number][] = [
  ['<script src="/a.js"></script>', 0],
  ['<script>alert(1)</script>', 1],
  ['<script type="module">1</script>', 1],
  ['<script type="application/ld+json">{}</script>', 0],
  ['<style>a{}</style>', 1],
  ['<p style="color:red">', 1],
  ['<button onclick="a()">', 1],
  ['<link rel="stylesheet" href="/a.css"><p title="on=1">', 0],
];

for (const [html, count] of table) test(html, () => assert.equal(violations(html).length, count));
