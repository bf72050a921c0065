import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AuditedWork, checklistFor, vendorAuditChecklist } from './checklist.ts'
import { yearsOf } from './following.ts'

const plainWork: AuditedWork = {
  touchesSecrets: false,
  bespokeDevelopment: false,
  subcontractingAllowed: false,
}
const codes = (stage: 'PAPER' | 'ON_SITE', work: Partial<AuditedWork> = {}) =>
  checklistFor(stage, { ...plainWork, ...work }).map(({ code }) => code)

describe('the checklist of an audit', () => {
  test('asks of every contract what every contract owes', () => {
    expect(codes('PAPER')).toEqual(['MEASURES', 'PEOPLE', 'NOTICES', 'LOGS', 'OTHER_MEASURES'])
    expect(codes('ON_SITE')).toEqual(['MEASURES', 'NOTICES', 'LOGS', 'DATA', 'OTHER_MEASURES'])
  })

  test.each([
    [{ touchesSecrets: true }, ['SUITABILITY']],
    [{ bespokeDevelopment: true }, ['TESTS', 'COMPONENTS']],
    [{ subcontractingAllowed: true }, ['SUBCONTRACTS']],
  ])('asks more where the work is of that kind: %j', (work, more) => {
    expect(codes('PAPER', work).filter((code) => !codes('PAPER').includes(code))).toEqual(more)
  })

  test('names each question once', () => {
    expect(new Set(vendorAuditChecklist.map(({ code }) => code)).size).toBe(vendorAuditChecklist.length)
  })
})

describe('the years of a contract', () => {
  const found = (issuedAt: string, clause: string, type = 'DEFICIENCY', improvementState = 'VERIFIED') => ({
    issuedAt: new Date(issuedAt),
    clause,
    type,
    improvementState,
  })

  test('are those of Taipei, and tell what was found again', () => {
    const years = yearsOf([
      found('2025-12-31T16:00:00Z', 'ER-4-1-1'),
      found('2024-06-01T00:00:00Z', 'ER-4-1-1', 'TO_IMPROVE', 'ACCEPTED'),
      found('2026-06-01T00:00:00Z', 'ER-4-1-6b'),
      found('2027-06-01T00:00:00Z', 'ER-4-1-1'),
    ])
    expect(years).toEqual([
      { year: 2024, deficiencies: 0, toImprove: 1, verified: 0, again: [] },
      { year: 2026, deficiencies: 2, toImprove: 0, verified: 2, again: ['ER-4-1-1'] },
      { year: 2027, deficiencies: 1, toImprove: 0, verified: 1, again: ['ER-4-1-1'] },
    ])
  })

  test('lose no finding, whatever their order', () => {
    const any = fc.record({
      issuedAt: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      type: fc.constantFrom('DEFICIENCY', 'TO_IMPROVE'),
      clause: fc.constantFrom('a', 'b', 'c'),
      improvementState: fc.constantFrom(null, 'ACCEPTED', 'VERIFIED'),
    })
    fc.assert(
      fc.property(fc.array(any), (findings) => {
        const years = yearsOf(findings)
        const counted = years.reduce((sum, each) => sum + each.deficiencies + each.toImprove, 0)
        expect(counted).toBe(findings.length)
        expect(yearsOf(findings.toReversed())).toEqual(years)
      }),
    )
  })
})
