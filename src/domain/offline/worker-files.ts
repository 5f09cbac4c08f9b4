/** A file the worker keeps; files whose name changes with their content have no revision. */
export interface PrecacheFile {
  /** Address, with the base path. */
  url: string;
  revision: string | null;
}

/** What the page about the offline copy says of it; served as `offline.json`. */
export interface OfflineFacts {
  /** Size in bytes. */
  size: number;
  /** How many files are left out because the copy would be too large. */
  leftOut: number;
}
