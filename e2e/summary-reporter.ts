import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestResult,
} from '@playwright/test/reporter';

/**
 * Prints each test as it ends and, at the very end, how many passed and failed.
 * `TEST_REPORT` names a file for the counts and what failed, so that a run of 500 lines can repeat them at its foot.
 */
export default class SummaryReporter implements Reporter {
  private passed = 0;
  private readonly failures: string[] = [];
  /** Tests that failed and were tried once more: what to mend next, also when the run is green. */
  private readonly unsteady: string[] = [];

  onBegin(_config: FullConfig, suite: Suite) {
    console.log(`Browser tests: ${suite.allTests().length}`);
  }

  onTestEnd(test: TestCase, result: TestResult) {
    const title = test.titlePath().filter(Boolean).join(' › ');
    if (result.status === test.expectedStatus) {
      this.passed += 1;
      console.log(`✔ ${title} (${result.duration} ms)`);
      return;
    }
    const reasons = result.errors.map(
      ({ message, location }) => `  ${location ? `${location.file}:${location.line} ` : ''}${message ?? ''}`,
    );
    const text = [`${title} (${result.status}, ${result.duration} ms)`, ...reasons].join('\n');
    if (result.retry < test.retries) this.note(this.unsteady, `↻ once more: ${text}`);
    else this.note(this.failures, `✘ ${text}`);
  }

  onError(error: { message?: string }) {
    this.note(this.failures, `✘ ${error.message ?? 'Error without a message'}`);
  }

  onEnd(result: FullResult) {
    console.log(`Browser tests ${result.status}`);
    console.log(`${this.passed} passed, ${this.failures.length} failed`);
    const file = process.env.TEST_REPORT;
    const report = {
      passed: this.passed,
      failed: this.failures.length,
      remarks: [...this.unsteady, ...this.failures],
    };
    if (file) writeFileSync(file, JSON.stringify(report));
  }

  private note(list: string[], text: string) {
    list.push(stripVTControlCharacters(text));
    console.log(text);
  }

  printsToStdio() {
    return true;
  }
}
