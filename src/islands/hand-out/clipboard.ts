/** What ended up in the clipboard: both forms, text only, or nothing. */
export type Copied = 'rich' | 'text' | null;

/** Copies text: the clipboard interface first, the old command where that is missing or denied. */
export async function copyText(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'text';
  } catch {
    return copyByCommand(text) ? 'text' : null;
  }
}

/** Copies text together with its HTML form, so that the receiving program takes what it can. */
export async function copyRich(text: string, html: string): Promise<Copied> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return 'rich';
  } catch {
    return copyText(text);
  }
}

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.className = 'vh';
  area.value = text;
  document.body.append(area);
  area.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    // Some browsers throw instead of answering false.
  }
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
