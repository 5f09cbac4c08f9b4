/** An event the worker may take its time for. */
export interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/**
 * What the workers use of their global scope. TypeScript's own types for workers cannot stand beside those for pages:
 * both declare the same names.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
