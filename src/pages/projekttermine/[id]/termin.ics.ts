import type { APIRoute } from 'astro';
import { fullAddress } from '../../../build/address.ts';
import { calendarFile } from '../../../build/calendar/calendar-file.ts';
import { getCalendarFacts, getOffer, type MeetingEntry } from '../../../components/meeting/meetings.ts';

export const getStaticPaths = async () =>
  (await getOffer()).events.map((meeting) => ({ params: { id: meeting.id }, props: { meeting } }));

/** One meeting for the reader's own calendar. */
export const GET: APIRoute<{ meeting: MeetingEntry }> = async ({ props: { meeting } }) => {
  const url = fullAddress(`/projekttermine/${meeting.id}/`);
  const facts = { ...(await getCalendarFacts()), site: fullAddress('/') };
  return new Response(calendarFile([{ data: meeting.data, url }], facts), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
