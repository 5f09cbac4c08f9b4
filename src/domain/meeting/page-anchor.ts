import { plainId } from '../spelling/plain-id.ts';
import type { MeetingPdf } from './schema.ts';

/**
 * Address of a PDF page within the minutes page: `seite-3` in the first file, `<file name>-seite-3` in others.
 *
 * @param pdfs all files of the meeting, in their order
 */
export function pageAnchor(pdfs: readonly Pick<MeetingPdf, 'file'>[], file: string, page: number): string {
  if (pdfs[0]?.file === file) return `seite-${page}`;
  return `${anchorPrefix(file)}-seite-${page}`;
}

/** A PDF's name as part of an anchor: `Übersicht (neu).pdf` → `uebersicht-neu`; empty without a letter from a to z or a digit. */
export const anchorPrefix = (file: string): string => plainId(file.replace(/\.pdf$/i, ''));
