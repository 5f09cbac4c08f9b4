import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAddresses } from './addresses.ts';
import { readDocument } from '../content.ts';
import { linkFinding } from './links.ts';

const files: Record<string, string> = {
  'clickdummy.yaml': 'steps: [{ id: a }, { id: b }]\n',
  'flows/erste.yaml': 'name: Erste\n',
  'mail/anmelden.yaml': 'title: Anmelden\n',
  'service.yaml': 'register: { mail: anmelden }\n',
};
const documents = Object.entries(files).flatMap(
  ([path, text]) => readDocument(path, () => Buffer.from(text))?.document ?? [],
);
const addresses = makeAddresses(documents, ['/email/'], new Map(), []);

const table: [url: string, kind: string | undefined][] = [
  ['/antragsstrecken/erste/', undefined],
  ['/antragsstrecken/erste/klickdummy/', undefined],
  ['/antragsstrecken/erste/klickdummy/#schritt-2', undefined],
  ['/antragsstrecken/erste/klickdummy/#quelle-1', undefined],
  ['/antragsstrecken/erste/klickdummy/#schritt-3', 'dead-anchor'],
  ['/antragsstrecken/zweite/klickdummy/', 'dead-link'],
  ['/email/', undefined],
  ['/email/anmelden/', 'dead-link'],
];

for (const [url, kind] of table)
  test(`link to ${url}`, () => assert.equal(linkFinding(url, undefined, addresses)?.[0], kind));
