/** A file of the built site. */
export interface SiteFile {
  /** Path below the site, for example `leitfaden/index.html`. */
  path: string;
  /** Size in bytes, uncompressed, as the browser stores it. */
  size: number;
}

/** What is kept on a reader's device. */
export interface Precache {
  kept: SiteFile[];
  /** What would belong to it but has no room. */
  leftOut: SiteFile[];
  /** Size of what is kept, in bytes. */
  size: number;
}

/** Bytes a reader's device is asked for at most. */
export const precacheLimit = 25_000_000;

/** Files for other programs and for the server, documents to download, and what would describe itself. */
const never = /\.(pdf|md|txt|xml|map|br|gz)$|^(sw\.js|offline\.json|404\.html)$/;

/** What may be left out, the least missed first. */
const spare = [/\.(avif|gif|jpe?g|png|webp)$/, /^projekttermine\/[^/]+\//];

const byPath = (a: SiteFile, b: SiteFile): number => (a.path < b.path ? -1 : 1);

/**
 * Chooses what is kept for reading offline: pages, styles, scripts and the search index, but no PDFs. What exceeds the
 * limit is left out, pictures first, then minutes, the oldest of them first.
 *
 * @param files all files of the site
 * @param limit bytes that may be kept
 * @throws when what is needed in any case exceeds the limit
 */
export function choosePrecache(files: readonly SiteFile[], limit = precacheLimit): Precache {
  const wanted = files.filter(({ path }) => !never.test(path)).sort(byPath);
  const rank = ({ path }: SiteFile) => spare.findIndex((pattern) => pattern.test(path));
  const needed = wanted.filter((file) => rank(file) === -1);
  // Folders of minutes begin with their date, so the newest come last.
  const optional = spare.flatMap((_, index) => wanted.filter((file) => rank(file) === index));
  let size = needed.reduce((sum, file) => sum + file.size, 0);
  if (size > limit) throw new Error(`The offline copy needs ${size} bytes; ${limit} are allowed.`);
  let from = optional.length;
  for (let file = optional[from - 1]; file && size + file.size <= limit; file = optional[from - 1]) {
    size += file.size;
    from -= 1;
  }
  return { kept: [...needed, ...optional.slice(from)].sort(byPath), leftOut: optional.slice(0, from), size };
}
