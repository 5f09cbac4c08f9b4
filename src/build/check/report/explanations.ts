import type { FaultKind } from './fault.ts';

/** Page of the handbook that explains every kind of fault with an example; its name in the content folder. */
export const explanationsFile = 'MELDUNGEN.md';

/** Where that page lies in the project, whatever folder is checked. */
export const explanations = `content/${explanationsFile}`;

/** Address of the explanation of a kind: its heading is the kind itself, so Git hosts make the same anchor of it. */
export const explanationOf = (kind: FaultKind): string => `${explanations}#${kind}`;
