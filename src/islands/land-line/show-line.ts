import type { LandLines } from '../../domain/land/land-lines.ts';
import { readLand, wayMemoryKey } from '../../domain/task/kept-land.ts';

/** Shows what holds for the kept Land in this chapter; a Land that cannot be read or loaded changes nothing. */
async function showLine() {
  const land = readLand(localStorage.getItem(wayMemoryKey), Date.now());
  const link = document.querySelector<HTMLAnchorElement>(`#${wayMemoryKey} a`);
  if (land === null || !link) return;
  const response = await fetch(new URL('land.json', link.href));
  const own = response.ok ? ((await response.json()) as LandLines)[land] : undefined;
  if (!own) return;
  const chapter = location.pathname.split('/').at(-2) ?? '';
  link.textContent = own.name;
  while (link.nextSibling) link.nextSibling.remove();
  link.after(`: ${own.lines[chapter] ?? 'hier ist nichts Besonderes bekannt'}`);
}

// Without the line the chapter is complete all the same.
showLine().catch(() => {});
