/** Asks a worker that waits to take over. */
export const takeOver = 'take-over';
