import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criterionRow, type IncidentLevel, type LevelCriterion, levelCriteria } from './criteria.ts'
import { legacyGrades } from './legacy-grades.ts'
import {
  changeTakesEffect,
  crossing,
  isMajor,
  latestOpinion,
  levelOf,
  reportedLevel,
  routeOfChange,
} from './level.ts'
import { isNationalSecurityRelated, nationalSecurityIndicators } from './national-security.ts'
import { type IncidentFacts, proposeCriteria } from './proposals.ts'

const criteria = levelCriteria.map((row) => row.criterion) as LevelCriterion[]
const levels = [1, 2, 3, 4] as const
const core = { isCore: true, isCriticalInfrastructure: false, maxTolerableDowntimeHours: 4 }
const critical = { isCore: true, isCriticalInfrastructure: true, maxTolerableDowntimeHours: 4 }
const other = { isCore: false, isCriticalInfrastructure: false, maxTolerableDowntimeHours: 4 }

describe('level criteria', () => {
  test('each level has one criterion for each of the three dimensions', () => {
    for (const level of levels) {
      const dimensions = levelCriteria.filter((row) => row.level === level).map((row) => row.dimension)
      expect(dimensions).toEqual(['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'])
    }
  })

  test('the name of a criterion begins with its level', () => {
    for (const row of levelCriteria) expect(row.criterion.startsWith(`L${row.level}_`)).toBe(true)
  })

  test('a name that is no criterion is refused', () => {
    expect(() => criterionRow('L9' as LevelCriterion)).toThrow('L9')
  })
})

describe('the level of an incident', () => {
  test('is that of the gravest criterion that matches', () => {
    expect(levelOf(['L1_NONCORE_LEAK', 'L3_CORE_TAMPER_SERIOUS', 'L2_CORE_DATA_LEAK'])).toBe(3)
  })

  test('is unknown while nothing matches, and reported as 2 provisionally', () => {
    expect(levelOf([])).toBeNull()
    expect(reportedLevel([])).toEqual({ level: 2, provisional: true })
    expect(reportedLevel(['L1_NONCORE_LEAK'])).toEqual({ level: 1, provisional: false })
  })

  test('never falls when a criterion is added, and the order of criteria does not matter', () => {
    const some = fc.array(fc.constantFrom(...criteria), { minLength: 1 })
    fc.assert(
      fc.property(some, fc.constantFrom(...criteria), (matched, added) => {
        expect(levelOf([...matched, added]) ?? 0).toBeGreaterThanOrEqual(levelOf(matched) ?? 0)
        expect(levelOf([...matched].reverse())).toBe(levelOf(matched))
      }),
    )
  })

  test.each([
    [1, false],
    [2, false],
    [3, true],
    [4, true],
  ] as const)('level %i is major: %s', (level, major) => {
    expect(isMajor(level)).toBe(major)
  })

  test('the latest opinion counts', () => {
    expect(latestOpinion({ reported: 1 })).toBe(1)
    expect(latestOpinion({ reported: 1, reviewed: 3 })).toBe(3)
    expect(latestOpinion({ reported: 1, reviewed: 3, reverified: 2 })).toBe(2)
    expect(latestOpinion({ reported: 1, reviewed: null, reverified: 2, decided: 4 })).toBe(4)
  })
})

describe('a change of level', () => {
  const pairs = levels.flatMap((from) => levels.map((to) => [from, to] as const))

  test.each(pairs)('from %i to %i needs both national bodies exactly if 3 or 4 is involved', (from, to) => {
    const both = from >= 3 || to >= 3
    expect(routeOfChange(from, to)).toBe(both ? 'AWAIT_NATIONAL_AND_NSC' : 'AWAIT_REVIEWER')
  })

  test.each(pairs)('from %i to %i counts at once only if it is a raise', (from, to) => {
    expect(changeTakesEffect(from, to)).toBe(to > from ? 'AT_ONCE' : 'WHEN_DECIDED')
  })

  test('crosses into and out of the major levels', () => {
    expect(crossing(2, 3)).toBe('BECOMES_MAJOR')
    expect(crossing(4, 2)).toBe('NO_LONGER_MAJOR')
    expect(crossing(3, 4)).toBe('NONE')
    expect(crossing(1, 2)).toBe('NONE')
  })
})

describe('proposed criteria', () => {
  const proposed = (facts: IncidentFacts) => proposeCriteria(facts).map((each) => each.criterion)

  test.each<[string, IncidentFacts, string[]]>([
    ['nothing known proposes nothing', { system: core }, []],
    [
      'a core outage of exactly the tolerable time',
      { system: core, outageHours: 4 },
      ['L2_CORE_OUTAGE_WITHIN'],
    ],
    ['a core outage a little longer', { system: core, outageHours: 4.01 }, ['L3_CORE_OUTAGE_BEYOND']],
    ['critical infrastructure back in time', { system: critical, outageHours: 4 }, ['L2_CORE_OUTAGE_WITHIN']],
    ['critical infrastructure not in time', { system: critical, outageHours: 5 }, ['L4_CI_OUTAGE_BEYOND']],
    ['a long outage of other business', { system: other, outageHours: 400 }, ['L1_NONCORE_OUTAGE']],
    ['slight tampering, critical', { system: critical, tampering: 'SLIGHT' }, ['L4_CI_TAMPER']],
    ['slight tampering, core', { system: core, tampering: 'SLIGHT' }, ['L2_CORE_TAMPER_SLIGHT']],
    ['serious tampering, core', { system: core, tampering: 'SERIOUS' }, ['L3_CORE_TAMPER_SERIOUS']],
    ['serious tampering, other business', { system: other, tampering: 'SERIOUS' }, ['L1_NONCORE_TAMPER']],
    ['state secrets', { system: other, leaked: 'STATE_SECRET' }, ['L4_STATE_SECRET_LEAK']],
    ['classified data', { system: other, leaked: 'CLASSIFIED' }, ['L3_CLASSIFIED_OR_SENSITIVE_LEAK']],
    ['sensitive data', { system: core, leaked: 'SENSITIVE' }, ['L3_CLASSIFIED_OR_SENSITIVE_LEAK']],
    [
      'sensitive people',
      { system: other, leaked: 'SENSITIVE_PERSONAL' },
      ['L3_CLASSIFIED_OR_SENSITIVE_LEAK'],
    ],
    ['people', { system: other, leaked: 'PERSONAL' }, ['L2_CORE_DATA_LEAK']],
    ['other core data', { system: core, leaked: 'OTHER' }, ['L2_CORE_DATA_LEAK']],
    ['other data', { system: other, leaked: 'OTHER' }, ['L1_NONCORE_LEAK']],
  ])('%s', (_, facts, expected) => {
    expect(proposed(facts)).toEqual(expected)
  })

  test('an outage cannot be shown too long while no tolerable time is stated', () => {
    const system = { ...core, maxTolerableDowntimeHours: null }
    expect(proposed({ system, outageHours: 1000 })).toEqual(['L2_CORE_OUTAGE_WITHIN'])
  })

  test('several harms propose several criteria, and each proposal names its clauses', () => {
    const facts = { system: critical, leaked: 'PERSONAL', tampering: 'SLIGHT', outageHours: 9 } as const
    const all = proposeCriteria(facts)
    expect(levelOf(all.map((each) => each.criterion))).toBe(4)
    expect(all).toHaveLength(3)
    for (const each of all) expect(each.clause[0]).toBe(criterionRow(each.criterion).clause)
  })

  test('a longer outage never proposes a lower level', () => {
    const hours = fc.double({ min: 0, max: 1000, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(core, critical, other), hours, hours, (system, a, b) => {
        const level = (outageHours: number) =>
          levelOf(proposed({ system, outageHours }) as LevelCriterion[]) ?? 0
        expect(level(Math.max(a, b))).toBeGreaterThanOrEqual(level(Math.min(a, b)))
      }),
    )
  })
})

describe('national security', () => {
  test('one indicator is enough, and none is not', () => {
    expect(isNationalSecurityRelated({})).toBe(false)
    for (const { indicator } of nationalSecurityIndicators) {
      expect(isNationalSecurityRelated({ [indicator]: true })).toBe(true)
      expect(isNationalSecurityRelated({ [indicator]: false })).toBe(false)
    }
  })
})

describe('legacy grades', () => {
  test('are imported in their own order of gravity', () => {
    expect(legacyGrades.map((row) => row.importedLevel)).toEqual([4, 3, 2, 1] satisfies IncidentLevel[])
  })
})
