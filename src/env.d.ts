/** What a page tells the frame around it; set by `components/Page.astro`. */
interface PageFacts {
  place: import('./components/places.ts').PlaceId | null;
  /** Headings of a chapter, shown under its station in the chapter line. */
  headings: { depth: number; slug: string; text: string }[];
}

interface ImportMetaEnv {
  /** Whether readers may keep the site for reading offline, see `build/offline`. */
  readonly OFFLINE_COPY: boolean;
}

declare namespace App {
  interface Locals {
    page: PageFacts;
    /**
     * Source keys of the page in the order of their numbers. Set by the page itself: Astro prepares
     * components in slots before the frame around them runs.
     */
    sources?: string[];
  }
}

// The typed entry `hyphen/de` is a folder, which Node's module loader does not resolve.
declare module 'hyphen/de/index.js' {
  const german: typeof import('hyphen/de');
  export default german;
}
