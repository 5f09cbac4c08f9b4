import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../domain/service/schema.ts';
import { contentDir } from './content-dir.ts';
import { parseYaml } from './yaml-file.ts';

/** `service.yaml` as it stands, for settings that are needed before the content is loaded and checked. */
export const readService = (): Service =>
  parseYaml(readFileSync(join(contentDir, 'service.yaml'), 'utf8')).data as Service;
