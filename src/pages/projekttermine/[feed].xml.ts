import type { APIRoute } from 'astro';
import { fullAddress } from '../../build/address.ts';
import { atomFeed } from '../../build/feed/atom-feed.ts';
import { getOffer } from '../../components/meeting/meetings.ts';
import { getService } from '../../components/service.ts';
import { offerAddresses } from '../../domain/meeting/addresses.ts';
import { minutesSummary } from '../../domain/meeting/labels.ts';
import { newestFirst } from '../../domain/meeting/timeline.ts';

/** Without real minutes there is no feed. */
export const getStaticPaths = async () =>
  (await getOffer()).minutes.length > 0 ? [{ params: { feed: 'feed' } }] : [];

/** The minutes of all real meetings, the newest meeting first. */
export const GET: APIRoute = async () => {
  const service = await getService();
  const entries = newestFirst((await getOffer()).minutes).map(({ id, data }) => {
    const address = fullAddress(`/projekttermine/${id}/`);
    return {
      title: data.title,
      id: address,
      link: address,
      updated: data.stand,
      summary: minutesSummary(data),
    };
  });
  const xml = atomFeed(entries, {
    title: `Protokolle – ${service.guideName}`,
    description: service.meetings.lead,
    page: fullAddress('/projekttermine/'),
    address: fullAddress(offerAddresses.feed),
    author: service.operator.name ?? service.guideName,
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
