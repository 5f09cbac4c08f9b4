import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the content security policy of the pages would block, as pattern and name. */
const forbidden: [RegExp, string][] = [
  [/<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/gi, 'inline script'],
  [/<style\b[^>]*>/gi, 'inline style sheet'],
  [/<[a-z][^>]*\sstyle="/gi, 'style attribute'],
  [/<[a-z][^>]*\son[a-z]+="/gi, 'event handler attribute'],
];

/** What a page holds that its policy forbids, for example `inline script: <script type="module">`. */
export const violations = (html: string): string[] =>
  forbidden.flatMap(([pattern, name]) =>
    [...html.matchAll(pattern)].map(([found]) => `${name}: ${found.slice(0, 120)}`),
  );

/** Integration: refuses a build in which a page holds what its content security policy would block. */
export function pageGuard(): AstroIntegration {
  return {
    name: 'page-guard',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.html'))
          .flatMap((file) =>
            violations(readFileSync(join(root, file), 'utf8')).map(
              (text) => `${relative(root, join(root, file))}: ${text}`,
            ),
          );
        if (found.length > 0)
          throw new Error(`Pages break their content security policy:\n${found.join('\n')}`);
      },
    },
  };
}
