import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readMarkdownPages } from './markdown-pages.ts';

test('Markdown files become pages with title, date and headings that can be linked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  writeFileSync(
    join(folder, 'b.md'),
    '---\ntitle: "A & B"\ndate: 2024-03-12\n---\n\n## Erster *Punkt*\n\nText\n\n## Erster Punkt\n',
  );
  writeFileSync(join(folder, 'a.md'), '---\ntitle: Eins\n---\nText');
  writeFileSync(join(folder, 'c.txt'), 'no page');
  const [first, second, ...more] = readMarkdownPages(folder);
  assert.deepEqual(more, []);
  assert.equal(first?.path, '/a/');
  assert.match(first?.html ?? '', /<h1 id="_top">Eins<\/h1><p>Text<\/p>/);
  assert.doesNotMatch(first?.html ?? '', /data-year/);
  assert.match(second?.html ?? '', /<title>A &amp; B<\/title>/);
  assert.match(second?.html ?? '', /data-year="2024" data-month="03" data-day="12"/);
  assert.match(
    second?.html ?? '',
    /<h2 id="erster-punkt">Erster <em>Punkt<\/em><\/h2>[\s\S]*<h2 id="erster-punkt-1">/,
  );
});
