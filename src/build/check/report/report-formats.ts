import { createHash } from 'node:crypto';
import { explanationOf } from './explanations.ts';
import { folderPrefix, formatReport, summary, type Report } from './report.ts';

/** Text that stands in a workflow command of GitHub (escaped as its runner does it). */
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * The report as workflow commands, which GitHub shows as comments beside the lines of a change
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). GitLab and others ignore them.
 */
function asGithub(report: Report, cwd: string): string {
  const prefix = folderPrefix(report.dir, cwd);
  const commands = report.faults.map(({ file, line, column, severity, kind, words }) => {
    const place = [`file=${escapeProperty(prefix + file)}`, `line=${line}`, `col=${column}`];
    const [found, expected, remedy] = words;
    const message = escapeMessage(`${found} – erwartet: ${expected} – ${remedy}`);
    const title = escapeProperty(`${kind}: ${explanationOf(kind)}`);
    return `::${severity} ${place.join(',')},title=${title}::${message}`;
  });
  return [...commands, summary(report)].join('\n');
}

/**
 * The report for the code quality of GitLab, which shows it in the merge request
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 * A fault keeps its fingerprint when lines are added above it.
 */
function asGitlab(report: Report, cwd: string): string {
  const prefix = folderPrefix(report.dir, cwd);
  const seen = new Map<string, number>();
  const list = report.faults.map(({ file, line, severity, kind, words: [found, expected, remedy] }) => {
    const what = [file, kind, found].join('\n');
    const times = (seen.get(what) ?? 0) + 1;
    seen.set(what, times);
    return {
      description: `${found} – erwartet: ${expected} – ${remedy} (${explanationOf(kind)})`,
      check_name: kind,
      fingerprint: createHash('sha256').update(`${what}\n${times}`).digest('hex'),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: prefix + file, lines: { begin: line } },
    };
  });
  return JSON.stringify(list, null, 2);
}

/** The report as data for programs; paths count from `cwd`. */
function asJson({ dir, faults, errors, warnings, files }: Report, cwd: string): string {
  const prefix = folderPrefix(dir, cwd);
  const list = faults.map(({ words: [found, expected, remedy], ...fault }) => ({
    ...fault,
    file: prefix + fault.file,
    found,
    expected,
    remedy,
    help: explanationOf(fault.kind),
  }));
  return JSON.stringify({ errors, warnings, files, faults: list }, null, 2);
}

/** The forms in which the check prints its report. */
export const reportFormats: Record<string, (report: Report, cwd: string) => string> = {
  text: formatReport,
  github: asGithub,
  gitlab: asGitlab,
  json: asJson,
};
