/**
 * Hands a draft to the browser as a download. The file is made here; nothing is loaded.
 *
 * @param name file name, ASCII
 * @param content the draft, see `draftFile`
 */
export function download(name: string, content: string) {
  const url = URL.createObjectURL(new Blob([content], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers start the download late.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
