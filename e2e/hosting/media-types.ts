/** Types a server must give the files of the site, by their endings. */
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  eml: 'message/rfc822',
  webmanifest: 'application/manifest+json; charset=utf-8',
  wasm: 'application/wasm',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
};

/** Type a file must come with; the parts of the search index have none of their own. */
export const typeOf = (file: string): string =>
  types[file.endsWith('/feed.xml') ? 'atom' : file.replace(/.*\./, '')] ?? 'application/octet-stream';

/** Files of kinds the site may not have at present. */
export const probes = [
  ...['ics', 'eml', 'md', 'txt', 'webmanifest', 'atom', 'json', 'wasm'].map(
    (ending) => `probe/file.${ending}`,
  ),
  ...['probe/feed.xml', '.well-known/probe.txt'],
];
