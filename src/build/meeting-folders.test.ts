import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { publishedFile, readMeetings } from './meeting-folders.ts';

const root = mkdtempSync(join(tmpdir(), 'meetings-'));
after(() => rmSync(root, { recursive: true }));

/** A content folder `meetings` with these files; `null` stands for a real PDF. */
function meetings(name: string, files: Record<string, string | null>): string {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    if (text === null) copyFileSync('e2e/fixtures/pdf/zeilenweise-reportlab.pdf', join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('text, PDF, or both', async () => {
  const folder = meetings('kinds', {
    '2026-01-10-text/index.md': '---\ntitle: Text\n---\n\n## Thema\n',
    '2026-02-10/protokoll.pdf': null,
    '2026-03-10/index.md': '---\ntitle: Beides\n---\n\nText\n',
    '2026-03-10/protokoll.pdf': null,
    '2026-03-10/bild.png': 'no minutes',
  });
  const found = await readMeetings(folder, true);
  assert.deepEqual(
    found.map(({ id, data }) => [id, data.title, data.hasText, data.pdfs.map(({ state }) => state)]),
    [
      ['2026-01-10-text', 'Text', true, []],
      ['2026-02-10', 'Projekttermin vom 10. Februar 2026', false, ['ok']],
      ['2026-03-10', 'Beides', true, ['ok']],
    ],
  );
});

test('a name with a letter taken apart is published composed and found again', async () => {
  const apart = 'U\u0308bersicht.pdf';
  const folder = meetings('apart', { [`2026-01-10/${apart}`]: null });
  const [meeting] = await readMeetings(folder, true);
  assert.deepEqual(
    meeting?.data.pdfs.map(({ file }) => file),
    ['\u00DCbersicht.pdf'],
  );
  const place = join(folder, '2026-01-10');
  assert.equal(await publishedFile(place, '\u00DCbersicht.pdf'), join(place, apart));
  await assert.rejects(publishedFile(place, 'fehlt.pdf'), /holds no file/);
});

test('samples can be left out', async () => {
  const folder = meetings('samples', {
    '2026-01-10/index.md': '---\ntitle: Muster\nsample: true\n---\n',
    '2026-02-10/index.md': '---\ntitle: Echt\n---\n',
  });
  const titles = async (withSamples: boolean) =>
    (await readMeetings(folder, withSamples)).map(({ data }) => data.title);
  assert.deepEqual(await titles(true), ['Muster', 'Echt']);
  assert.deepEqual(await titles(false), ['Echt']);
});

test('no folder, no meetings', async () =>
  assert.deepEqual(await readMeetings(join(root, 'none'), true), []));

const faults: [name: string, text: string, message: RegExp][] = [
  ['syntax', '---\ntitle: [\n---\n', /2026-01-10\/index\.md:\d+:\d+ /],
  ['unknown key', '---\ntitle: T\ntopic: x\n---\n', /2026-01-10\/index\.md:/],
  ['missing title', '---\nsample: true\n---\n', /title/],
];

for (const [name, text, message] of faults)
  test(`front matter: ${name}`, async () => {
    const folder = meetings(`fault ${name}`, { '2026-01-10/index.md': text });
    await assert.rejects(readMeetings(folder, true), message);
  });
