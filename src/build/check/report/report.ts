import { relative, sep } from 'node:path';
import { explanationOf, explanations } from './explanations.ts';
import type { Fault } from './fault.ts';

/** The outcome of one check of a content folder. */
export interface Report {
  /** The content folder, absolute. */
  dir: string;
  /** All faults, by file, line and column. */
  faults: Fault[];
  errors: number;
  warnings: number;
  /** Number of files looked at. */
  files: number;
}

const byPlace = (a: Fault, b: Fault): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** Puts faults in the order of their places and counts them. */
export function makeReport(dir: string, files: number, all: readonly Fault[]): Report {
  const faults = withoutRepeats(all).sort(byPlace);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { dir, faults, errors, warnings: faults.length - errors, files };
}

const placeOf = ({ file, line, column }: Fault): string => `${file}:${line}:${column}`;

/** The faults without those of the spelling of an id that names nothing: the right id has the right spelling. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  const unknown = new Set(faults.filter(({ kind }) => kind === 'unknown-id').map(placeOf));
  return faults.filter((fault) => fault.kind !== 'wrong-value' || !unknown.has(placeOf(fault)));
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** One line: `file:line:column – found – expected – remedy [kind]`. Control characters of the content are left out. */
function faultLine(prefix: string, { file, line, column, severity, kind, words }: Fault): string {
  const [found, expected, remedy] = words;
  const what = severity === 'warning' ? `Warnung: ${found}` : found;
  const text = `${prefix}${file}:${line}:${column} – ${what} – erwartet: ${expected} – ${remedy} [${kind}]`;
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

/** What the path of a content folder, counted from another folder, puts before the paths of its files. */
export function folderPrefix(dir: string, cwd: string): string {
  const folder = relative(cwd, dir).split(sep).join('/');
  return folder === '' ? '' : `${folder}/`;
}

/**
 * The report as German text: one line per fault, grouped by file, where the faults are explained, and a summary.
 *
 * @param cwd folder from which the printed paths count
 */
export function formatReport(report: Report, cwd = process.cwd()): string {
  const prefix = folderPrefix(report.dir, cwd);
  const groups = Map.groupBy(report.faults, ({ file }) => file);
  const blocks = [...groups.values()].map((faults) => faults.map((one) => faultLine(prefix, one)).join('\n'));
  return [...blocks, [...whereExplained(report), summary(report)].join('\n')].join('\n\n');
}

/** Says where the kinds in square brackets are explained, if there are any. */
function whereExplained({ faults }: Report): string[] {
  const first = faults.find(({ severity }) => severity === 'error') ?? faults[0];
  if (!first) return [];
  return [
    `Erklärung und Beispiel zu jeder [Art]: ${explanations}, zum Beispiel ${explanationOf(first.kind)}`,
  ];
}

/** For example „3 Fehler, 1 Warnung in 2 Dateien (45 Dateien geprüft)“. */
export function summary({ faults, errors, warnings, files }: Report): string {
  const faulty = new Set(faults.map(({ file }) => file)).size;
  const checked = `${count(files, 'Datei', 'Dateien')} geprüft`;
  if (faults.length === 0) return `Inhalte in Ordnung: 0 Fehler, 0 Warnungen (${checked})`;
  const found = `${count(errors, 'Fehler', 'Fehler')}, ${count(warnings, 'Warnung', 'Warnungen')}`;
  return `${found} in ${count(faulty, 'Datei', 'Dateien')} (${checked})`;
}
