/** Folders and files whose names change with their content, below the base path of the site. */
export const hashedPaths = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'] as const;

/** What is written for the server only; no answer may hold it. */
export const serverFiles = ['_headers', '_redirects', '_nginx'] as const;

/** Scripts of workers, by the path below the base path. */
const worker = /^_astro\/[^/]+-worker-[^/]+\.js$/;

/** What an operator must know of the built site to serve it. */
export interface SiteFiles {
  /** Path below which the site stands, with slashes at both ends. */
  base: string;
  /** All files, as paths below the base path, for example `leitfaden/index.html`. */
  files: readonly string[];
  /** Former addresses below the base path and what took their place, without slashes at their ends. */
  moved: readonly { from: string; to: string }[];
}

/** Full paths of the workers' scripts. */
export const workerPaths = ({ base, files }: SiteFiles): string[] =>
  files.filter((file) => worker.test(file)).map((file) => base + file);
