/** Dates of a PDF as Chromium writes them (ISO 32000-1, 7.9.4), in front of the place where each begins. */
const dates = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'/g;

/**
 * A PDF that says it was made on the day of its content. The browser writes the time of the print into it, so that the same
 * guide would give another file each time. No byte moves, for the PDF counts them.
 *
 * @param day for example `2026-11-24`
 * @throws when it is no day
 */
export function datedPdf(pdf: Buffer, day: string): Buffer {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`No day: ${day}`);
  const dated = pdf.toString('latin1').replace(dates, `$1${day.replaceAll('-', '')}000000+00'00'`);
  return Buffer.from(dated, 'latin1');
}
