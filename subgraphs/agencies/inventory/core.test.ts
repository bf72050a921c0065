import { expect, test } from 'vitest'
import { coreBasisOf } from './core.ts'
import { protectionLevels } from './vocabulary.ts'

test.each([null, ...protectionLevels])(
  'a system that keeps a core business running is core, whatever its level (%s)',
  (protectionLevel) => {
    expect(coreBasisOf({ protectionLevel, supportsCoreBusiness: true })).toBe('SUPPORTS_CORE_BUSINESS')
  },
)

test('a system graded high is core even if no core business needs it', () => {
  expect(coreBasisOf({ protectionLevel: 'HIGH', supportsCoreBusiness: false })).toBe('HIGH_PROTECTION')
})

test.each([null, 'LOW', 'MEDIUM'] as const)('any other system graded %s is not core', (protectionLevel) => {
  expect(coreBasisOf({ protectionLevel, supportsCoreBusiness: false })).toBe(null)
})
