import { describe, expect, test } from 'vitest'
import { areLawful, type HeadEntered, isExplained, openHeads } from './heads.ts'
import { validUntil } from './validity.ts'

const five = [
  'LEAK_CONVICTION',
  'SEDITION_TREASON_CONVICTION',
  'WANTED_OPEN_CASE',
  'SECRECY_DISCIPLINE',
  'FOREIGN_INFLUENCE',
] as const
const clean: readonly HeadEntered[] = five.map((head) => ({ head, finding: 'NONE' }))
const treason = (offenceDate?: string): HeadEntered => ({
  head: 'SEDITION_TREASON_CONVICTION',
  finding: 'FOUND',
  ...(offenceDate !== undefined && { offenceDate }),
})
const other = (otherText?: string): HeadEntered => ({
  head: 'OTHER_SECRECY',
  finding: 'NONE',
  ...(otherText !== undefined && { otherText }),
})

describe('what is entered about a person', () => {
  test.each<[string, boolean, readonly HeadEntered[]]>([
    ['the five heads', true, clean],
    ['nothing', false, []],
    ['one head twice', false, [...clean, ...clean.slice(0, 1)]],
    ['treason of the day after the Mobilization Period', true, [treason('1991-05-01')]],
    ['treason of its last day', false, [treason('1991-04-30')]],
    ['treason without the day of the offence', false, [treason()]],
    ['a day where nothing was found', false, [{ ...treason('1995-01-01'), finding: 'NONE' }]],
    ['a day of another offence', false, [{ ...treason('1995-01-01'), head: 'LEAK_CONVICTION' }]],
    ['another item, named', true, [other('accounts at the embassy')]],
    ['another item, not named', false, [other()]],
    ['another item, named by a blank', false, [other(' ')]],
    ['a note on a head that has room for none', false, [{ ...other('a note'), head: 'LEAK_CONVICTION' }]],
  ])('%s: %s', (_what, lawful, heads) => {
    expect(areLawful(heads)).toBe(lawful)
  })

  test('leaves open what was left out, what stays unknown, and no other item that nobody asked about', () => {
    expect(openHeads(clean)).toEqual([])
    expect(openHeads(clean.slice(1))).toEqual(['LEAK_CONVICTION'])
    expect(openHeads([...clean, { ...other('accounts'), finding: 'UNKNOWN' }])).toEqual(['OTHER_SECRECY'])
  })

  test('needs an explanation as soon as anything was found (G-61)', () => {
    expect(isExplained(clean, null)).toBe(true)
    expect(isExplained([treason('1995-01-01')], ' ')).toBe(false)
    expect(isExplained([treason('1995-01-01')], 'pardoned')).toBe(true)
  })
})

describe('a clearance lasts', () => {
  const decided = new Date('2026-11-20T01:00:00.000Z')
  test.each<[string, string | null, string]>([
    ['three years, to the minute, where the contract is longer', '2029-12-31', '2029-11-20T01:00:00.000Z'],
    ['three years where the contract has no end yet', null, '2029-11-20T01:00:00.000Z'],
    ['to the end of the last day of the contract, in Taipei', '2028-12-31', '2028-12-31T16:00:00.000Z'],
    ['not at all where the contract is over', '2026-01-31', '2026-01-31T16:00:00.000Z'],
  ])('%s (G-61)', (_how, termTo, until) => {
    expect(validUntil(decided, termTo).toISOString()).toBe(until)
  })
})
