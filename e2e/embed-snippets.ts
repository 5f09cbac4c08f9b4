import type { Configuration } from '../src/domain/embed/configuration.ts';
import { bundleId } from '../src/domain/embed/kit.ts';

/** A page as somebody pastes it, and what the check must say about it. */
export interface Snippet {
  name: string;
  html: string;
  /** What was chosen before; the address of the style sheet is always given. */
  configuration?: Partial<Configuration>;
  /** Kind and line of each finding; line 0 = the page as a whole. */
  expected: string[];
}

/** Address of the style sheet, as the provider would have told it. */
export const stylesheet = 'https://demo.musterdienst.example/muster.css';
const css = `<link rel="stylesheet" href="${stylesheet}">`;
const js = '<script type="module" src="https://demo.musterdienst.example/muster.js"></script>';
const marke = '<muster-marke markenstelle="98001002"></muster-marke>';

/** A page with style sheet in line 1 and script in line 2, so that the parts begin in line 3. */
const page = (...parts: string[]): string => [css, js, ...parts].join('\n');

/** Text that fills a page with the usual things. */
const filler = '<div class="teaser"><p>Hallo <a href="/x?a=1&amp;b=2">Welt</a> und <b>mehr</b></p></div>\n';

/** Pages in order. */
const right: Snippet[] = [
  { name: 'the code alone', html: page(marke), expected: [] },
  {
    name: 'a whole page',
    html: `<!doctype html>\n<html lang="de">\n<head>\n${css}\n${js}\n</head>\n<body>\n<h1>Amt</h1>\n${marke}\n</body>\n</html>`,
    expected: [],
  },
  { name: 'upper case', html: page('<MUSTER-MARKE MARKENSTELLE="98001002"></MUSTER-MARKE>'), expected: [] },
  {
    name: 'single quotes',
    html: page("<muster-marke markenstelle='98001002'></muster-marke>"),
    expected: [],
  },
  { name: 'no quotes', html: page('<muster-marke markenstelle=98001002></muster-marke>'), expected: [] },
  {
    name: 'entities in the value',
    html: page('<muster-marke markenstelle="&#57;8001&#x30;02"></muster-marke>'),
    expected: [],
  },
  {
    name: 'over several lines, with blanks',
    html: page(
      '<muster-marke',
      '  markenstelle = "98001002"',
      '  muster-sprache="de"',
      '></muster-marke',
      '>',
    ),
    expected: [],
  },
  {
    name: 'attributes of every element',
    html: page(
      '<muster-marke id="a" class="b" data-x="1" aria-label="c" markenstelle="98001002"></muster-marke>',
    ),
    expected: [],
  },
  { name: 'an address without scheme', html: page(marke).replace('href="https:', 'href="'), expected: [] },
  {
    name: 'two flows, chosen together',
    html: page(marke, '<muster-ersatz markenstelle="98001002"></muster-ersatz>'),
    configuration: { flows: ['hundemarke', 'ersatzmarke'], layout: 'one' },
    expected: [],
  },
  {
    name: 'the bundle, Land and AGS as chosen',
    html: page('<muster-marken markenstelle="98001002"></muster-marken>'),
    configuration: { flows: [bundleId], land: 'XA', ags: '98001002' },
    expected: [],
  },
  {
    name: 'elements of others',
    html: page('<cookie-banner></cookie-banner>', '<x-karte a=1/>', marke, '<figcaption>x</figcaption>'),
    expected: [],
  },
  { name: 'Windows line breaks', html: page('<p>x</p>', marke).replaceAll('\n', '\r\n'), expected: [] },
];

/** One fault each. */
const faulty: Snippet[] = [
  { name: 'nothing', html: '', expected: ['no-html 0'] },
  { name: 'an address', html: 'https://www.musterstadt.example/hunde', expected: ['no-html 0'] },
  { name: 'text of a page', html: 'Hundemarke beantragen\nHier 5 < 6', expected: ['no-html 0'] },
  { name: 'too large', html: `<p>${'x'.repeat(5_000_000)}`, expected: ['too-large 0'] },
  { name: 'no element', html: page('<p>Hier kommt der Antrag hin.</p>'), expected: ['no-element 0'] },
  {
    name: 'not the chosen element',
    html: page(marke),
    configuration: { flows: ['ersatzmarke'] },
    expected: ['element-missing 0', 'element-not-chosen 3'],
  },
  {
    name: 'one of two on one page is missing',
    html: page(marke),
    configuration: { flows: ['hundemarke', 'ersatzmarke'], layout: 'one' },
    expected: ['element-missing 0'],
  },
  {
    name: 'none of the chosen',
    html: page(marke),
    configuration: { flows: ['ersatzmarke', bundleId] },
    expected: ['no-element 0', 'element-not-chosen 3'],
  },
  {
    name: 'one of two chosen, a page for each',
    html: page(marke),
    configuration: { flows: ['hundemarke', 'ersatzmarke'] },
    expected: ['element-missing 0'],
  },
  {
    name: 'one of two chosen, the other one switched off',
    html: page(marke, '<!-- <muster-ersatz markenstelle="98001002"></muster-ersatz> -->'),
    configuration: { flows: ['hundemarke', 'ersatzmarke'] },
    expected: ['element-lost 4'],
  },
  {
    name: 'one more than chosen',
    html: page(marke, '<muster-ersatz markenstelle="98001002"></muster-ersatz>'),
    configuration: { flows: ['hundemarke'] },
    expected: ['element-not-chosen 4'],
  },
  {
    name: 'misspelt element',
    html: page('<p>x</p>', '<muster-mark markenstelle="98001002"></muster-mark>'),
    expected: ['element-unknown 4'],
  },
  {
    name: 'element with an underscore',
    html: page('<muster_marke markenstelle="98001002"></muster_marke>'),
    expected: ['element-unknown 3'],
  },
  {
    name: 'element without hyphen',
    html: page('<mustermarke markenstelle="98001002"></mustermarke>'),
    expected: ['element-unknown 3'],
  },
  {
    name: 'of the family, not in the catalogue',
    html: page(marke, '<muster-fundsachenverzeichnis></muster-fundsachenverzeichnis>'),
    expected: ['element-unknown 4'],
  },
  { name: 'twice', html: page(marke, '<p>x</p>', marke), expected: ['element-twice 5'] },
  { name: 'no AGS', html: page('<muster-marke></muster-marke>'), expected: ['ags-missing 3'] },
  {
    name: 'empty AGS',
    html: page('<muster-marke markenstelle=""></muster-marke>'),
    expected: ['ags-missing 3'],
  },
  {
    name: 'AGS without its zero',
    html: page('<muster-marke', 'markenstelle="9800100"></muster-marke>'),
    expected: ['ags-wrong 4'],
  },
  {
    name: 'AGS in typographic quotes',
    html: page('<muster-marke markenstelle=„98001002“></muster-marke>'),
    expected: ['ags-wrong 3'],
  },
  {
    name: 'AGS with blanks',
    html: page('<muster-marke markenstelle="98 001 002"></muster-marke>'),
    expected: ['ags-wrong 3'],
  },
  {
    name: 'AGS of a municipality for a district',
    html: page(marke),
    configuration: { body: 'district' },
    expected: ['ags-wrong 3'],
  },
  {
    name: 'AGS of another Land',
    html: page(marke),
    configuration: { land: 'XB' },
    expected: ['ags-foreign 3'],
  },
  {
    name: 'another AGS than chosen',
    html: page(marke),
    configuration: { land: 'XA', ags: '98001003' },
    expected: ['ags-differs 3'],
  },
  {
    name: 'two elements, two AGS',
    html: page(marke, '<muster-ersatz markenstelle="98001003"></muster-ersatz>'),
    expected: ['ags-differs 4'],
  },
  {
    name: 'misspelt attribute',
    html: page('<muster-marke', ' markenstele="98001002">', '</muster-marke>'),
    expected: ['ags-missing 3', 'attribute-unknown 4'],
  },
  {
    name: 'attribute not in the table',
    html: page('<muster-marke markenstelle="98001002" zoom="2"></muster-marke>'),
    expected: ['attribute-unknown 3'],
  },
  {
    name: 'value without a source',
    html: page('<muster-marke markenstelle="98001002" muster-sprache="fr"></muster-marke>'),
    expected: ['attribute-value 3'],
  },
  {
    name: 'attribute twice',
    html: page('<muster-marke markenstelle="98001002"', 'Markenstelle="98001003"></muster-marke>'),
    expected: ['attribute-twice 4'],
  },
  { name: 'no script', html: `${css}\n${marke}`, expected: ['script-missing 0'] },
  { name: 'no style sheet', html: `${js}\n${marke}`, expected: ['stylesheet-missing 0'] },
  { name: 'script twice', html: page(marke, js), expected: ['script-twice 4'] },
  { name: 'style sheet twice', html: page(marke, css), expected: ['stylesheet-twice 4'] },
  { name: 'script switched off', html: `${css}\n<!--\n${js}\n-->\n${marke}`, expected: ['script-missing 3'] },
  {
    name: 'a copy of the script',
    html: page(marke).replace('https://demo.musterdienst.example/', '/dateien/').replace(css, css),
    expected: ['fixed-changed 1'],
  },
  {
    name: 'script changed: another version',
    html: page(marke).replace('muster.js', 'muster.js?v=2'),
    expected: ['fixed-changed 2'],
  },
  {
    name: 'script changed: type missing, defer added',
    html: page(marke).replace('type="module"', 'defer'),
    expected: ['fixed-changed 2'],
  },
  {
    name: 'script changed: not https',
    html: page(marke).replace('src="https:', 'src="http:'),
    expected: ['fixed-changed 2'],
  },
  {
    name: 'no address given',
    html: page(marke),
    configuration: { addresses: { script: '', stylesheet: '' } },
    expected: ['stylesheet-unknown 0'],
  },
  {
    name: 'no address given, the same file twice',
    html: page(marke, css),
    configuration: { addresses: { script: '', stylesheet: '' } },
    expected: ['stylesheet-unknown 0', 'stylesheet-twice 4'],
  },
  {
    name: 'no address given and nothing there',
    html: `${js}\n${marke}`,
    configuration: { addresses: { script: '', stylesheet: '' } },
    expected: ['stylesheet-missing 0'],
  },
  {
    name: 'placeholders left',
    html: `<link rel="stylesheet" href="PLATZHALTER-ADRESSE-DER-CSS-DATEI">\n${js}\n<muster-marke markenstelle="PLATZHALTER-AGS"\n></muster-marke>\n<!-- PLATZHALTER: Element -->`,
    expected: ['placeholder-left 1', 'placeholder-left 3', 'placeholder-left 5'],
  },
  {
    name: 'no end tag',
    html: page('<muster-marke markenstelle="98001002">', '<p>Impressum</p>'),
    expected: ['element-open 3'],
  },
  {
    name: 'closed as in XML',
    html: page('<muster-marke markenstelle="98001002" />', '<p>Impressum</p>'),
    expected: ['element-open 3'],
  },
  {
    name: 'switched off by a comment',
    html: page('<!-- bald:', marke, '-->'),
    expected: ['element-lost 4'],
  },
  {
    name: 'pasted as text',
    html: page('<p>&lt;muster-marke markenstelle=&quot;98001002&quot;&gt;</p>'),
    expected: ['element-as-text 3'],
  },
];

/** Pages that are hard to read. */
const nasty: Snippet[] = [
  {
    name: 'a spare copy in a comment',
    html: page(marke, '<!--', marke, '-->'),
    expected: ['element-lost 5'],
  },
  {
    name: 'end tag only in a comment',
    html: page('<muster-marke markenstelle="98001002">', '<!-- </muster-marke> -->'),
    expected: ['element-open 3'],
  },
  {
    name: 'in a script',
    html: page('<script>', `const vorlage = '${marke.replace('</', '<\\/')}';`, '</script>'),
    expected: ['element-lost 4'],
  },
  {
    name: 'a script in a comment in a script',
    html: page('<script><!--', `document.write('<script>${marke}</script>');`, '--></script>', marke),
    expected: ['element-lost 4'],
  },
  {
    name: 'script never ended',
    html: page('<script>let x = 1;', marke),
    expected: ['element-lost 4'],
  },
  { name: 'comment never ended', html: page('<!-- Beginn', marke), expected: ['element-lost 4'] },
  { name: 'comment ended at once', html: page('<!-->', marke), expected: [] },
  { name: 'comment ended with a bang', html: page('<!-- x --!>', marke), expected: [] },
  { name: 'in a text field', html: page(`<textarea>${marke}</textarea>`), expected: ['element-lost 3'] },
  { name: 'in a template', html: page('<template>', marke, '</template>'), expected: ['element-lost 4'] },
  {
    name: 'without scripts only',
    html: page('<noscript>', marke, '</noscript>'),
    expected: ['element-lost 4'],
  },
  {
    name: 'in a value',
    html: page('<p title="', marke.replaceAll('"', "'"), '">x</p>'),
    expected: ['element-lost 4'],
  },
  {
    name: 'quote not closed',
    html: page('<muster-marke markenstelle="98001002></muster-marke>', '<p class="x">y</p>', '<p>z</p>'),
    expected: ['ags-wrong 3', 'attribute-unknown 4', 'element-open 3'],
  },
  {
    name: 'tag not finished',
    html: page('<p>x</p>', '<muster-marke markenstelle="98001002'),
    expected: ['element-lost 4'],
  },
  {
    name: 'a greater-than sign in a value',
    html: page(
      '<muster-marke data-x="a > b" title=\'</muster-marke>\' markenstelle="98001002"></muster-marke>',
    ),
    expected: [],
  },
  {
    name: 'slashes between attributes',
    html: page('<muster-marke/markenstelle="98001002"/muster-sprache="de"></muster-marke>'),
    expected: [],
  },
  {
    name: 'in a table, where it does not belong',
    html: page(
      '<table><tr>',
      marke,
      '<td>x</td></tr>',
      '<muster-ersatz markenstelle="98001002"></muster-ersatz>',
      '</table>',
    ),
    expected: [],
  },
  {
    name: 'wrongly nested',
    html: page(
      '<b><p>',
      marke,
      '</b></p></i></div>',
      '<muster-ersatz markenstelle="98001002"></muster-ersatz>',
    ),
    expected: [],
  },
  {
    name: 'in SVG, in CDATA',
    html: page('<svg><![CDATA[ <muster-marke> ]]></svg>', marke),
    expected: ['element-lost 3'],
  },
  {
    name: 'that would run something',
    html: page(
      '<img src="x" onerror="window.geprueft = 1">',
      '<script>window.geprueft = 2</script>',
      '<svg onload="window.geprueft = 3"></svg>',
      '<iframe srcdoc="<script>parent.geprueft = 4</script>"></iframe>',
      '<body onload="window.geprueft = 5">',
      '<base href="https://fremd.example/">',
      marke,
    ),
    expected: [],
  },
  {
    name: 'that says data-nr itself',
    html: page('<p data-nr=0 data-nrx=1>data-nr=3 </p>', marke),
    expected: [],
  },
  { name: 'null and control characters', html: page('<p>\u0000\u0007\u202e</p>', marke), expected: [] },
  { name: '2 MB of page', html: page(filler.repeat(22_000), marke), expected: [] },
  {
    name: '1 MB of tags that never end',
    html: page(marke, '<x-a '.repeat(200_000)),
    expected: [],
  },
  {
    name: '2 MB with nested elements of others',
    html: page(marke, '<x-teil>'.repeat(30), filler.repeat(21_000)),
    expected: [],
  },
  {
    name: '2 MB of comments',
    html: page('<!-- <muster-ersatz> -->\n'.repeat(1), '<!-- x -->'.repeat(200_000), marke),
    expected: ['element-lost 3'],
  },
  {
    name: '1 MB of less-than signs',
    html: page(marke, '<'.repeat(1_000_000)),
    expected: [],
  },
];

export const snippets: readonly Snippet[] = [...right, ...faulty, ...nasty];
