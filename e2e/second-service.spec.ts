import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import { builtTexts, type BuiltText } from './built-text.ts';
import { holds, serviceWords } from './service-words.ts';
import { dist, sitePaths, variants } from './site.ts';

const second = variants.secondService;
/** What a search word becomes in the index: small letters, without its ending. */
const stem = (word: string): string => word.toLowerCase().slice(0, Math.max(8, word.length - 3));

/** Whether a word stands in a file. The index writes its words one after the other, without a sign between them. */
function tells({ file, text }: BuiltText, word: string): boolean {
  if (file.endsWith('.pf_index') && /^\p{L}{9,}$/u.test(word)) return text.includes(stem(word));
  return holds(text, word);
}

/** Places in `texts` that hold a word of the content in `content`, which is another service's. */
function leftovers(texts: readonly BuiltText[], content: string, ownContent: string): string[] {
  const own = serviceWords(ownContent);
  const words = [...serviceWords(content)].filter((word) => !own.has(word));
  expect(words.length).toBeGreaterThan(20);
  return texts.flatMap((one) =>
    words.filter((word) => tells(one, word)).map((word) => `${one.file}: ${word}`),
  );
}

test('nothing of the first service is left in the second', async () => {
  expect(leftovers(await builtTexts(second.dist), 'content', second.env.CONTENT_DIR)).toEqual([]);
});

test('nothing of the second service is left in the first', async () => {
  expect(leftovers(await builtTexts(dist), second.env.CONTENT_DIR, 'content')).toEqual([]);
});

test('whatever the second service hands out is among the files looked at', async () => {
  const texts = await builtTexts(second.dist);
  const own: [file: RegExp, word: string][] = [
    [/^projekttermine\/kalender\.ics$/, 'Runde vor Ort'],
    [/^projekttermine\/feed\.xml$/, 'Zweite Runde der Gemeinden'],
    [/^neues\/feed\.xml$/, 'Zweiter Antrag ergänzt'],
    [/^leitfaden\/anmelden\.md$/, 'Merkblatt zum Musterdienst'],
    [/^llms\.txt$/, 'Hundemarke'],
    [/\.pdf$/, 'Stadt'],
    [/^pagefind\/.*\.pf_fragment$/, 'Musterdienst'],
    [/^pagefind\/.*\.pf_index$/, 'Hundemarke'],
    [/^pagefind\/.*\.pf_words$/, 'Hundemarke'],
    [/^sw\.js$/, 'ersatzmarke'],
    [/^offline\.json$/, 'size'],
    [/^sitemap-0\.xml$/, 'hundemarke'],
    [/^_nginx\/maps\.conf$/, 'loslegen'],
  ];
  expect(own.filter(([name, word]) => !texts.some((one) => name.test(one.file) && tells(one, word)))).toEqual(
    [],
  );
});

/** What the content of this service and the starter of a new one have in common: terms, chapters and laws of the field. */
const sharedWords = [
  ...[
    'Basisdaten',
    'basisdaten',
    'Integrationsleitfaden',
    'Interesse melden',
    'interesse',
    'Livegang',
    'Testen',
  ],
  ...[
    'antragsstrecken-einbinden',
    'basisdaten-hinterlegen',
    'einleitung',
    'fachverfahren-anbinden',
    'glossar',
  ],
  ...['haeufige-fragen', 'nachnutzung-anmelden', 'recht-vertrag-datenschutz-kosten', 'testen-und-livegang'],
  ...['beispiel', 'nachnutzung', 'testen', 'verteiler', '§\u00a012b', '§\u00a018', '§\u00a025'],
];

test('the starter of a new service says nothing of this one', () => {
  const words = [...serviceWords('content')].filter((word) => !sharedWords.includes(word));
  const files = readdirSync('starter', { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'laender.yaml',
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap(({ parentPath, name }) => {
    const text = readFileSync(join(parentPath, name), 'utf8');
    return words.filter((word) => holds(`${name}\n${text}`, word)).map((word) => `${name}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('the second service has every kind of page', () => {
  const kinds = [
    /^\/$/,
    /^\/leitfaden\/[^/]+\/$/,
    /^\/email\/$/,
    /^\/einbindung\/$/,
    /^\/antragsstrecken\/$/,
    /^\/antragsstrecken\/[^/]+\/$/,
    /^\/antragsstrecken\/[^/]+\/klickdummy\/$/,
    /^\/antragsstrecken\/vergleich\/$/,
    /^\/beispiele\/[^/]+\/$/,
    /^\/projekttermine\/$/,
    /^\/projekttermine\/[^/]+\/$/,
    /^\/projekttermine\/beschluesse\/$/,
    /^\/neues\/$/,
    /^\/mein-weg\/$/,
    /^\/mein-weg\/entscheidungsvorlage\/$/,
    /^\/suche\/$/,
    /^\/impressum\/$/,
  ];
  const paths = sitePaths(second.dist);
  expect(kinds.filter((kind) => !paths.some((path) => kind.test(path)))).toEqual([]);
});

test('the second service tells machines what it knows', () => {
  const read = (file: string) => readFileSync(join(second.dist, file), 'utf8');
  const site = second.env.SITE_URL;
  expect(read('.well-known/security.txt').split('\n')).toEqual([
    'Contact: mailto:sicherheit@musterstadt.example',
    'Expires: 2027-06-30T00:00:00Z',
    'Preferred-Languages: de, en',
    `Canonical: ${site}/.well-known/security.txt`,
    '',
  ]);
  expect(existsSync(join(dist, '.well-known/security.txt')), 'contact and date are open').toBe(false);
  expect(read('robots.txt')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
  expect(read('_nginx/maps.conf')).toContain('"/leitfaden/loslegen/" "/leitfaden/starten/";');
  expect(read('_redirects')).toBe('/leitfaden/loslegen/* /leitfaden/starten/ 301\n');

  const chapter = read('leitfaden/starten/index.html');
  expect(chapter).toContain(`<meta property="og:image" content="${site}/vorschau.png">`);
  expect(readFileSync(join(second.dist, 'vorschau.png')).readUInt32BE(16), 'width').toBe(1200);
  const data = (html: string) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
      ([, json]) => JSON.parse(json ?? '') as { '@type': string; startDate?: string },
    );
  expect(data(chapter).map((item) => item['@type'])).toEqual(['BreadcrumbList']);
  const meeting = data(read('projekttermine/2025-12-04-runde/index.html'));
  expect(meeting.find((item) => item['@type'] === 'Event')?.startDate).toBe('2025-12-04');
  const sample = data(read('projekttermine/2025-09-18/index.html'));
  expect(sample.map((item) => item['@type'])).toEqual(['BreadcrumbList']);
});
