import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { holds, serviceWords } from './service-words.ts';
import { dist, sitePaths, variants } from './site.ts';

const second = variants.secondService;
const readable = new Set(['.html', '.css', '.js', '.xml', '.txt', '.json', '.svg', '.ics']);

/** Germany's time zone in every calendar is no Land of a service. */
const timeZone = 'Europe/Berlin';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => readable.has(extname(file)))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').replaceAll(timeZone, '') }));

/** Places in `folder` that hold a word of the content in `content`, which is another service's. */
function leftovers(folder: string, content: string, ownContent: string): string[] {
  const own = serviceWords(ownContent);
  const words = [...serviceWords(content)].filter((word) => !own.has(word));
  expect(words.length).toBeGreaterThan(20);
  return files(folder).flatMap(({ file, text }) =>
    words.filter((word) => holds(text, word)).map((word) => `${file}: ${word}`),
  );
}

test('nothing of the first service is left in the second', () => {
  expect(leftovers(second.dist, 'content', second.env.CONTENT_DIR)).toEqual([]);
});

test('calendars and feeds of the second service are among the files looked at', () => {
  const names = files(second.dist).map(({ file }) => file.replaceAll('\\', '/'));
  for (const name of ['projekttermine/kalender.ics', 'projekttermine/feed.xml', 'neues/feed.xml'])
    expect(names).toContain(name);
});

test('nothing of the second service is left in the first', () => {
  expect(leftovers(dist, second.env.CONTENT_DIR, 'content')).toEqual([]);
});

test('the second service has every kind of page', async ({ page }) => {
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
  for (const path of paths) {
    const response = await page.goto(`http://localhost:${second.port}${path}`);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
  }
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
