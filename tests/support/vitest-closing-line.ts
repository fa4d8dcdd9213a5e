import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that a machine can read: how many passed, how many failed (files that could not load too). */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      if (tests.length === 0 || module.errors().length > 0) failed += 1;
      for (const test of tests) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
      }
    }
    console.log(`${modules[0]?.project.name ?? 'vitest'}: ${passed} passed, ${failed} failed`);
  }
}
