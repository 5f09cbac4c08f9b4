import { deleteCopies } from '../copies.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

// Stands in place of the worker when the operator has switched the offline copy off: at the next visit it takes away
// what its predecessor stored. Open pages go on from the network.
self.addEventListener('install', (event) => event.waitUntil(retire()));

/** Fails on purpose, so that nobody is offered this worker as a new version. */
async function retire(): Promise<never> {
  await deleteCopies(self.registration.scope);
  // Not awaited: it waits in turn for the end of this installation.
  void self.registration.unregister();
  throw new Error('The offline copy is switched off.');
}
