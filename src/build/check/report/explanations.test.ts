import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../check.ts';
import { explanations } from './explanations.ts';
import { faultKinds, type FaultKind } from './fault.ts';

/** An example of the handbook; `file` is what it stands in, `dateien` if it is a list of files. */
interface Example {
  kind: FaultKind;
  right: boolean;
  file: string | undefined;
  text: string;
}

const sections = readFileSync(explanations, 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((text) => ({ kind: text.slice(0, text.indexOf('\n')) as FaultKind, text }));

const fence = /^```[a-z]+ (falsch|richtig)(?: (\S+))?\n([\s\S]*?)^```$/gm;
const examples = sections.flatMap(({ kind, text: section }) =>
  [...section.matchAll(fence)].map(([, judgement, file, text = '']): Example => ({
    kind,
    right: judgement === 'richtig',
    file,
    text,
  })),
);

/** Kinds whose cause cannot be written down as text: bytes, sizes, rights, the inside of a PDF. */
const notAsText = new Set<FaultKind>([
  ...(['missing-folder', 'symbolic-link', 'too-large', 'too-deep', 'not-text', 'not-utf8'] as const),
  ...(['byte-order-mark', 'control-character', 'unreadable'] as const),
  ...(['pdf-unreadable', 'pdf-encrypted', 'pdf-no-text'] as const),
]);

/** The faults of one kind that an example makes in a content folder that has none. */
async function faultsOf({ kind, file = '', text }: Example): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'meldungen-'));
  try {
    cpSync('e2e/fixtures/zweiter-dienst', dir, {
      recursive: true,
      filter: (path) => !path.endsWith('.pdf'),
    });
    const source = 'title: T\n  publisher: P\n  url: null\n  copyDate: null\n';
    for (const key of ['K51', 'V157', 'K99'])
      appendFileSync(join(dir, 'sources.yaml'), `${key}:\n  ${source}`);
    const files = file === 'dateien' ? text.trim().split('\n') : [file];
    for (const path of files) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), file === 'dateien' ? '' : text);
    }
    const { faults } = await checkContent(dir);
    const near = (path: string) => files.some((one) => path === one || path.startsWith(`${dirname(one)}/`));
    return faults.filter((one) => one.kind === kind && near(one.file)).map((one) => one.file);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('every kind of fault has its paragraph, in the same order, and no paragraph is without a kind', () =>
  assert.deepEqual(
    sections.map(({ kind }) => kind),
    faultKinds,
  ));

for (const { kind, text } of sections)
  test(`${kind}: title, wrong and right example, reason`, () => {
    assert.match(text, /^[a-z0-9-]+\n\n\*\*.+\.\*\*/);
    const judgements = examples.filter((one) => one.kind === kind).map(({ right }) => right);
    assert.deepEqual(judgements, [false, true]);
    assert.match(text, /^Warum: .+\.$/m);
  });

for (const example of examples.filter(({ file }) => file !== undefined))
  test(`${example.kind}: the ${example.right ? 'right' : 'wrong'} example`, async () => {
    const faults = await faultsOf(example);
    if (example.right) assert.deepEqual(faults, []);
    else assert.notDeepEqual(faults, []);
  });

test('every wrong example that can be tried is tried', () =>
  assert.deepEqual(
    examples.filter(({ right, file }) => !right && file === undefined).map(({ kind }) => kind),
    faultKinds.filter((kind) => notAsText.has(kind)),
  ));
