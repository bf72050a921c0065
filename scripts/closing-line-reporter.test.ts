import { describe, expect, test } from 'vitest'
import { closingLine, tally } from './closing-line-reporter.ts'

type Module = Parameters<typeof tally>[0][number]

function moduleOf(
  state: 'passed' | 'failed',
  ...tests: ('passed' | 'failed' | 'skipped' | 'pending')[]
): Module {
  const all = tests.map((each) => ({ result: () => ({ state: each }) }))
  return { state: () => state, children: { allTests: () => all } } as unknown as Module
}

describe('the closing line', () => {
  test('counts what passed and failed over all files', () => {
    const count = tally([moduleOf('passed', 'passed', 'passed'), moduleOf('failed', 'passed', 'failed')], 0)
    expect(closingLine(count)).toBe('3 passed, 1 failed')
  })

  test('names what was skipped, only when something was', () => {
    const count = tally([moduleOf('passed', 'passed', 'skipped', 'pending')], 0)
    expect(closingLine(count)).toBe('1 passed, 0 failed, 2 skipped')
  })

  test('counts a file that could not be loaded as a failure, and one whose test failed only once', () => {
    expect(tally([moduleOf('failed'), moduleOf('failed', 'failed')], 0).failed).toBe(2)
  })

  test('counts errors outside every test', () => {
    expect(closingLine(tally([moduleOf('passed', 'passed')], 2))).toBe('1 passed, 2 failed')
  })
})
