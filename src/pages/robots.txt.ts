import type { APIRoute } from 'astro';
import { fullAddress } from '../components/full-address.ts';

/** Everything may be found; search engines want the full address of the sitemap. */
export const GET: APIRoute = () => {
  const sitemap = fullAddress('/sitemap-index.xml');
  return new Response(
    ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : []), ''].join('\n'),
  );
};
