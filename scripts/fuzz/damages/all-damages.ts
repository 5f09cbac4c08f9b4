import type { Damage } from '../damage.ts';
import { binaryDamages } from './binary-damages.ts';
import { byteDamages } from './byte-damages.ts';
import { pageDamages } from './page-damages.ts';
import { placeDamages } from './place-damages.ts';
import { textDamages } from './text-damages.ts';
import { yamlDamages } from './yaml-damages.ts';

/** What editors, their programs and their file servers do to content files by mistake, and what others do on purpose. */
export const damages: readonly Damage[] = [
  ...textDamages,
  ...yamlDamages,
  ...pageDamages,
  ...byteDamages,
  ...placeDamages,
  ...binaryDamages,
];
