/** How long a device keeps what it was asked to keep: 90 days after the last change. */
const lifetime = 90 * 24 * 60 * 60 * 1000;

const version = 1;

/**
 * Text to store, with the time at which it ends.
 *
 * @param data what to keep
 * @param now milliseconds, from the browser's clock
 */
export const writeExpiring = (data: object, now: number): string =>
  JSON.stringify({ version, expires: now + lifetime, ...data });

/**
 * Reads stored text back; whatever is not of this form, or is older than 90 days, counts as nothing.
 *
 * @param stored what the browser's storage held
 * @param now milliseconds, from the browser's clock
 */
export function readExpiring(stored: string | null, now: number): Record<string, unknown> | null {
  const data = parseObject(stored);
  if (data === null || data['version'] !== version) return null;
  const expires = data['expires'];
  return typeof expires === 'number' && expires > now && expires <= now + lifetime ? data : null;
}

function parseObject(stored: string | null): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(stored ?? 'null');
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
