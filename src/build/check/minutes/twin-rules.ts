import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderDate } from '../../../domain/meeting/entry.ts';
import type { ContentFiles } from '../files/content-files.ts';
import { isMinutes } from '../files/file-rules.ts';
import { fileStart, warning, type Fault } from '../report/fault.ts';

/** What a file holds, as a short mark; `undefined` if it cannot be opened, which is a fault of its own. */
function markOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}

const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** The same PDF in two folders: the minutes of one meeting were put down twice, or with the day of another one. */
export function twinFaults({ dir, files }: ContentFiles): Fault[] {
  const minutes = files.filter(({ path, size }) => isMinutes(path) && size > 0 && folderDate(folderOf(path)));
  // Only files of one size are read.
  const alike = Map.groupBy(minutes, ({ size }) => size);
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const marked = group
        .map(({ path }) => ({ path, mark: markOf(join(dir, path)) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      return marked.flatMap(({ path, mark }, index) => {
        const first = marked
          .slice(0, index)
          .find((one) => mark !== undefined && one.mark === mark && folderOf(one.path) !== folderOf(path));
        if (!first) return [];
        const words = [
          `dasselbe PDF wie ${first.path}`,
          'jedes Protokoll nur in einem Ordner',
          'am falschen Termin das PDF entfernen oder durch das richtige ersetzen',
        ] as const;
        return [warning(path, fileStart, 'duplicate', words)];
      });
    });
}
