/**
 * A table for spreadsheets as German Excel reads it: semicolons, every cell in quotation marks, CRLF, byte order mark.
 *
 * @param rows the rows with their cells, the head of the table first
 */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

/** A first character a spreadsheet would calculate with is kept from it by an apostrophe (OWASP, CSV injection). */
const cell = (text: string) => `"${text.replace(/^[=+\-@\t\r\n]/, "'$&").replaceAll('"', '""')}"`;
