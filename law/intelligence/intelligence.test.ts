import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageMarkOf } from './ageing.ts'
import { mayShareWith, type Recipient, type Sharer } from './recipients.ts'
import { isShareable, restrictionOf, sharingGrounds } from './screening.ts'

const body = (bent: Partial<Recipient> = {}): Recipient => ({
  kind: 'GOVERNMENT',
  isNationalAuthority: false,
  isUnderSharer: false,
  isOverSharer: false,
  ...bent,
})
const government = (role: Sharer['role']): Sharer => ({ role, isGovernment: true })
const operator = (role: Sharer['role']): Sharer => ({ role, isGovernment: false })
const national = body({ isNationalAuthority: true })
const regulated = body({ kind: 'SPECIFIC_NON_GOVERNMENT', isUnderSharer: true })

describe('intelligence is shared', () => {
  test.each([
    [
      'by the national authority with a government agency (SR-3-2)',
      government('NATIONAL_OFFICER'),
      body(),
      true,
    ],
    ['by the technical centre on its behalf', government('TECHNICAL_CENTRE'), body(), true],
    ['by it with the military', government('NATIONAL_OFFICER'), body({ kind: 'EXCEPTED_MILITARY' }), true],
    ['by it with an operator', government('NATIONAL_OFFICER'), regulated, false],
    ['by an agency with the national authority (SR-3-3)', government('SECURITY_CONTACT'), national, true],
    ['by an agency with another agency', government('CISO'), body(), false],
    ['by an agency with the military', government('CISO'), body({ kind: 'EXCEPTED_MILITARY' }), false],
    ['by a sector authority with its operator (SR-3-4)', government('SECTOR_OFFICER'), regulated, true],
    [
      "by a sector authority with another's operator",
      government('SECTOR_OFFICER'),
      body({ kind: 'SPECIFIC_NON_GOVERNMENT' }),
      false,
    ],
    [
      'by a sector authority with the national authority (G-39)',
      government('SECTOR_OFFICER'),
      national,
      true,
    ],
    [
      "by an officer of the sector authority's own with its operator",
      government('DEDICATED_OFFICER'),
      regulated,
      false,
    ],
    [
      'by an operator with its sector authority (SR-3-5)',
      operator('CISO'),
      body({ isOverSharer: true }),
      true,
    ],
    ['by an operator with the national authority', operator('CISO'), national, false],
    ['by a supervising officer', government('SUPERVISING_OFFICER'), national, false],
  ])('%s', (_title, sharer, recipient, may) => {
    expect(mayShareWith(sharer, recipient)).toBe(may)
  })
})

describe('a part goes out', () => {
  const screened = { isScreened: true, restriction: null, exceptionSought: false, exceptionRecorded: false }
  test.each([
    ['that was screened and is under no restriction', screened, true],
    ['that nobody has screened', { ...screened, isScreened: false }, false],
    ['under a restriction', { ...screened, restriction: 'TRADE_OR_BUSINESS_HARM' as const }, false],
    [
      'under a restriction, by an exception',
      { ...screened, restriction: 'TRADE_OR_BUSINESS_HARM' as const, exceptionRecorded: true },
      true,
    ],
    [
      'while an exception is sought',
      { ...screened, restriction: 'TRADE_OR_BUSINESS_HARM' as const, exceptionSought: true },
      false,
    ],
  ])('%s', (_title, segment, goes) => {
    expect(isShareable(segment)).toBe(goes)
  })

  test('never by an exception from what another law keeps secret (SR-4-1-2)', () => {
    expect(restrictionOf('SECRET_BY_LAW').exceptionPossible).toBe(false)
    expect(sharingGrounds.map(({ clause }) => clause)).toEqual([
      'SR-4-1-1a',
      'SR-4-1-1b',
      'SR-4-1-1c',
      'SR-4-1-1d',
    ])
  })
})

describe('the age of what waits', () => {
  const since = new Date('2026-11-01T00:00:00Z')
  const later = (ms: number) => new Date(since.getTime() + ms)
  const hour = 3_600_000

  test.each([
    [hour, false, null],
    [24 * hour - 1, false, null],
    [24 * hour, false, 'ONE_DAY'],
    [72 * hour - 1, false, 'ONE_DAY'],
    [72 * hour, false, 'THREE_DAYS'],
    [hour - 1, true, null],
    [hour, true, 'ONE_HOUR'],
    [24 * hour, true, 'ONE_DAY'],
  ])('after %i ms (early warning: %s) is marked %s (G-22)', (age, earlyWarning, mark) => {
    expect(ageMarkOf(since, later(age), earlyWarning)).toBe(mark)
  })

  test('never grows less', () => {
    const order = [null, 'ONE_HOUR', 'ONE_DAY', 'THREE_DAYS']
    fc.assert(
      fc.property(fc.nat(400 * hour), fc.nat(400 * hour), fc.boolean(), (a, b, early) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((age) =>
          ageMarkOf(since, later(age), early),
        )
        expect(order.indexOf(first ?? null)).toBeLessThanOrEqual(order.indexOf(second ?? null))
      }),
    )
  })
})
