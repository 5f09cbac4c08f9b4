import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/**
 * Replaces `kern(darkblue-700)` in style sheets by the value of KERN's design token
 * (the design system of the German administration, package `@kern-ux/native`).
 * Only the values used reach the site; KERN's own style sheet would bring 340 kB and reset the page.
 */
export function kernTokens(): Plugin {
  const css = readFileSync(createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css'), 'utf8');
  const tokens = new Map(
    [...css.matchAll(/--kern-color-([a-z]+-\d{3}):\s*([^;}]+)/g)].map(([, name, value]) => [name, value]),
  );
  return {
    name: 'kern-tokens',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css(\?|$)/.test(id) || !code.includes('kern(')) return;
      return code.replace(/kern\(([a-z0-9-]+)\)/g, (_match, name: string) => {
        const value = tokens.get(name);
        if (value === undefined) throw new Error(`Unknown KERN colour "${name}" in ${id}`);
        return value.trim();
      });
    },
  };
}
