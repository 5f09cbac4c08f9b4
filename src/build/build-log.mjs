// What Astro reports while it builds. Plain JavaScript: Astro reads no TypeScript here.
import nodeLog from 'astro/logger/node';

/** Said of every collection without an entry, and of two that Starlight asks for: to an editor it reads like a fault. */
const emptyCollection = /^The collection "[^"]*" does not exist or is empty\./;

/**
 * Astro's own log without what would send editors to look for errors where there are none.
 *
 * @param {Parameters<typeof nodeLog>[0]} options
 * @returns {ReturnType<typeof nodeLog>}
 */
export default function buildLog(options) {
  const log = nodeLog(options);
  return { ...log, write: (event) => emptyCollection.test(event.message) || log.write(event) };
}
