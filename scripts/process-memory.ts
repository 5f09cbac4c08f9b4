import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of memory a process and all its children hold (Linux, /proc); 0 where that cannot be read. */
export function residentBytes(id: number | string): number {
  try {
    const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0;
    const children = readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(own) * 1024 + children.reduce((sum, child) => sum + residentBytes(child), 0);
  } catch {
    // The process ended while it was looked at, or there is no /proc.
    return 0;
  }
}

/** Milliseconds between two looks. */
const pause = 50;

/** Watches the memory of a process; the function it gives stops that and tells the most there was, in bytes. */
export function watchMemory(id: number): () => number {
  let most = residentBytes(id);
  const look = () => (most = Math.max(most, residentBytes(id)));
  const timer = setInterval(look, pause);
  return () => {
    clearInterval(timer);
    return look();
  };
}
