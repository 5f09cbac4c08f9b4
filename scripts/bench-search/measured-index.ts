import { readdirSync, readFileSync } from 'node:fs';
import { indexPages } from '../../src/build/search/page-index.ts';
import { meetingPages } from './meeting-pages.ts';

export interface Measured {
  pages: number;
  seconds: number;
  /** Most memory of this process and of Pagefind's together, in millions of bytes. */
  megabytes: number;
}

/** Milliseconds between two looks at the memory. */
const pause = 50;

/** Indexes made-up minutes and measures it; the minutes are there before the clock starts. */
export async function measureIndex(count: number): Promise<Measured> {
  const pages = meetingPages(count);
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, usedMemory())), pause);
  const start = performance.now();
  await indexPages(pages, []);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(timer);
  return { pages: count, seconds, megabytes: Math.max(most, usedMemory()) / 1e6 };
}

/** Memory of this process and its children (Linux); elsewhere of this process alone. */
function usedMemory(): number {
  try {
    const children = readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return process.memoryUsage.rss() + children.reduce((sum, id) => sum + residentBytes(id), 0);
  } catch {
    return process.memoryUsage.rss();
  }
}

/** See https://man7.org/linux/man-pages/man5/proc_pid_status.5.html. */
const residentBytes = (id: string) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024;
