/**
 * The content security policy, https://www.w3.org/TR/CSP3/: everything comes from this site, nothing is inline.
 * The pages carry it as a `meta` element, the server sends it as a header; both come from here.
 */
const page: readonly (readonly [directive: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
];

/** No other site may show a page in a frame. Browsers pass over this directive in a `meta` element. */
const notFramed = ['frame-ancestors', "'none'"] as const;

const written = (policy: readonly (readonly string[])[]): string =>
  policy.map((directive) => directive.join(' ')).join('; ');

/** Policy for the `meta` element of a page. */
export const metaPolicy = (): string => written(page);

/** Policy for the header of everything but the scripts of workers. */
export const headerPolicy = (): string => written([...page, notFramed]);

/**
 * Policy for the header of a worker's script. A worker has the policy it came with and not that of the page, so that
 * only the search may compile WebAssembly, and no page has to allow it.
 */
export const workerPolicy = (): string =>
  written([
    ['default-src', "'none'"],
    ['script-src', "'self'", "'wasm-unsafe-eval'"],
    ['connect-src', "'self'"],
    ['base-uri', "'none'"],
    notFramed,
  ]);
