import type { APIRoute } from 'astro';
import { fullAddress, siteUrl } from '../../build/address.ts';
import { atomFeed, withFullAddresses } from '../../build/feed/atom-feed.ts';
import { getChanges } from '../../components/change/changes.ts';
import { getService } from '../../components/service.ts';
import { changeAddress, changesAddress, changesFeed } from '../../domain/change/addresses.ts';

/** Without changes there is no feed. */
export const getStaticPaths = async () =>
  (await getChanges()).length > 0 ? [{ params: { feed: 'feed' } }] : [];

/** All changes, newest first. */
export const GET: APIRoute = async () => {
  const { guideName, operator } = await getService();
  const entries = (await getChanges()).map(({ id, data, rendered }) => ({
    title: data.title,
    id: fullAddress(changeAddress(id)),
    link: fullAddress(data.link),
    updated: data.date,
    content: withFullAddresses(rendered?.html ?? '', new URL(siteUrl).origin),
  }));
  const xml = atomFeed(entries, {
    title: `Was sich geändert hat – ${guideName}`,
    description: `Was im ${guideName} neu ist oder sich geändert hat`,
    page: fullAddress(changesAddress),
    address: fullAddress(changesFeed),
    author: operator.name ?? guideName,
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
