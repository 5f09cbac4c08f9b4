import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../content-dir.ts';
import { parseYaml } from '../yaml-file.ts';

/** The groups of `synonyms.yaml`; none when there is no such file. The content check refuses a broken one before. */
export function readSynonyms(): string[][] {
  const file = join(contentDir, 'synonyms.yaml');
  return existsSync(file) ? ((parseYaml(readFileSync(file, 'utf8')).data ?? []) as string[][]) : [];
}
