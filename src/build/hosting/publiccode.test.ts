import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { parseYaml } from '../yaml-file.ts';

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

/** What the standard demands, https://github.com/publiccodeyml/publiccode.yml/blob/main/docs/standard/schema.core.rst. */
const standard = z.looseObject({
  publiccodeYmlVersion: z.literal('0.7.0'),
  name: z.string().min(1),
  url: z.url(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.string()).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    ...(['mobile', 'iot', 'desktop', 'web', 'backend', 'other'] as const).map(
      (kind) => `standalone/${kind}` as const,
    ),
    ...(['addon', 'library', 'configurationFiles'] as const),
  ]),
  description: z.record(
    z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
    z.looseObject({
      shortDescription: z.string().max(150),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string()).min(1),
    }),
  ),
  legal: z.looseObject({ license: z.string().min(1) }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }),
    z.looseObject({
      type: z.enum(['internal', 'community']),
      contacts: z.array(z.looseObject({ name: z.string() })).min(1),
    }),
    z.looseObject({
      type: z.literal('contract'),
      contractors: z.array(z.looseObject({ name: z.string(), until: z.iso.date() })).min(1),
    }),
  ]),
  localisation: z.looseObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).min(1),
  }),
});

test('publiccode.yml has what the standard demands, and the licence of the package', () => {
  const { data, problems } = parseYaml(read('publiccode.yml'));
  assert.deepEqual(problems, []);
  const { error, data: file } = standard.safeParse(data);
  assert.equal(error && z.prettifyError(error), undefined);
  const { license } = JSON.parse(read('package.json')) as { license: string };
  assert.equal(file?.legal.license, license);
});
