import type { APIRoute } from 'astro';
import { fullAddress } from '../../build/address.ts';
import { calendarFile } from '../../build/calendar/calendar-file.ts';
import { getCalendarFacts, getOffer } from '../../components/meeting/meetings.ts';

/** Without real meetings there is no calendar to subscribe to. */
export const getStaticPaths = async () =>
  (await getOffer()).events.length > 0 ? [{ params: { calendar: 'kalender' } }] : [];

/** All real meetings as one calendar. */
export const GET: APIRoute = async () => {
  const { events } = await getOffer();
  const meetings = events.map(({ id, data }) => ({ data, url: fullAddress(`/projekttermine/${id}/`) }));
  return new Response(calendarFile(meetings, { ...(await getCalendarFacts()), site: fullAddress('/') }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
