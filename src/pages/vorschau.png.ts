import type { APIRoute } from 'astro';
import { previewPng } from '../build/preview-picture/preview-picture.ts';
import { getService } from '../components/service.ts';

/** The picture that messengers show beside a link to the guide. */
export const GET: APIRoute = async () => {
  const { guideName, start, stations } = await getService();
  const picture = await previewPng({ name: guideName, headline: start.headline, stations: stations.length });
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
