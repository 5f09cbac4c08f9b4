import { clientsClaim } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { PrecacheFile } from '../../../domain/offline/worker-files.ts';
import { takeOver } from '../messages.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** Put in by the build. */
declare const PRECACHED: PrecacheFile[];
declare const OFFLINE_PAGE: string;

// A reader who asked for the copy can read on without a further visit.
clientsClaim();

// The search asks for its index with a tag in the address, the search page has the question there.
precacheAndRoute(PRECACHED, { ignoreURLParametersMatching: [/.*/] });

// Other addresses of the site, such as PDFs: as usual, and without a connection a page that says why not.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      return Response.redirect(OFFLINE_PAGE);
    }
  },
);

// A new version waits until the reader wants it.
self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting();
});
