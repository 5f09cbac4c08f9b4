import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { filesOf, schemaText, yamlCollections } from './schema-files.ts';

const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));

for (const [name, collection] of yamlCollections) {
  test(`schema of ${name} is the one of the check`, () =>
    assert.equal(
      readFileSync(`content/.schemas/${name}.json`, 'utf8'),
      schemaText(collection),
      'npm run schemas',
    ));

  test(`content of ${name} obeys the schema`, () => {
    const validate = ajv.compile(JSON.parse(schemaText(collection)) as object);
    const files = globSync(`{content,e2e/fixtures/zweiter-dienst}/${filesOf(collection)}`);
    assert.ok(files.length > 0);
    for (const file of files) {
      validate(parse(readFileSync(file, 'utf8')));
      assert.deepEqual(validate.errors, null, file);
    }
  });
}

test('a schema refuses what the check refuses', () => {
  const collection = yamlCollections.find(([name]) => name === 'synonyms')?.[1];
  assert.ok(collection);
  const validate = ajv.compile(JSON.parse(schemaText(collection)) as object);
  assert.equal(validate([['eins', 'zwei']]), true);
  assert.equal(validate([['eins']]), false);
});

test('editors are told which files a schema is for', () => {
  const { 'yaml.schemas': told } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  assert.deepEqual(
    told,
    Object.fromEntries(
      yamlCollections.map(([name, collection]) => [
        `./content/.schemas/${name}.json`,
        `content/${filesOf(collection)}`,
      ]),
    ),
  );
});

test('each field has a German description, which editors show', () => {
  const bare: string[] = [];
  const walk = (node: Record<string, unknown>, path: string): void => {
    for (const [key, child] of Object.entries(
      (node['properties'] ?? {}) as Record<string, Record<string, unknown>>,
    )) {
      if (!('description' in child)) bare.push(`${path}.${key}`);
      walk(child, `${path}.${key}`);
    }
    for (const key of ['items', 'additionalProperties'])
      if (typeof node[key] === 'object') walk(node[key] as Record<string, unknown>, path);
    for (const one of (node['anyOf'] ?? []) as Record<string, unknown>[]) walk(one, path);
  };
  for (const [name, collection] of yamlCollections)
    walk(JSON.parse(schemaText(collection)) as Record<string, unknown>, name);
  assert.deepEqual([...new Set(bare)], []);
});
