import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { changeOf, effectiveLevel, endsOf, isOpen, type KeptChange, settledBy } from './change.ts'

type Level = IncidentLevel

const change = (
  fromLevel: Level,
  toLevel: Level,
  state: KeptChange['state'],
  no = 1,
  minute = no,
): KeptChange => ({
  id: String(no),
  no,
  fromLevel,
  toLevel,
  state,
  proposedByNo: 1,
  decidedAt: isOpen({ state }) ? null : new Date(minute * 60_000),
})

describe('an opinion on the level', () => {
  test('that shares the level changes nothing', () => {
    expect(changeOf(2, 2, true)).toBeNull()
  })

  test('between levels 1 and 2 is decided by review and re-verification themselves, either way', () => {
    expect(changeOf(1, 2, true)).toBe('APPLIED')
    expect(changeOf(2, 1, true)).toBe('APPLIED')
  })

  test('that involves level 3 or 4 waits for both bodies, whoever has it', () => {
    for (const decides of [true, false]) {
      expect(changeOf(2, 3, decides)).toBe('AWAIT_NATIONAL_AND_NSC')
      expect(changeOf(3, 2, decides)).toBe('AWAIT_NATIONAL_AND_NSC')
      expect(changeOf(4, 3, decides)).toBe('AWAIT_NATIONAL_AND_NSC')
    }
  })

  test('of the agency between levels 1 and 2 waits for the reviewer', () => {
    expect(changeOf(1, 2, false)).toBe('AWAIT_REVIEWER')
    expect(changeOf(2, 1, false)).toBe('AWAIT_REVIEWER')
  })
})

describe('the level that counts', () => {
  test('rises with a proposal and falls with a decision', () => {
    expect(effectiveLevel([], 2)).toBe(2)
    expect(effectiveLevel([change(2, 3, 'AWAIT_NATIONAL_AND_NSC')], 3)).toBe(3)
    expect(effectiveLevel([change(3, 2, 'AWAIT_NATIONAL_AND_NSC')], 3)).toBe(3)
    expect(effectiveLevel([change(3, 2, 'CONVENER_DECIDES')], 3)).toBe(3)
    expect(effectiveLevel([change(3, 2, 'APPLIED')], 3)).toBe(2)
  })

  test('goes back when a raise is refused', () => {
    expect(effectiveLevel([change(2, 3, 'REJECTED')], 3)).toBe(2)
    const twice = [change(2, 3, 'AWAIT_NATIONAL_AND_NSC'), change(3, 4, 'REJECTED', 2)]
    expect(effectiveLevel(twice, 4)).toBe(3)
  })

  test('is that of the latest decision, whenever it was proposed', () => {
    const decided = [change(2, 3, 'APPLIED', 1, 9), change(3, 4, 'APPLIED', 2, 5)]
    expect(effectiveLevel(decided, 4)).toBe(3)
  })

  test('is never below any open raise, and is one that was reported or proposed', () => {
    const level = fc.constantFrom<Level>(1, 2, 3, 4)
    const state = fc.constantFrom<KeptChange['state']>(
      'AWAIT_REVIEWER',
      'AWAIT_NATIONAL_AND_NSC',
      'CONVENER_DECIDES',
      'APPLIED',
      'REJECTED',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level, state, fc.nat(9))), level, (all, unchanged) => {
        const changes = all.map(([from, to, how, minute], no) => change(from, to, how, no, minute))
        const effective = effectiveLevel(changes, unchanged)
        for (const each of changes)
          if (isOpen(each) && each.toLevel > each.fromLevel)
            expect(effective).toBeGreaterThanOrEqual(each.toLevel)
        expect([unchanged, ...changes.flatMap((each) => [each.fromLevel, each.toLevel])]).toContain(effective)
      }),
    )
  })
})

test('a decision applies what it goes as far as, and rejects the rest', () => {
  expect(settledBy(change(2, 1, 'AWAIT_REVIEWER'), 1)).toBe('APPLIED')
  expect(settledBy(change(1, 2, 'AWAIT_REVIEWER'), 1)).toBe('REJECTED')
  expect(settledBy(change(2, 1, 'AWAIT_REVIEWER'), 2)).toBe('REJECTED')
  expect(settledBy(change(2, 3, 'AWAIT_NATIONAL_AND_NSC'), 4)).toBe('APPLIED')
  expect(settledBy(change(2, 4, 'AWAIT_NATIONAL_AND_NSC'), 3)).toBe('REJECTED')
  expect(settledBy(change(4, 2, 'CONVENER_DECIDES'), 3)).toBe('REJECTED')
})

describe('a decision on one of several open changes', () => {
  const raise = change(2, 3, 'AWAIT_NATIONAL_AND_NSC', 1)
  const further = change(3, 4, 'CONVENER_DECIDES', 2)
  const lower = change(4, 2, 'AWAIT_NATIONAL_AND_NSC', 3)
  const ends = (decided: KeptChange, applies: boolean) =>
    endsOf([raise, further, lower], decided, applies).map(({ change: { no }, state }) => [no, state])

  test('answers the others when a level is decided', () => {
    expect(ends(lower, true)).toEqual([
      [3, 'APPLIED'],
      [1, 'REJECTED'],
      [2, 'REJECTED'],
    ])
    expect(ends(further, true)).toEqual([
      [2, 'APPLIED'],
      [1, 'APPLIED'],
      [3, 'REJECTED'],
    ])
  })

  test('upholds the raises when a lower level is refused', () => {
    expect(ends(lower, false)).toEqual([
      [3, 'REJECTED'],
      [1, 'APPLIED'],
      [2, 'APPLIED'],
    ])
  })

  test('leaves the others open when a raise is refused', () => {
    expect(ends(further, false)).toEqual([[2, 'REJECTED']])
  })
})
