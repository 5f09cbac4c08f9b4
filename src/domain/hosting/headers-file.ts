import { askedAgain, keptForever, securityHeaders, type Header } from './headers.ts';
import { headerPolicy, workerPolicy } from './policy.ts';
import { hashedPaths, serverFiles, workerPaths, type SiteFiles } from './site-files.ts';

/** Types that hosts do not know by themselves or give without the encoding. */
const types: Record<string, string> = {
  eml: 'message/rfc822',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
};

/** Type of a file by its name, where it must be said. */
function typeOf(file: string): string | undefined {
  const isFeed = /(?:^|\/)(?:feed|atom)\.xml$/.test(file);
  return types[isFeed ? 'atom' : (/\.([a-z]+)$/.exec(file)?.[1] ?? '')];
}

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** The parts of the site directly below its base path, folders as `name/*`. */
const partsOf = (files: readonly string[]): string[] => [
  ...new Set(files.map((file) => file.replace(/\/.*/s, '/*'))),
];

/**
 * The file `_headers`, which several hosts of static sites read. They join the values of all rules that fit a path, so
 * no header may have two rules for one path: policy and cache stand at the parts of the site and not at `/*`.
 */
export function headersFile(site: SiteFiles): string {
  const { base } = site;
  const files = site.files.filter((file) => !serverFiles.some((name) => file.startsWith(name)));
  const page: Header[] = [
    ['Content-Security-Policy', headerPolicy()],
    ['Cache-Control', askedAgain],
  ];
  const parts = partsOf(files).filter((part) => part !== '_astro/*' && part !== 'pagefind/*');
  const typed = files.flatMap((file) => {
    const type = typeOf(file);
    return type ? [rule(base + file, [['Content-Type', type]])] : [];
  });
  return [
    rule('/*', securityHeaders),
    ...['', ...parts].map((part) => rule(base + part, page)),
    ...hashedPaths.map((path) => rule(`${base}${path}*`, [['Cache-Control', keptForever]])),
    ...workerPaths(site).map((path) => rule(path, [['Content-Security-Policy', workerPolicy()]])),
    ...typed,
    '',
  ].join('\n');
}

/** The file `_redirects` of the same hosts: where former addresses lead now. */
export const redirectsFile = ({ base, moved }: SiteFiles): string =>
  moved.map(({ from, to }) => `${base}${from}/* ${base}${to}/ 301\n`).join('');
