import assert from 'node:assert/strict';
import { test } from 'node:test';
import { template } from './fixture.ts';
import { mailTemplateSchema } from './schema.ts';

const cases: [name: string, change: object, message: RegExp | null][] = [
  ['as it should be', {}, null],
  ['unknown key', { subjekt: 'x' }, /subjekt/],
  ['placeholder left out', { body: template.body.slice(0, -1) }, /\{\{signature\}\} steht 0-mal/],
  ['placeholder twice', { body: [...template.body, '{{signature}}'] }, /\{\{signature\}\} steht 2-mal/],
  [
    'placeholder missing in one wording',
    {
      body: template.body.map((entry) => (typeof entry === 'string' ? entry : { ...entry, undecided: 'x' })),
    },
    /\{\{authority\}\} steht 0-mal/,
  ],
  [
    'selection without its place in the body',
    { body: template.body.filter((entry) => entry !== '{{selection}}') },
    /\{\{selection\}\} steht 0-mal/,
  ],
  [
    'selection without list',
    { selection: { ...template.selection, text: 'Wir nutzen alle.' } },
    /\{\{flows\}\} steht 0-mal/,
  ],
  [
    'no selection at all',
    { selection: undefined, body: template.body.filter((entry) => entry !== '{{selection}}') },
    null,
  ],
  ['recipient is no address', { to: 'niemand' }, /"to"/],
];

for (const [name, change, message] of cases)
  test(`mail template: ${name}`, () => {
    const result = mailTemplateSchema.safeParse({ ...template, ...change });
    if (message === null) assert.equal(result.error, undefined);
    else assert.match(JSON.stringify(result.error?.issues).replaceAll('\\"', '"'), message);
  });
