import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './page-guard.ts';

const table: [html: string, expected: string[]][] = [
  ['<script src="/a.js"></script>', []],
  ['<script>alert(1)</script>', ['inline script']],
  ['<script type="module">1</script>', ['inline script']],
  ['<script data-src="x">1</script>', ['inline script']],
  ['<script type="application/ld+json">{}</script>', []],
  ['<script type=application/json>{}</script>', []],
  ['<style>a{}</style>', ['inline style sheet']],
  ['<svg><style>a{}</style></svg>', ['inline style sheet']],
  ['<p style="color:red">', ['style attribute']],
  ["<p style='color:red'>", ['style attribute']],
  ['<p style=color:red>', ['style attribute']],
  ['<p title="a > b" style="color:red">', ['style attribute']],
  ['<button onclick="a()">', ['event handler attribute']],
  ["<button title='>' onclick='a()'>", ['event handler attribute']],
  ['<template><img onerror=a()></template>', ['event handler attribute']],
  ['<a href="javascript:alert(1)">', ['script in an address']],
  ["<a href=' JavaScript:alert(1)'>", ['script in an address']],
  ['<a href="java&#10;script:alert(1)">', ['script in an address']],
  ['<svg><a xlink:href="javascript:alert(1)"></a></svg>', ['script in an address']],
  ['<form action="javascript:alert(1)"></form>', ['script in an address']],
  [
    '<meta property="og:title" content="javascript: eine Einführung"><b title="javascript:" data-a="javascript:">',
    [],
  ],
  ['<iframe srcdoc="x"></iframe>', ['document in an attribute']],
  ['<link rel="stylesheet" href="/a.css"><p title="on=1">', []],
  ['<a href="/javascript:1">x</a>', []],
  ['<p title="&lt;script>1&lt;/script>">&lt;p style="x"></p>', []],
];

for (const [html, expected] of table)
  test(html, () =>
    assert.deepEqual(
      violations(html).map((text) => text.replace(/:.*/s, '')),
      expected,
    ),
  );
