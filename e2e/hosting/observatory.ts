import type { Answer } from './ask.ts';

/** What the observatory looks at: the answer of the start page, and that without TLS. */
export interface Site {
  page: Answer;
  plain: Answer;
}

interface Rule {
  name: string;
  /** Points for the best result, 0 where there is only something to lose. */
  points: number;
  /** Whether a site has the best result. */
  best: (site: Site) => boolean;
}

const value = ({ headers }: Answer, name: string): string => String(headers[name] ?? '');

/** Directives of the content security policy. */
const directives = ({ page }: Site): Map<string, string[]> =>
  new Map(
    value(page, 'content-security-policy')
      .split(';')
      .map((directive): [string, string[]] => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources];
      }),
  );

const scripts = ({ page }: Site): string[] => page.body.toString().match(/<script\b[^>]*\ssrc=[^>]*>/g) ?? [];

/** Private policies, https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy. */
const privateReferrer = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/**
 * The rules of Mozilla's HTTP Observatory that concern this site, and their points:
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring,
 * https://github.com/mdn/mdn-http-observatory/tree/main/src/analyzer/tests.
 * Not in the table: 5 points for cookies that are set well (there are none) and 5 points for a host that browsers know
 * beforehand as one with TLS only (the operator has to apply for that).
 */
export const rules: readonly Rule[] = [
  {
    name: 'content security policy: none but what is named, nothing unsafe',
    points: 10,
    best: (site) => {
      const policy = directives(site);
      const broad = /^(?:\*|data:|blob:|https?:.*|'unsafe-.*)$/;
      return (
        policy.get('default-src')?.join() === "'none'" &&
        ["'none'", "'self'"].includes(policy.get('form-action')?.join() ?? '') &&
        ![...policy.values()].flat().some((source) => broad.test(source))
      );
    },
  },
  { name: 'cookies: none', points: 0, best: ({ page }) => page.headers['set-cookie'] === undefined },
  {
    name: 'cross-origin resource sharing: none',
    points: 0,
    best: ({ page }) => page.headers['access-control-allow-origin'] === undefined,
  },
  {
    name: 'redirection: at once to TLS on the same host',
    points: 0,
    best: ({ plain }) => plain.status === 301 && /^https:\/\/localhost\//.test(value(plain, 'location')),
  },
  {
    name: 'referrer policy: private',
    points: 5,
    best: ({ page }) => privateReferrer.includes(value(page, 'referrer-policy')),
  },
  {
    name: 'strict transport security: at least six months',
    points: 0,
    best: ({ page }) =>
      Number(/max-age=(\d+)/.exec(value(page, 'strict-transport-security'))?.[1]) >= 15_768_000,
  },
  {
    name: 'subresource integrity: every script has its hash',
    points: 5,
    best: (site) => scripts(site).length > 0 && scripts(site).every((tag) => / integrity="sha256-/.test(tag)),
  },
  {
    name: 'content type: not to be guessed',
    points: 0,
    best: ({ page }) => value(page, 'x-content-type-options') === 'nosniff',
  },
  {
    name: 'frames: none, by the content security policy',
    points: 5,
    best: (site) => directives(site).get('frame-ancestors')?.join() === "'none'",
  },
  {
    name: 'cross-origin opener policy',
    points: 10,
    best: ({ page }) => value(page, 'cross-origin-opener-policy') === 'same-origin',
  },
  {
    name: 'cross-origin embedder policy',
    points: 10,
    best: ({ page }) => value(page, 'cross-origin-embedder-policy') === 'require-corp',
  },
  {
    name: 'cross-origin resource policy',
    points: 10,
    best: ({ page }) => value(page, 'cross-origin-resource-policy') === 'same-origin',
  },
];
