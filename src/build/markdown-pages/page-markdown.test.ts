import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownPath } from './integration.ts';
import { pageMarkdown } from './page-markdown.ts';

const url = 'https://guide.example/leitfaden/a/';
const page = (prose: string, after = '') =>
  `<main><div class="content"><h1><span class="no">1</span> A</h1><p class="lead">Lead.</p>` +
  `<div class="prose">${prose}</div><p class="page-foot"><time datetime="2026-01-02">02.01.2026</time></p></div>${after}</main>`;

const mark = (id: number) => ` <a class="src" href="#quelle-${id}" data-pagefind-ignore>[${id}]</a>`;

const bodies: [name: string, html: string, expected: string][] = [
  [
    'headings and text',
    '<h2 id="x">X</h2><a class="hash" href="#x">#</a><p>Ein <b>Wort</b>.</p>',
    '## X\n\nEin **Wort**.',
  ],
  [
    'a source behind its sentence',
    `<p>Satz.${mark(1)}${mark(12)} Noch einer.</p>`,
    'Satz.[^1][^12] Noch einer.',
  ],
  [
    'links are complete',
    '<p><a href="/b/">b</a>, <a href="#x">x</a></p>',
    `[b](https://guide.example/b/), [x](${url}#x)`,
  ],
  ['an address of a mail', '<p><a href="mailto:a@b.example">a@b.example</a></p>', '<a@b.example>'],
  [
    'a hint',
    '<div role="note" class="note"><b><svg></svg> Titel</b><p>Text</p></div>',
    '> **Titel**\n>\n> Text',
  ],
  ['a warning', '<div class="note warn"><b>Titel</b><p>Text</p></div>', '> **Achtung: Titel**\n>\n> Text'],
  ['a gap', '<div class="note gap"><b>Titel</b><p>Text</p></div>', '> **Offen: Titel**\n>\n> Text'],
  [
    'tasks',
    '<ol class="todo"><li><span class="box" aria-hidden="true"></span><div><div class="what">Tun</div><p>So. <a class="btn" href="/a/"> A </a><a class="btn" href="/b/">B</a></p></div></li></ol>',
    '- [ ] **Tun**\n\n  So. [A](https://guide.example/a/) · [B](https://guide.example/b/)',
  ],
  [
    'a question',
    '<details class="fold"><summary>Warum?</summary><div><p>Darum.</p></div></details>',
    '**Warum?**\n\nDarum.',
  ],
  [
    'a term without its explanation',
    '<p>Die <button type="button" class="term">Marke </button><span class="term-text" popover>Erklärung</span>.</p>',
    'Die Marke.',
  ],
  ['pairs', '<dl class="steck"><div><dt>Wer</dt><dd>Alle</dd></div></dl>', '- **Wer:** Alle'],
  [
    'a table with lists and notes in its cells',
    `<div class="table"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>1</th><td><ul><li>x</li><li>y${mark(3)}</li></ul><span class="fact-note">Note </span></td></tr></tbody></table></div>`,
    '| A | B |\n| - | - |\n| 1 | x; y[^3] (Note) |',
  ],
  [
    'code',
    '<figure><ol class="code-lines"><li><span class="cat">rot</span><code>&lt;a</code></li><li><code>  b="c"&gt;</code></li></ol></figure>',
    '```html\n<a\n  b="c">\n```',
  ],
  [
    'the template of a mail, without its form',
    '<mail-generator><form><input></form><div class="mail"><dl><div><dt>An</dt><dd><span>x@y.example</span><button class="link js">kopieren</button></dd></div></dl><div data-body><p>Text <em>[Name]</em></p></div></div></mail-generator>',
    '- **An:** x@y.example\n\n> Text *\\[Name]*',
  ],
  ['what the eye does not see', '<h2 class="vh">Quellen</h2><p hidden>x</p><p>y</p>', 'y'],
];

for (const [name, html, expected] of bodies)
  test(name, () => {
    const [, body = ''] = pageMarkdown(page(html), url).split(`<${url}>\n\n`);
    assert.equal(body, `${expected}\n`);
  });

test('head and sources', () => {
  const sources =
    '<details id="quellen"><ol class="sources"><li id="quelle-1"><span aria-hidden="true">1</span><span><a href="https://s.example/">Titel</a> <span class="meta"> Stelle , 2025</span></span></li></ol></details>';
  assert.equal(
    pageMarkdown(page('', sources), url),
    `# 1 A\n\nLead.\n\nStand: 02.01.2026 · <${url}>\n\n[^1]: Titel Stelle, 2025 · <https://s.example/>\n`,
  );
});

test('a page without text of the guide is refused', () =>
  assert.throws(() => pageMarkdown('<main></main>', url), /holds no text/));

const links: [html: string, path: string, expected: string | undefined][] = [
  ['<a href="../a.md" type="text/markdown">', '/leitfaden/a/', '/leitfaden/a.md'],
  ['<a href="../a.md">', '/leitfaden/a/', undefined],
];
for (const [html, path, expected] of links)
  test(`offered as Markdown: ${html}`, () => assert.equal(markdownPath(html, path), expected));
