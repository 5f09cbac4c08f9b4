import { getCollection } from 'astro:content';
import { landLines } from '../../domain/land/land-lines.ts';

/** What chapters show for a Land; loaded only where a reader keeps one on the device. */
export const GET = async () => Response.json(landLines(await getCollection('laender')));
