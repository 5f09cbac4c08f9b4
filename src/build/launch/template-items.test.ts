import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, line } from './launch-fixture.ts';
import { templateItems } from './template-items.ts';

test('what only the template says, by file', () => {
  const documents = [
    documentOf(
      'tasks.yaml',
      '- id: a\n  source: VORLAGE\n- id: b\n  source: [OZG, VORLAGE]\n- id: c\n  source: OZG\n',
    ),
    documentOf(
      'guide/10-start.mdx',
      '---\ntitle: Start\n---\n\nText. <Source k="VORLAGE" /> Text. <Source k="OZG" />\n',
    ),
    documentOf('guide/20-ende.mdx', '---\ntitle: Ende\nsources: [OZG]\n---\n\nText. <Source k="OZG" />\n'),
  ];
  assert.deepEqual(templateItems(documents).map(line), [
    '- tasks.yaml:1 Nur aus der Vorlage belegt: 2 Stellen',
    '- guide/10-start.mdx:1 Nur aus der Vorlage belegt: eine Stelle',
  ]);
});
