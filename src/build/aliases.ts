import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontMatter } from './front-matter.ts';

/** Former names of chapters, from the `aliases` of their front matter, as they stand in addresses. */
export function readAliases(contentDir: string): string[] {
  const folder = join(contentDir, 'guide');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const data = parseFrontMatter(readFileSync(join(folder, file), 'utf8')).yaml.data;
      const { aliases } = (data ?? {}) as { aliases?: unknown };
      return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
    });
}
