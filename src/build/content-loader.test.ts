import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { contentLoader } from './content-loader.ts';

/** A loader of entries that each run names, in a site that is being watched. */
async function watched(read: (run: number) => Promise<string[]>) {
  let runs = 0;
  const ids: string[] = [];
  const errors: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const context = {
    store: { clear: () => ids.splice(0), set: ({ id }: { id: string }) => ids.push(id) },
    logger: { error: (text: string) => errors.push(text) },
    watcher,
  } as unknown as LoaderContext;
  const loader = contentLoader('test', 'flows', async () =>
    (await read((runs += 1))).map((id) => ({ id, data: {} })),
  );
  await loader.load(context);
  const change = (path: string) => watcher.emit('all', 'change', `${contentDir}/${path}`);
  return { ids, errors, change, runs: () => runs };
}

const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

test('a change below the place fills the store again', async () => {
  const site = await watched(async (run) => [`a${run}`]);
  assert.deepEqual(site.ids, ['a1']);
  site.change('flows/a.yaml');
  await turns();
  assert.deepEqual(site.ids, ['a2']);
});

test('a change elsewhere does not', async () => {
  const site = await watched(async (run) => [`a${run}`]);
  for (const path of ['flows-alt/a.yaml', 'flows.yaml', 'guide/a.mdx', '../flows/a.yaml']) site.change(path);
  await turns();
  assert.equal(site.runs(), 1);
});

test('a fault leaves the last good state and says so', async () => {
  const site = await watched(async (run) => {
    if (run === 2) throw new Error('Zeile 3');
    return [`a${run}`];
  });
  site.change('flows/a.yaml');
  await turns();
  assert.deepEqual(site.ids, ['a1']);
  assert.match(site.errors.join(), /flows lässt sich so nicht zeigen.*: Zeile 3$/);
  site.change('flows/a.yaml');
  await turns();
  assert.deepEqual(site.ids, ['a3']);
});

test('many changes at once: one run at a time, and the last one counts', async () => {
  let active = 0;
  const site = await watched(async (run) => {
    active += 1;
    assert.equal(active, 1);
    await Promise.resolve();
    active -= 1;
    return [`a${run}`];
  });
  for (let count = 0; count < 5; count += 1) site.change(`flows/${count}.yaml`);
  await turns();
  assert.equal(site.runs(), 3);
  assert.deepEqual(site.ids, ['a3']);
});

test('a fault of the first reading can be mended too', async () => {
  const site = await watched(async (run) => {
    if (run === 1) throw new Error('Zeile 3');
    return [`a${run}`];
  });
  assert.equal(site.errors.length, 1);
  site.change('flows/a.yaml');
  await turns();
  assert.deepEqual(site.ids, ['a2']);
});

test('a fault ends a build', async () => {
  const loader = contentLoader('test', 'flows', async () => {
    throw new Error('Zeile 3');
  });
  await assert.rejects(loader.load({} as LoaderContext), /Zeile 3/);
});
