import { askedAgain, keptForever, securityHeaders } from './headers.ts';
import { headerPolicy, workerPolicy } from './policy.ts';
import { hashedPaths, serverFiles, workerPaths, type SiteFiles } from './site-files.ts';

/** A text as nginx reads it between double quotes; a dollar sign would begin a variable. */
function quoted(text: string): string {
  if (/["\\$\n]/.test(text)) throw new Error(`nginx: ${text} cannot be written into a configuration`);
  return `"${text}"`;
}

/** A path as the beginning of a regular expression for addresses. */
const beginning = (path: string): string => `~^${path.replace(/[.+*?()[\]{}|^]/g, '\\$&')}`;

/** A block `map`: which value a variable has for which path; the first line that fits counts. */
const map = (
  variable: string,
  otherwise: string,
  lines: readonly (readonly [key: string, value: string])[],
) =>
  [
    `map $uri ${variable} {`,
    `    default ${quoted(otherwise)};`,
    ...lines.map(([key, value]) => `    ${key} ${quoted(value)};`),
    '}',
  ].join('\n');

const notice = '# Vom Build geschrieben; Änderungen gehen beim nächsten Build verloren.';

/** What nginx includes within `http`: policy and cache by path, and where former addresses lead now. */
export function nginxMaps(site: SiteFiles): string {
  const { base, moved } = site;
  const workers = workerPaths(site).map((path) => [quoted(path), workerPolicy()] as const);
  const hashed = hashedPaths.map((path) => [`"${beginning(base + path)}"`, keptForever] as const);
  const word = [`"${beginning(base)}pagefind/[^/]+\\.pf_(?:meta|words)\$"`, keptForever] as const;
  const targets = moved.flatMap(({ from, to }) =>
    ['', '/', '/index.html'].map((end) => [quoted(base + from + end), `${base}${to}/`] as const),
  );
  return [
    notice,
    map('$site_policy', headerPolicy(), workers),
    map('$site_cache', askedAgain, [...hashed, word]),
    map('$site_moved', '', targets),
    '',
  ].join('\n');
}

/** What nginx includes within `server`: headers, old addresses, the page for what does not exist. */
export function nginxServer({ base }: SiteFiles): string {
  const header = (name: string, value: string) => `add_header ${name} ${value} always;`;
  return [
    notice,
    ...securityHeaders.map(([name, value]) => header(name, quoted(value))),
    header('Content-Security-Policy', '$site_policy'),
    header('Cache-Control', '$site_cache'),
    'if ($site_moved) {',
    '    return 301 $site_moved;',
    '}',
    `error_page 404 ${base}404.html;`,
    // A folder without a page is no secret, there is just nothing.
    `error_page 403 =404 ${base}404.html;`,
    `location = ${base}404.html {`,
    '    internal;',
    '}',
    ...serverFiles.map((file) => `location ^~ ${base}${file} {\n    return 404;\n}`),
    ...(base === '/' ? [] : ['location = / {', `    return 302 ${base};`, '}']),
    '',
  ].join('\n');
}
