import { withoutJoints } from './compound-marks.ts';
import { pack, unpack } from './packed-file.ts';
import { withoutSectionTokens } from './section-marks.ts';

/** Pagefind's file of what is shown of one page; see `FoundPage` for its use. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string | null; title?: string | null; location: number }[];
}

/**
 * Reads a fragment, still with joints.
 *
 * @throws when Pagefind writes fragments in another format than this one
 */
export function readFragment(path: string, file: Uint8Array): Fragment {
  const data = JSON.parse(Buffer.from(unpack(path, file)).toString()) as Partial<Fragment>;
  const { url, content, meta, anchors } = data;
  const isKnown =
    typeof url === 'string' &&
    typeof content === 'string' &&
    typeof meta === 'object' &&
    Array.isArray(anchors) &&
    anchors.every(({ location }) => typeof location === 'number');
  if (!isKnown) throw new Error(`Search index ${path}: unknown format of fragments`);
  return data as Fragment;
}

/**
 * The file of a fragment as readers see its text: without joints and what else was added for the index. Of the elements
 * with an id only those stay that begin a section.
 */
export function writeFragment(fragment: Fragment): Uint8Array {
  const anchors = fragment.anchors.filter(({ element, title }) => title || /^h\d$/i.test(element));
  const clean = JSON.stringify({ ...fragment, anchors }, (_, value: unknown) =>
    typeof value === 'string' ? asServed(value) : value,
  );
  return pack(clean);
}

/** A text of the index as readers see it. */
export const asServed = (text: string): string => withoutJoints(withoutSectionTokens(text));
