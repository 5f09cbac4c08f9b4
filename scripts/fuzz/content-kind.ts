import { membership } from '../../src/build/check/files/membership.ts';

/** What kind of content a file is: the collection that reads it, else its ending, for example `pdf`. */
export const contentKind = (path: string): string =>
  membership(path)?.collection ?? path.split('.').at(-1) ?? path;
