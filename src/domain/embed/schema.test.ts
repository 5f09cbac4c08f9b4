import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { embedSchema, type Embed } from './schema.ts';

const valid = () =>
  (parse(readFileSync('e2e/fixtures/zweiter-dienst/service.yaml', 'utf8')) as { embed: Embed }).embed;

const table: [name: string, change: (embed: Embed) => void, faultAt: string | null][] = [
  ['as it is', () => undefined, null],
  ['a choice without options', ({ attributes }) => delete attributes[1]?.options, 'attributes.1.kind'],
  [
    'options without a choice',
    ({ attributes }) => (attributes[2]!.options = [{ value: 'a', label: 'A' }]),
    'attributes.2.kind',
  ],
  ['name with blank', ({ attributes }) => (attributes[0]!.name = 'hide login'), 'attributes.0.name'],
  ['line without place', ({ code }) => (code.script.line = '<script></script>'), 'code.script.line'],
  [
    'place twice',
    ({ code }) => (code.script.line = '<script src="{{address}}" id="{{address}}"></script>'),
    'code.script.line',
  ],
  ['wrong place', ({ code }) => (code.heading.line = '<h2>{{address}}</h2>'), 'code.heading.line'],
  ['note without statement', ({ notes }) => (notes[0]!.statements = []), 'notes.0.statements'],
];

for (const [name, change, faultAt] of table)
  test(name, () => {
    const embed = valid();
    change(embed);
    const { error } = embedSchema.safeParse(embed);
    assert.deepEqual(
      error?.issues.map(({ path }) => path.join('.')) ?? [],
      faultAt === null ? [] : [faultAt],
    );
  });
