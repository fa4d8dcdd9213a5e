import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Ends a run with one line that a machine can read: how many passed, how many failed (flaky ones count as failed). */
export default class ClosingLine implements Reporter {
  private tests: TestCase[] = [];
  private errors = 0;
  onBegin(_config: unknown, suite: Suite): void {
    this.tests = suite.allTests();
  }
  onError(): void {
    this.errors += 1;
  }
  onEnd(): void {
    const passed = this.tests.filter((test) => test.outcome() === 'expected').length;
    const failed = this.tests.filter((test) => ['unexpected', 'flaky'].includes(test.outcome())).length + this.errors;
    console.log(`browser: ${passed} passed, ${failed} failed`);
  }
  printsToStdio(): boolean {
    return true;
  }
}
