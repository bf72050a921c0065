import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { obligationsOf, resultOf } from './evaluate.ts'
import type { ContractFacts } from './facts.ts'
import type { ObligationState } from './obligation.ts'
import { contractDuties } from './obligations-of-contracts.ts'
import { independentTestFrom, splitWith } from './threshold.ts'

const at = (day: string) => new Date(`${day}T04:00:00Z`)
const awardedAt = at('2026-01-15')
const now = at('2026-06-01')

/** A plain contract that runs, of which everything that must be said at the award is said. */
const plain: ContractFacts = {
  secretLevel: 'NONE',
  bespokeDevelopment: false,
  isCore: false,
  amountTwd: 1_000_000,
  requiredSpecialists: 2,
  awardedAt,
  termFrom: '2026-02-01',
  termTo: '2027-01-31',
  secretsRecordedAt: null,
  endedAt: null,
  dataReturnDueAt: null,
  closedAt: null,
  subcontractingAllowed: false,
  undertakingSigned: true,
  logClause: true,
  suitabilityClauseAt: null,
  auditDueAt: at('2028-01-15'),
  assuranceValidUntil: '2027-12-31',
  assuredAt: at('2026-01-10'),
  otherMeasures: 0,
  unverifiedMeasures: 0,
  measureDueAt: null,
  measureVerifiedAt: null,
  shownSpecialists: 2,
  selectedAt: at('2026-01-10'),
  qualifiedSpecialists: null,
  qualifiedAt: null,
  peopleClearedAt: null,
  exitControlledAt: null,
  vendorTestedAt: null,
  independentlyTestedAt: null,
  usesForeignParts: null,
  partsMarkedAt: null,
  licencesProvedAt: null,
  remedyDueAt: null,
  remedyAcceptedAt: null,
  lastAuditIssuedAt: null,
  workAffectedAt: null,
  incidentAuditIssuedAt: null,
}
const always = 'ASSURANCE QUALIFIED_PEOPLE SUBCONTRACT_TERMS UNDERTAKING PERIODIC_AUDIT LOG_CLAUSE'.split(' ')

const asked = (facts: Partial<ContractFacts>) => obligationsOf({ ...plain, ...facts }, now)
const owed = (facts: Partial<ContractFacts>) =>
  asked(facts)
    .filter(({ state }) => state !== 'NOT_APPLICABLE')
    .map(({ duty }) => duty)
const found = (duty: string, facts: Partial<ContractFacts>, moment = now) =>
  obligationsOf({ ...plain, ...facts }, moment).find((each) => each.duty === duty)

describe('what the facts of a contract call for', () => {
  const bespoke = 'VENDOR_TEST PARTS_MARKED LICENCES_PROVED'
  test.each<[string, Partial<ContractFacts>, string]>([
    ['a plain contract', {}, ''],
    ['any sum without a system built to order', { amountTwd: 99_000_000 }, ''],
    ['a core system that is not built to order', { isCore: true }, ''],
    ['a system built to order', { bespokeDevelopment: true }, bespoke],
    ['one that is core', { bespokeDevelopment: true, isCore: true }, `${bespoke} INDEPENDENT_TEST`],
    ['one of NT$9,999,999', { bespokeDevelopment: true, amountTwd: 9_999_999 }, bespoke],
    [
      'one of NT$10,000,000',
      { bespokeDevelopment: true, amountTwd: 10_000_000 },
      `${bespoke} INDEPENDENT_TEST`,
    ],
    [
      'one for which the vendor used nothing of others',
      { bespokeDevelopment: true, usesForeignParts: false },
      'VENDOR_TEST',
    ],
    ['state secrets', { secretLevel: 'CONFIDENTIAL' }, 'SUITABILITY_CLAUSE PEOPLE_CLEARED EXIT_CONTROL'],
    ['other measures', { otherMeasures: 1, unverifiedMeasures: 1 }, 'OTHER_MEASURES'],
    ['a notice without measures', { remedyDueAt: now }, 'REMEDY'],
    ['an incident that may affect the work', { workAffectedAt: now }, 'INCIDENT_AUDIT'],
    ['the end', { endedAt: now, dataReturnDueAt: at('2026-07-01') }, 'DATA_RETURN'],
  ])('%s: %s', (_what, facts, more) => {
    expect(owed(facts).sort()).toEqual([...always, ...more.split(' ').filter(Boolean)].sort())
  })

  test('a contract without required specialists owes none', () => {
    expect(owed({ requiredSpecialists: 0 })).not.toContain('QUALIFIED_PEOPLE')
  })

  test('an amendment to NT$10,000,000 and more brings the test by others, and one below takes it away', () => {
    const sums = [9_000_000, 10_000_000, 10_000_001, 9_999_999]
    expect(
      sums.map((amountTwd) => owed({ bespokeDevelopment: true, amountTwd }).includes('INDEPENDENT_TEST')),
    ).toEqual([false, true, true, false])
  })

  test('the test by others rests on the core system first, and on the sum where there is none', () => {
    const facts = { bespokeDevelopment: true, amountTwd: independentTestFrom }
    expect(found('INDEPENDENT_TEST', { ...facts, isCore: true })?.clause).toBe('ER-4-1-5b')
    expect(found('INDEPENDENT_TEST', facts)?.clause).toBe('ER-4-1-5c')
  })
})

describe('how a duty stands', () => {
  const dueDay = '2026-05-31'
  const due = new Date('2026-05-31T15:59:59.999Z')
  test.each<[string, string, Partial<ContractFacts>, Date, ObligationState]>([
    ['ASSURANCE', 'on its last day', { assuranceValidUntil: dueDay }, due, 'MET'],
    [
      'ASSURANCE',
      'a millisecond later',
      { assuranceValidUntil: dueDay },
      new Date(due.getTime() + 1),
      'LATE',
    ],
    ['ASSURANCE', 'never shown', { assuranceValidUntil: null, assuredAt: null }, now, 'LATE'],
    [
      'ASSURANCE',
      'lapsed after the end',
      { assuranceValidUntil: dueDay, endedAt: at('2026-05-01') },
      now,
      'MET',
    ],
    ['QUALIFIED_PEOPLE', 'as shown at the selection', {}, now, 'MET'],
    ['QUALIFIED_PEOPLE', 'with too few now', { qualifiedSpecialists: 1, qualifiedAt: now }, now, 'LATE'],
    ['QUALIFIED_PEOPLE', 'shown, then at work', { qualifiedSpecialists: 2, qualifiedAt: now }, now, 'MET'],
    [
      'QUALIFIED_PEOPLE',
      'never shown, at work too late',
      { shownSpecialists: 1, qualifiedSpecialists: 2, qualifiedAt: now },
      now,
      'LATE',
    ],
    ['SUBCONTRACT_TERMS', 'before the award', { awardedAt: null, subcontractingAllowed: null }, now, 'OPEN'],
    ['LOG_CLAUSE', 'awarded without it', { logClause: false }, now, 'LATE'],
    ['PERIODIC_AUDIT', 'not yet due', {}, now, 'OPEN'],
    ['PERIODIC_AUDIT', 'done, and not due again', { lastAuditIssuedAt: at('2026-05-01') }, now, 'MET'],
    [
      'PERIODIC_AUDIT',
      'done, and due again',
      { lastAuditIssuedAt: at('2026-05-01'), auditDueAt: due },
      now,
      'LATE',
    ],
    ['PEOPLE_CLEARED', 'before the term', { secretLevel: 'SECRET', termFrom: '2026-06-02' }, now, 'OPEN'],
    ['PEOPLE_CLEARED', 'with nobody cleared', { secretLevel: 'SECRET' }, now, 'LATE'],
    ['PEOPLE_CLEARED', 'in time', { secretLevel: 'SECRET', peopleClearedAt: at('2026-01-20') }, now, 'MET'],
    [
      'SUITABILITY_CLAUSE',
      'added after secrets were found',
      {
        secretLevel: 'SECRET',
        secretsRecordedAt: at('2026-04-01'),
        suitabilityClauseAt: at('2026-04-02'),
      },
      now,
      'LATE',
    ],
    ['VENDOR_TEST', 'while the work goes on', { bespokeDevelopment: true }, now, 'OPEN'],
    ['VENDOR_TEST', 'at the end', { bespokeDevelopment: true, endedAt: due }, now, 'LATE'],
    [
      'OTHER_MEASURES',
      'with time',
      { otherMeasures: 2, unverifiedMeasures: 1, measureDueAt: at('2026-07-01') },
      now,
      'OPEN',
    ],
    [
      'OTHER_MEASURES',
      'all verified, one late',
      { otherMeasures: 2, measureDueAt: due, measureVerifiedAt: now },
      now,
      'LATE',
    ],
    ['OTHER_MEASURES', 'all verified', { otherMeasures: 2, measureVerifiedAt: now }, now, 'MET'],
    [
      'REMEDY',
      'accepted for one notice and not for another',
      { remedyDueAt: due, remedyAcceptedAt: due },
      now,
      'LATE',
    ],
    [
      'INCIDENT_AUDIT',
      'audited before the incident only',
      { workAffectedAt: due, incidentAuditIssuedAt: at('2026-05-01') },
      now,
      'OPEN',
    ],
    ['INCIDENT_AUDIT', 'audited since', { workAffectedAt: due, incidentAuditIssuedAt: now }, now, 'MET'],
    ['DATA_RETURN', 'within thirty days', { endedAt: due, dataReturnDueAt: at('2026-06-30') }, now, 'OPEN'],
    [
      'DATA_RETURN',
      'confirmed too late',
      { endedAt: at('2026-03-01'), dataReturnDueAt: at('2026-03-31'), closedAt: due },
      now,
      'LATE',
    ],
  ])('%s, %s', (duty, _when, facts, moment, state) => {
    expect(found(duty, facts, moment)?.state).toBe(state)
  })

  test('the whole is as good as its worst line', () => {
    const of = (...states: readonly ObligationState[]) => resultOf(states.map((state) => ({ state })))
    expect(of('MET', 'OPEN', 'LATE')).toBe('LATE')
    expect(of('MET', 'OPEN', 'NOT_APPLICABLE')).toBe('OPEN')
    expect(of('MET', 'NOT_APPLICABLE')).toBe('MET')
    expect(of('NOT_APPLICABLE')).toBe('NOT_APPLICABLE')
  })
})

describe('whatever the facts', () => {
  const some = fc.record({
    secretLevel: fc.constantFrom('NONE' as const, 'SECRET' as const),
    bespokeDevelopment: fc.boolean(),
    isCore: fc.boolean(),
    amountTwd: fc.integer({ min: 9_999_990, max: 10_000_010 }),
    awardedAt: fc.option(fc.constantFrom(at('2026-01-15'), at('2026-05-15'))),
    endedAt: fc.option(fc.constantFrom(at('2026-03-01'), at('2026-06-01'))),
    vendorTestedAt: fc.option(fc.constant(at('2026-04-01'))),
    peopleClearedAt: fc.option(fc.constant(at('2026-04-01'))),
    auditDueAt: fc.option(fc.constantFrom(at('2026-04-01'), at('2027-04-01'))),
  })

  test('each duty has one line, a state and no instant where it does not apply', () => {
    fc.assert(
      fc.property(some, (facts) => {
        const lines = asked(facts)
        expect(lines.map(({ duty }) => duty)).toEqual(contractDuties.map(({ duty }) => duty))
        for (const { state, dueAt, metAt } of lines) {
          if (state === 'NOT_APPLICABLE') expect([dueAt, metAt]).toEqual([null, null])
          if (state === 'MET') expect(metAt).not.toBeNull()
          if (state === 'LATE') expect(dueAt).not.toBeNull()
        }
      }),
    )
  })

  test('a higher sum, a core system or secrets never take a duty away', () => {
    fc.assert(
      fc.property(some, (facts) => {
        const before = owed(facts)
        for (const more of [
          { amountTwd: facts.amountTwd + 5 },
          { isCore: true },
          { secretLevel: 'SECRET' as const },
        ])
          expect(before.filter((duty) => !owed({ ...facts, ...more }).includes(duty))).toEqual([])
      }),
    )
  })

  test('what is late stays late unless it is done or its time is set anew', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 900 }), (facts, days) => {
        const whole = { ...plain, ...facts }
        const later = obligationsOf(whole, new Date(now.getTime() + days * 86_400_000))
        const late = (lines: typeof later) =>
          lines.filter(({ state }) => state === 'LATE').map(({ duty }) => duty)
        expect(late(obligationsOf(whole, now)).filter((duty) => !late(later).includes(duty))).toEqual([])
      }),
    )
  })
})

describe('a contract that was split (G-59)', () => {
  const award = (amountTwd: number, day: string) => ({ amountTwd, awardedAt: at(day) })
  const own = award(6_000_000, '2026-01-15')
  test.each([
    ['the other reaches the sum with it', [award(4_000_000, '2026-12-01')], 1],
    ['one dollar is missing', [award(3_999_999, '2026-12-01')], 0],
    ['the other is of a year and a day later', [award(4_000_000, '2027-01-16')], 0],
    ['the other is of exactly a year later', [award(4_000_000, '2027-01-15')], 1],
    ['the other came first', [award(4_000_000, '2025-03-01')], 1],
    ['the other reaches the sum alone', [award(10_000_000, '2026-03-01')], 0],
    [
      'two others are too far from each other',
      [award(2_000_000, '2025-02-01'), award(2_000_000, '2026-12-01')],
      0,
    ],
    ['two others lie within one year', [award(2_000_000, '2025-06-01'), award(2_000_000, '2026-05-01')], 2],
  ])('%s', (_what, others, warned) => {
    expect(splitWith(own, others)).toHaveLength(warned)
  })

  test('is no question of a contract that reaches the sum alone', () => {
    expect(splitWith(award(10_000_000, '2026-01-15'), [award(9_000_000, '2026-02-01')])).toEqual([])
  })

  test('is seen from each of the contracts alike', () => {
    const awards = fc.array(
      fc.record({
        amountTwd: fc.integer({ min: 0, max: 11_000_000 }),
        days: fc.integer({ min: 0, max: 900 }),
      }),
      { minLength: 2, maxLength: 6 },
    )
    fc.assert(
      fc.property(awards, (drawn) => {
        const all = drawn.map(({ amountTwd, days }) => ({
          amountTwd,
          awardedAt: new Date(awardedAt.getTime() + days * 86_400_000),
        }))
        for (const one of all)
          for (const other of splitWith(
            one,
            all.filter((each) => each !== one),
          ))
            expect(
              splitWith(
                other,
                all.filter((each) => each !== other),
              ),
            ).toContain(one)
      }),
    )
  })
})
