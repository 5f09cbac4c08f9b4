import type { APIRoute } from 'astro';
import { readGuidePdf } from '../../build/guide-pdf/stored-pdf.ts';

/** Stands at `/leitfaden/leitfaden.pdf` when `npm run pdf` made one of these contents. */
export const getStaticPaths = () => (readGuidePdf() ? [{ params: { file: 'leitfaden' } }] : []);

export const GET: APIRoute = () =>
  new Response(readGuidePdf(), { headers: { 'Content-Type': 'application/pdf' } });
