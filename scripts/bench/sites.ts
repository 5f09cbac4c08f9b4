import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Minutes } from '../made-up-minutes.ts';

const body = ({ topics }: Minutes) => topics.map(({ title, text }) => `## ${title}\n\n${text}\n`).join('\n');

/** Writes a content folder of the guide: what it has, and the minutes as meetings beside it. */
export function writeGuideContent(dir: string, minutes: readonly Minutes[]): void {
  cpSync('content', dir, { recursive: true });
  for (const [index, one] of minutes.entries()) {
    const folder = join(dir, 'meetings', `${one.date}-nummer-${index}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.md'), `---\ntitle: '${one.title} (${index + 1})'\n---\n\n${body(one)}`);
  }
}

// By its dependencies Astro knows what to bundle.
const manifest = '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }';
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Bench' })] });
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes a Starlight site as its documentation sets one up, with the minutes as its pages. */
export function writeStockSite(dir: string, minutes: readonly Minutes[]): void {
  const docs = join(dir, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(dir, 'package.json'), manifest);
  writeFileSync(join(dir, 'astro.config.mjs'), config);
  writeFileSync(join(dir, 'src/content.config.ts'), collections);
  writeFileSync(join(docs, 'index.md'), '---\ntitle: Start\n---\n');
  for (const [index, one] of minutes.entries())
    writeFileSync(
      join(docs, `${one.date}-${index}.md`),
      `---\ntitle: '${one.title} (${index + 1})'\n---\n\n${body(one)}`,
    );
}
