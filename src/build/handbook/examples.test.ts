import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { flowSchema } from '../../domain/flow/schema.ts';
import { parseYaml } from '../yaml-file.ts';
import { checkContent } from '../check/check.ts';
import { reportFormats } from '../check/report/report-formats.ts';
import { blocksOf, read } from './documents.ts';

/** Examples of the handbook that are whole files or entries, by how they begin, and where somebody would put them. */
const places: [begins: string, file: string][] = [
  ['LKM26:', 'sources.yaml'],
  ['---\ntitle: Nachnutzung anmelden', 'guide/10-nachnutzung-anmelden.mdx'],
  ['---\ntitle: Zugänge für neue Behörden', 'meetings/2099-12-10/index.md'],
  ['---\ntitle: Rückkanal und Nutzerkonto', 'meetings/2026-05-07-rueckkanal/index.md'],
  ['name: Musterbescheinigung', 'flows/musterbescheinigung.yaml'],
  ['- id: einzelabruf', 'tasks.yaml'],
  ['name: Landkreis Muster', 'examples/landkreis-muster/index.yaml'],
  ['sammelpostfach:', 'glossary.yaml'],
  ['---\ntitle: PLZ-Check neu beschrieben', 'changes/2026-12-10-plz-check.md'],
];

/** Files of many entries; an example is one more of them. */
const many = ['sources.yaml', 'glossary.yaml'];

test('every whole example of the handbook passes the check where it belongs', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'handbuch-'));
  try {
    cpSync('content', dir, { recursive: true });
    const blocks = blocksOf(read('content/README.md'));
    for (const [begins, file] of places) {
      const block = blocks.find(({ text }) => text.startsWith(begins));
      assert.ok(block, `The handbook has no example that begins with ${begins}`);
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      const write = many.includes(file) ? appendFileSync : writeFileSync;
      write(join(dir, file), block.text);
    }
    const { faults } = await checkContent(dir);
    const own = faults.filter(
      ({ file, severity }) => severity === 'error' && places.some(([, place]) => place === file),
    );
    assert.deepEqual(
      own.map(({ file, line, words }) => `${file}:${line} ${words.join(' – ')}`),
      [],
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the flow of the handbook shows every field that a flow has', () => {
  const example = blocksOf(read('content/README.md')).find(({ text }) => text.startsWith('name: Muster'));
  assert.deepEqual(Object.keys(parseYaml(example?.text ?? '').data as object), Object.keys(flowSchema.shape));
});

test('examples for a forge are YAML and ask for a form that there is', () => {
  const examples = blocksOf(read('deploy/README.md')).filter(({ language }) => language === 'yaml');
  assert.equal(examples.length, 2);
  for (const { text } of examples) {
    const { data, problems } = parseYaml(text);
    assert.deepEqual(problems, []);
    const [form = ''] = /(?<=--format )\w+/.exec(JSON.stringify(data)) ?? [];
    assert.ok(form in reportFormats, form);
  }
});
