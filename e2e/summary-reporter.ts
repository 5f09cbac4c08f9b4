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
 * `TEST_REPORT` names a file for the counts and the failures, so that a run of 500 lines can repeat them at its foot.
 */
export default class SummaryReporter implements Reporter {
  private passed = 0;
  private readonly failures: string[] = [];

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
    this.fail([`✘ ${title} (${result.status}, ${result.duration} ms)`, ...reasons].join('\n'));
  }

  onError(error: { message?: string }) {
    this.fail(`✘ ${error.message ?? 'Error without a message'}`);
  }

  onEnd(result: FullResult) {
    console.log(`Browser tests ${result.status}`);
    console.log(`${this.passed} passed, ${this.failures.length} failed`);
    const file = process.env.TEST_REPORT;
    const report = { passed: this.passed, failed: this.failures.length, failures: this.failures };
    if (file) writeFileSync(file, JSON.stringify(report));
  }

  private fail(text: string) {
    this.failures.push(stripVTControlCharacters(text));
    console.log(text);
  }

  printsToStdio() {
    return true;
  }
}
