import { addressOf } from './addresses.ts';
import type { ContentDocument } from '../content.ts';
import { error, fileStart, type Fault } from '../report/fault.ts';

/**
 * Files whose page would stand where a page of the site itself stands, such as a flow named `vergleich`.
 *
 * @param fixed addresses that do not depend on the content
 */
export const reservedFaults = (documents: readonly ContentDocument[], fixed: readonly string[]): Fault[] =>
  documents.flatMap((document) => {
    const address = addressOf(document);
    if (address === undefined || !fixed.includes(address)) return [];
    const words = [
      `die Adresse ${address} gehört zu einer festen Seite`,
      'eine Adresse, die frei ist',
      'Datei umbenennen',
    ] as const;
    return [error(document.path, fileStart, 'duplicate', words)];
  });
