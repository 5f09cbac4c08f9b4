/** Name and value of a response header. */
export type Header = readonly [name: string, value: string];

/** What pages may not ask the browser for. Writing to the clipboard is left: several pages copy text. */
const unusedFeatures = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad'],
  ...[
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
  ],
  ...['payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'],
  ...['xr-spatial-tracking', 'clipboard-read'],
];

/**
 * Headers of every answer over TLS, beside the content security policy and the one for caches.
 * Two years of HSTS without subdomains: the site may stand beside others below one domain.
 */
export const securityHeaders: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
];

/** For files whose name changes with their content. */
export const keptForever = 'public, max-age=31536000, immutable';

/** For all others: kept, but asked for with its ETag each time, so that no page meets the files of another build. */
export const askedAgain = 'public, max-age=0, must-revalidate';
