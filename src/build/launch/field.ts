import type { ContentDocument } from '../check/content.ts';
import { select } from '../check/yaml/select.ts';

/** The value of a field of a document, by keys joined with dots; `undefined` if there is none. */
export const valueAt = ({ yaml }: ContentDocument, path: string): unknown =>
  select(yaml?.data, path)[0]?.value;

/** Where a field of a document stands, or its nearest ancestor that exists. */
export const placeAt = (
  { path: file, yaml }: ContentDocument,
  path: string,
): { file: string; line: number } => ({
  file,
  line: yaml?.locate(path.split('.')).line ?? 1,
});
