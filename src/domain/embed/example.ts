import { writeCode, type CodeBlock } from './code.ts';
import { emptyConfiguration } from './configuration.ts';
import type { EmbedKit } from './kit.ts';

/**
 * The example: the first flow whose element a source shows, with everything that can be chosen and nothing
 * filled in. Without a flow there is no example.
 */
export function exampleCode(kit: EmbedKit): CodeBlock | undefined {
  const flow = kit.flows.find(({ confirmed }) => confirmed) ?? kit.flows[0];
  if (!flow) return undefined;
  const attributes = Object.fromEntries(
    kit.attributes
      .filter(({ kind }) => kind !== 'ags')
      .map(({ name, options }) => [name, options[0]?.value ?? '']),
  );
  return writeCode(kit, { ...emptyConfiguration(), flows: [flow.id], attributes, heading: true })[0];
}
