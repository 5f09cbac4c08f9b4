import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontMatter } from './front-matter.ts';
import { isHidden } from './content-dir.ts';
import { entryId } from './loaders.ts';

/** A former name of a chapter and the one it has now, as they stand in addresses. */
export interface Alias {
  from: string;
  to: string;
}

/** Former names of chapters, from the `aliases` of their front matter. */
export function readAliases(contentDir: string): Alias[] {
  const folder = join(contentDir, 'guide');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx') && !isHidden(file))
    .flatMap((file) => {
      const data = parseFrontMatter(readFileSync(join(folder, file), 'utf8')).yaml.data;
      const { aliases } = (data ?? {}) as { aliases?: unknown };
      const names: unknown[] = Array.isArray(aliases) ? aliases : [];
      const to = entryId(file);
      return names.filter((name) => typeof name === 'string').map((from) => ({ from, to }));
    });
}
