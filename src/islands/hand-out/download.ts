/**
 * Hands a file to the browser as a download. The file is made here; nothing is loaded.
 *
 * @param name file name, ASCII
 * @param content its text
 * @param type its media type, for example `text/html`
 */
export function download(name: string, content: string, type: string) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers start the download late.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
