import type { Land } from './schema.ts';

/** By code of the Land: its name, and by chapter the line the chapter shows for it. */
export type LandLines = Record<string, { name: string; lines: Record<string, string> }>;

/** The lines of all Länder, as chapters load them for readers who keep their Land on the device. */
export const landLines = (
  laender: readonly { id: string; data: Pick<Land, 'name' | 'lines'> }[],
): LandLines =>
  Object.fromEntries(
    laender.map(({ id, data: { name, lines = [] } }) => [
      id,
      {
        name,
        lines: Object.fromEntries(lines.flatMap(({ chapters, text }) => chapters.map((one) => [one, text]))),
      },
    ]),
  );
