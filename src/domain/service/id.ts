import { z } from 'zod';

/** Id of a data record: lower-case letters, digits and hyphens; it becomes part of an address. */
export const idText = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel fischereischein');
