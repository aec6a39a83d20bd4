import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with the line `N passed, N failed` that CI reads. A module that cannot be loaded counts as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0
    let failed = unhandled.length
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1
        if (test.result().state === 'failed') failed += 1
      }
      if (module.errors().length > 0) failed += 1
    }
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`))
  }
}
