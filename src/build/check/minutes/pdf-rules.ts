import { join } from 'node:path';
import { toLines } from '../../../domain/meeting/lines.ts';
import type { PdfState } from '../../../domain/meeting/schema.ts';
import { readPdf } from '../../pdf-text.ts';
import type { ContentFiles } from '../files/content-files.ts';
import { error, fileStart, warning, type Fault } from '../report/fault.ts';
import { isMinutes } from '../files/file-rules.ts';

/** What was found in a PDF. */
export interface PdfFinding {
  path: string;
  state: PdfState | 'too-large' | 'closed';
  pages: number;
  /** The lines of each page as printed, headers and footers included. */
  lines: string[][];
  /** Who the metadata name. */
  author: string | null;
}

/** Is told how many of the PDFs are read. */
export type Progress = (done: number, total: number) => void;

/** PDFs larger than this (bytes) are refused unread. */
const largest = 50 * 1024 * 1024;

/** Looks into all minutes of a content folder, one after the other: hundreds at once would fill the memory. */
export async function inspectPdfs(
  { dir, files }: ContentFiles,
  progress: Progress = () => undefined,
): Promise<PdfFinding[]> {
  const minutes = files.filter(({ path }) => isMinutes(path));
  const findings: PdfFinding[] = [];
  for (const { path, size } of minutes) {
    findings.push(size > largest ? unread(path, 'too-large') : await inspect(dir, path));
    progress(findings.length, minutes.length);
  }
  return findings;
}

const unread = (path: string, state: PdfFinding['state']): PdfFinding => ({
  ...{ path, state, pages: 0, lines: [], author: null },
});

async function inspect(dir: string, path: string): Promise<PdfFinding> {
  try {
    const { state, pages, printed } = await readPdf(join(dir, path));
    const lines = printed.pages.map(({ items }) => toLines(items).map(({ text }) => text));
    return { path, state, pages: pages.length, lines, author: printed.author };
  } catch (cause) {
    if (!isFromDisk(cause)) throw cause;
    return unread(path, 'closed');
  }
}

/** Whether an error comes from the disk (no rights, file gone meanwhile) and not from the program. */
const isFromDisk = (cause: unknown): boolean => cause instanceof Error && 'syscall' in cause;

/** The fault of a PDF, if it has one. */
export function pdfFaults({ path, state }: Pick<PdfFinding, 'path' | 'state'>): Fault[] {
  const whole = 'lesbares PDF';
  switch (state) {
    case 'ok':
      return [];
    case 'no-text':
      return [
        warning(path, fileStart, 'pdf-no-text', [
          'PDF ohne Text (Scan)',
          'PDF mit Text, damit die Suche es findet',
          'mit Texterkennung speichern oder neu erzeugen; so wird es nur als Download veröffentlicht, und die Seite sagt das',
        ]),
      ];
    case 'encrypted':
      return [
        error(path, fileStart, 'pdf-encrypted', [
          'PDF mit Kennwort',
          'PDF ohne Kennwort',
          'ohne Kennwortschutz neu speichern',
        ]),
      ];
    case 'empty':
      return [
        error(path, fileStart, 'pdf-empty', ['leere Datei', whole, 'PDF neu ablegen oder Datei entfernen']),
      ];
    case 'too-large':
      return [
        error(path, fileStart, 'too-large', [
          'PDF mit mehr als 50 MB',
          'höchstens 50 MB',
          'PDF verkleinern, zum Beispiel ohne Bilder speichern',
        ]),
      ];
    case 'closed':
      return [
        error(path, fileStart, 'unreadable', [
          'Datei, die sich nicht öffnen lässt',
          whole,
          'Rechte der Datei prüfen',
        ]),
      ];
    case 'unreadable':
      return [
        error(path, fileStart, 'pdf-unreadable', ['beschädigtes PDF', whole, 'PDF neu erzeugen und ablegen']),
      ];
  }
}
