/** The last line of a test run, in plain words for people and machines: `123 passed, 0 failed`. */
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** A file that could not be loaded, or an error outside every test, counts as a failure: it hid tests or broke them. */
export function tally(modules: readonly TestModule[], errorsOutside: number): Tally {
  const count: Tally = { passed: 0, failed: errorsOutside, skipped: 0 }
  for (const module of modules) {
    let own = 0
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'failed') own += 1
      count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1
    }
    if (own === 0 && module.state() === 'failed') count.failed += 1
  }
  return count
}

export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const count = tally(modules, errors.length)
    // A run that was broken off proves nothing, whatever passed before.
    if (reason === 'interrupted') count.failed += 1
    // At the exit, because tearing down may still have something to say.
    process.once('exit', () => process.stdout.write(`${closingLine(count)}\n`))
  }
}
