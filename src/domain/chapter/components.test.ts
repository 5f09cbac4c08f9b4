import assert from 'node:assert/strict';
import { test } from 'node:test';
import { componentRule, components, type ComponentRule } from './components.ts';

const table: [name: string, known: boolean][] = [
  ['Note', true],
  ['note', false],
  ['Script', false],
  ['toString', false],
  ['', false],
];
for (const [name, known] of table)
  test(`<${name}>`, () => assert.equal(componentRule(name) !== undefined, known));

test('a component stands only in one that exists', () => {
  for (const rule of Object.values(components) as ComponentRule[])
    assert.ok(rule.within === undefined || componentRule(rule.within) !== undefined);
});
