import type { APIRoute } from 'astro';
import { chapterLabel, getChapters } from '../components/chapters.ts';
import { getFlows } from '../components/flow/flows.ts';
import { href } from '../components/href.ts';
import { getMeetings } from '../components/meeting/meetings.ts';
import { getService } from '../components/service.ts';
import { shortDate } from '../domain/date/german-date.ts';
import { llmsText } from '../domain/overview/llms-text.ts';

/** The contents of the site as text. Samples are left out: nobody may take them for minutes. */
export const GET: APIRoute = async ({ site }) => {
  const service = await getService();
  const url = (path: string) => new URL(href(path), site).href;
  const chapters = (await getChapters()).map(({ id, data }) => ({
    label: chapterLabel(data),
    url: url(`/leitfaden/${id}.md`),
    note: data.description,
  }));
  const flows = (await getFlows()).map(({ id, data }) => ({
    label: data.name,
    url: url(`/antragsstrecken/${id}/`),
    note: data.summary,
  }));
  const meetings = (await getMeetings())
    .filter(({ data }) => !data.sample)
    .map(({ id, data }) => ({
      label: `${shortDate(data.date)}: ${data.title}`,
      url: url(`/projekttermine/${id}/`),
      note: data.summary ?? '',
    }));
  const text = llmsText({
    title: service.guideName,
    summary: service.start.lead,
    text: [`Stand: ${shortDate(service.stand)}. ${service.sourceNotice}`],
    sections: [
      { title: 'Kapitel des Leitfadens', links: chapters },
      { title: 'Antragsstrecken', links: flows },
      { title: 'Protokolle der Projekttermine', links: meetings },
    ],
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
