import type { YamlFile } from '../../yaml-file.ts';
import { error, type Fault } from '../report/fault.ts';
import { yamlMessage } from './yaml-messages.ts';

/** Parsed data of a file, or its syntax faults. */
export interface YamlResult {
  yaml?: YamlFile;
  faults: Fault[];
}

/**
 * Leaves out what only follows from another fault: more than one on a line (the parser often reports one
 * slip several times), and everything after an open quotation mark, which swallows the lines below it.
 */
function withoutSequels(faults: Fault[]): Fault[] {
  const open = faults.findIndex(({ kind }) => kind === 'yaml-quote');
  const firsts = new Map(faults.toReversed().map((fault) => [fault.line, fault]));
  return faults
    .slice(0, open < 0 ? faults.length : open + 1)
    .filter((fault) => firsts.get(fault.line) === fault);
}

/** Turns what is wrong with the syntax of a YAML text into faults; all of one file, one per line. */
export function checkYaml(file: string, yaml: YamlFile): YamlResult {
  if (yaml.problems.length === 0) return { yaml, faults: [] };
  const faults = yaml.problems.map((problem) => {
    const { kind, words } = yamlMessage(problem.code);
    return error(file, problem, kind, words);
  });
  return { faults: withoutSequels(faults) };
}
