import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Flow } from '../flow/schema.ts';
import type { Land } from '../land/schema.ts';
import type { Service } from '../service/schema.ts';
import { makeKit, type EmbedKit } from './kit.ts';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** The kit of a content folder, as the site makes it. */
export function kitOf(folder: string): EmbedKit {
  const { embed } = read(`${folder}/service.yaml`) as Service;
  const flows = readdirSync(`${folder}/flows`)
    .map((file) => ({ id: file.replace('.yaml', ''), data: read(`${folder}/flows/${file}`) as Flow }))
    .sort((one, other) => one.data.order - other.data.order);
  const laender = Object.entries(read(`${folder}/laender.yaml`) as Record<string, Land>);
  return makeKit(
    embed,
    flows,
    laender.map(([id, data]) => ({ id, data })),
  );
}

/** A small service that has every kind of attribute, a known script, and a bundle. */
export const kit = kitOf('e2e/fixtures/zweiter-dienst');
