import type { Announcer } from './announcer.ts';
import { copyText } from './clipboard.ts';

/**
 * Copies a text and says so. If the browser lets nothing into the clipboard, the text is laid open in `.by-hand` and
 * marked for Ctrl+C.
 *
 * @param place holds the hidden box `.by-hand` with its text area
 * @param success said when the text was copied
 */
export async function copyOrMark(text: string, success: string, place: Element, announcer: Announcer) {
  const copied = await copyText(text);
  const box = place.querySelector<HTMLElement>('.by-hand');
  if (box) box.hidden = copied !== null;
  if (copied !== null) return announcer.say(success);
  const area = box?.querySelector('textarea');
  if (area) {
    area.value = text;
    area.focus();
    area.select();
  }
  announcer.say(
    'Ihr Browser lässt das Kopieren nicht zu. Der Text ist markiert, Sie können ihn von Hand kopieren (Strg + C).',
  );
}
