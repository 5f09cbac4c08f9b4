import { writeFileSync } from 'node:fs';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestResult,
} from '@playwright/test/reporter';

/** Prints failures as they come and, at the very end, how many tests passed and failed; `TEST_REPORT` names a file for the counts. */
export default class SummaryReporter implements Reporter {
  private passed = 0;
  private failed = 0;

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
    this.failed += 1;
    console.log(`✘ ${title}`);
    for (const { message, location } of result.errors)
      console.log(`  ${location ? `${location.file}:${location.line} ` : ''}${message ?? ''}`);
  }

  onError(error: { message?: string }) {
    this.failed += 1;
    console.log(error.message);
  }

  onEnd(result: FullResult) {
    console.log(`Browser tests ${result.status}`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    const file = process.env.TEST_REPORT;
    if (file) writeFileSync(file, JSON.stringify({ passed: this.passed, failed: this.failed }));
  }

  printsToStdio() {
    return true;
  }
}
