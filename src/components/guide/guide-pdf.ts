import { getEntry } from 'astro:content';
import { fileSize } from '../../domain/meeting/labels.ts';

/**
 * The guide as PDF with its address and what a reader wants to know before loading it, for example
 * „84 Seiten, 1,8 MB“; `null` unless there is one of exactly these contents.
 */
export async function getGuidePdf(): Promise<{ path: string; label: string } | null> {
  const pdf = (await getEntry('guidePdf', 'pdf'))?.data;
  if (!pdf?.pages) return null;
  return { path: '/leitfaden/leitfaden.pdf', label: `${pdf.pages}\u00a0Seiten, ${fileSize(pdf.size)}` };
}
