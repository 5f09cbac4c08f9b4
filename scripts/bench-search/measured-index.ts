import { indexPages } from '../../src/build/search/page-index.ts';
import { watchMemory } from '../process-memory.ts';
import { meetingPages } from './meeting-pages.ts';

export interface Measured {
  pages: number;
  seconds: number;
  /** Most memory of this process and of Pagefind's together, in millions of bytes. */
  megabytes: number;
}

/** Indexes made-up minutes and measures it; the minutes are there before the clock starts. */
export async function measureIndex(count: number): Promise<Measured> {
  const pages = meetingPages(count);
  const mostMemory = watchMemory(process.pid);
  const start = performance.now();
  await indexPages(pages, []);
  const seconds = (performance.now() - start) / 1000;
  return { pages: count, seconds, megabytes: mostMemory() / 1e6 };
}
