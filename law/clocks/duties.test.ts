import { describe, expect, test } from 'vitest'
import { duties } from './duties.ts'

const of = (clock: string) => duties.filter((duty) => duty.clock === clock)

describe('the duty that a clock measures', () => {
  test('is that of whoever may stop it: the review is the reviewer’s, however it ends', () => {
    expect(of('REVIEW')).toEqual([
      { clock: 'REVIEW', act: 'reviewIncident', roles: ['SECTOR_OFFICER', 'SECURITY_REVIEWER'] },
    ])
  })

  test('is the national desk’s for the verification anew', () => {
    expect(of('REVERIFY')).toMatchObject([{ act: 'reverifyIncident', roles: ['NATIONAL_OFFICER'] }])
  })

  test('is nobody’s where an event stops the clock', () => {
    expect(of('RELAY')).toEqual([])
  })
})
