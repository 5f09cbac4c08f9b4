import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** The module of Vite's that every `import()` of a built script goes through. */
const vitePreload = '\0vite/preload-helper.js';
const preload = '\0preload-for:';

/**
 * Lets the browser fetch what a part imports together with the part itself. Vite's own module also waits for styles,
 * guards against double links and old browsers and reports failures: ten times the size, for what no script here needs.
 */
const smallPreload = (base: string): string => `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`;

/** Modules of a few bytes, without a state of their own, that several scripts share. */
const shared =
  /\/(?:announcer|download|expiring|german-date|kept-land|mailto-address|passage-key|slash-choice)\.ts$/;

/**
 * Gives each script of the site a copy of its own of what would otherwise be a file for a few bytes, and a request on
 * every first view.
 *
 * @param base path below which the site stands, with slashes at both ends
 */
export const scriptCopies = (base: string): Plugin => ({
  name: 'script-copies',
  enforce: 'pre',
  apply: 'build',
  async resolveId(id, importer, options) {
    if (this.environment.name !== 'client' || importer === undefined) return null;
    if (id === vitePreload) return preload + importer;
    if (!shared.test(id)) return null;
    const module = await this.resolve(id, importer, { ...options, skipSelf: true });
    return module && `${module.id}?copy-for=${basename(importer)}`;
  },
  load: (id) => (id.startsWith(preload) ? smallPreload(base) : null),
});
