import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll('\\', '/'))
    : [];

/**
 * Address of a file below `src/pages`, or `undefined` if it depends on content or is no page:
 * `/suche.astro` → `/suche/`, `/feed.xml.ts` → `/feed.xml`.
 */
export function pageAddress(file: string): string | undefined {
  if (file.includes('[') || /\/[_.]/.test(file)) return undefined;
  if (!file.endsWith('.astro')) return /^(.*\.[a-z]+)\.ts$/.exec(file)?.[1];
  const path = file.slice(0, -'.astro'.length);
  return path === '/404' ? undefined : `${path.replace(/(^|\/)index$/, '')}/`;
}

/** Addresses that exist whatever the content is: fixed pages and the files in `public`. */
export function staticAddresses(): string[] {
  const pages = filesBelow(fileURLToPath(new URL('../../../pages', import.meta.url)));
  const served = filesBelow(fileURLToPath(new URL('../../../../public', import.meta.url)));
  return [...pages.flatMap((file) => pageAddress(file) ?? []), ...served];
}
