import { cleanLine } from './clean.ts';
import type { Mail } from './compose.ts';
import { bodyText } from './text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string) => btoa(String.fromCharCode(...bytesOf(text)));

/** Parts of at most `first`, then `rest` bytes of UTF-8, never cut inside a code point. */
function chunks(text: string, first: number, rest: number): string[] {
  const found = [''];
  let room = first;
  for (const character of text) {
    const size = bytesOf(character).length;
    if (size > room) {
      found.push('');
      room = rest;
    }
    found[found.length - 1] += character;
    room -= size;
  }
  return found;
}

/**
 * A header value as RFC 2047 encoded-words: words of at most 75, lines of at most 76 characters.
 * Always encoded, so that a typed `=?UTF-8?…?=` stays what it is.
 *
 * @param name name of the header, which takes room in the first line
 */
function encodedHeader(name: string, value: string): string {
  const room = (length: number) => Math.floor((length - '=?UTF-8?B??='.length) / 4) * 3;
  const words = chunks(value, room(76 - `${name}: `.length), room(75));
  return `${name}: ${words.map((word) => `=?UTF-8?B?${base64(word)}?=`).join('\r\n ')}`;
}

/** Base64 in lines of 76 (RFC 2045); blocks of 57 bytes keep `String.fromCharCode` small. */
function base64Lines(text: string): string {
  const bytes = bytesOf(text);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 57)
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 57))));
  return lines.join('\r\n');
}

/**
 * The mail as a draft file (RFC 5322) that mail programs open for editing (`X-Unsent: 1`).
 * No From, Date or Message-ID: the program fills in its own. One recipient, text only.
 */
export const draftFile = (mail: Mail): string =>
  [
    'X-Unsent: 1',
    `To: ${cleanLine(mail.to)}`,
    encodedHeader('Subject', cleanLine(mail.subject)),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(bodyText(mail, '\r\n').replace(/\p{Cs}/gu, '\uFFFD')),
    '',
  ].join('\r\n');
