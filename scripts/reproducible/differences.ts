import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/hosting/files-below.ts';

const hashOf = (file: string): string | undefined =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : undefined;

/** The piece around the first character in which two texts differ. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const piece = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
  return `\n    ${piece(one)}\n    ${piece(other)}`;
}

/**
 * Files that are not the same in two folders, each with how they differ.
 *
 * @returns for example `index.html differs:` with both pieces, or `a.txt is missing in the second`
 */
export function differences(first: string, second: string): string[] {
  const files = new Set([...filesBelow(first), ...filesBelow(second)]);
  return [...files].sort().flatMap((file) => {
    const [one, other] = [join(first, file), join(second, file)];
    if (hashOf(one) === hashOf(other)) return [];
    if (!existsSync(other)) return [`${file} is missing in the second`];
    if (!existsSync(one)) return [`${file} is missing in the first`];
    return [`${file} differs:${firstDifference(readFileSync(one, 'latin1'), readFileSync(other, 'latin1'))}`];
  });
}
