import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from './yaml-file.ts';

/**
 * Name and description of the site, which Starlight wants before any content is loaded.
 * Where `service.yaml` is missing or broken they are empty: the content check then refuses the build in its own words.
 */
export function readSiteNames(contentDir: string): { title: string; description: string } {
  const file = join(contentDir, 'service.yaml');
  const data = existsSync(file) ? parseYaml(readFileSync(file, 'utf8')).data : undefined;
  const { guideName, start } = (data ?? {}) as { guideName?: unknown; start?: { lead?: unknown } };
  return { title: asText(guideName), description: asText(start?.lead) };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
