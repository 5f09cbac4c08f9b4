/** What a browser loads to show a page for the first time, nothing clicked. Bytes are those of the shipped `.br` files. */
export interface Weight {
  html: number;
  css: number;
  js: number;
  /** Pictures, data and whatever else. */
  other: number;
  requests: number;
  /** Part of the styles in percent that no width from phone to desktop uses; those for paper count as unused. */
  unusedCss: number;
}

/** The most a first view may weigh. */
export interface Limit {
  bytes: number;
  requests: number;
  unusedCss: number;
}

/** All bytes of a first view. */
export const totalBytes = ({ html, css, js, other }: Weight): number => html + css + js + other;

const labels: Record<keyof Limit, string> = {
  bytes: 'bytes',
  requests: 'requests',
  unusedCss: '% unused CSS',
};

/** What passes its limit, for example `22310 bytes, at most 22000`. */
export function overruns(weight: Weight, limit: Limit): string[] {
  const found: Limit = { ...weight, bytes: totalBytes(weight) };
  return (Object.keys(labels) as (keyof Limit)[])
    .filter((key) => found[key] > limit[key])
    .map((key) => `${found[key]} ${labels[key]}, at most ${limit[key]}`);
}
