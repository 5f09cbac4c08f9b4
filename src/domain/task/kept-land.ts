import type { AddressState } from '../address-state/address-state.ts';
import { readExpiring } from '../memory/expiring.ts';

/** Under this name a device keeps what a reader asked it to keep. */
export const wayMemoryKey = 'mein-weg';

/**
 * Code of the Land that is kept, if any: for chapters, which need nothing else of it.
 *
 * @param stored what the browser's storage held
 * @param now milliseconds, from the browser's clock
 */
export const readLand = (stored: string | null, now: number): string | null =>
  (keptState(readExpiring(stored, now)?.['profile'])['land'] ?? [])[0] ?? null;

/** Stored answers as a state, as far as they have the form of one. */
export const keptState = (value: unknown): AddressState =>
  typeof value !== 'object' || value === null
    ? {}
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, values]) =>
          Array.isArray(values) ? [[key, values.filter((one) => typeof one === 'string')]] : [],
        ),
      );
