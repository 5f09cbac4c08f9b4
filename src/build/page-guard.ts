import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlToHast, type HastNode } from 'satteri';

/** Types of scripts that hold data and are not run. */
const dataType = /^application\/(?:ld\+)?json$/;

/** Browsers leave out blanks and control characters within a scheme. */
const isScriptAddress = (value: string): boolean =>
  /^javascript:/i.test(value.replace(/[\u0000-\u0020]/g, ''));

/** Attributes that are shown or read by scripts, never followed: a title may begin like an address. */
const holdsText = /^(?:content|title|alt|value|placeholder|label|(?:aria|data)[A-Z-].*)$/;

type Element = Extract<HastNode, { type: 'element' }>;

/** What an element holds that the content security policy of the pages would block. */
function faultsOf({ tagName, properties }: Element): string[] {
  const faults: string[] = [];
  const isData = dataType.test(String(properties.type));
  if (tagName === 'script' && properties.src === undefined && !isData) faults.push('inline script');
  if (tagName === 'style') faults.push('inline style sheet');
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'style') faults.push('style attribute');
    if (/^on/i.test(name)) faults.push('event handler attribute');
    if (name === 'srcDoc') faults.push('document in an attribute');
    if (!holdsText.test(name) && isScriptAddress(String(value))) faults.push('script in an address');
  }
  return faults;
}

/** A tag with its attributes, or the beginning of one that is not well formed. */
const tags = /<[a-z][^\s/>]*(?:[^>"']|"[^"]*"|'[^']*')*>|<[a-z]/gi;

/**
 * A tag that a closer look may find fault with: none of those that fail it is passed over, and of the others few. Values
 * that begin with a character reference may be the address of a script, too.
 */
const suspect =
  /^<[a-z]$|^<style|^<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))|[\s"'/](?:style|srcdoc|on[a-z]+)\s*=|=\s*["']?[\u0000-\u0020]*[&j]/i;

/** Whether a page needs the closer look; reading all pages of a large site as trees would take as long as drawing them. */
const isSuspect = (html: string): boolean => html.match(tags)?.some((tag) => suspect.test(tag)) ?? false;

/** What a page holds that its policy forbids, for example `inline script: <script type="module">`. */
export function violations(html: string): string[] {
  if (!isSuspect(html)) return [];
  const found: string[] = [];
  const open: HastNode[] = [htmlToHast(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') {
      const shown = Object.entries(node.properties).map(([name, value]) => ` ${name}="${String(value)}"`);
      const tag = `<${node.tagName}${shown.join('')}>`.slice(0, 120);
      found.push(...faultsOf(node).map((fault) => `${fault}: ${tag}`));
    }
    if ('children' in node) open.push(...(node.children as HastNode[]).toReversed());
  }
  return found;
}

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
