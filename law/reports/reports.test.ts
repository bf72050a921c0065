import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isClause } from '../clauses/clauses.ts'
import {
  type InvestigationContents,
  investigationContents,
  missingContents,
} from './investigation-contents.ts'
import { isDone, isOverdue, measuresOutcome } from './measure-progress.ts'
import { reportRecipients } from './report-recipients.ts'

const whole: InvestigationContents = {
  awareAt: new Date('2026-11-01T00:00:00Z'),
  recoveredAt: new Date('2026-11-02T00:00:00Z'),
  impactScope: 'One server.',
  damageAssessment: 'None lasting.',
  recoveryCourse: 'Rebuilt.',
  handlingCourse: 'Isolated.',
  rootCause: 'An old plug-in.',
  measures: [
    {
      dimension: 'TECHNICAL',
      description: 'Patch monthly.',
      plannedCompletion: '2026-12-31',
      effectTracking: 'Scans.',
    },
  ],
}
const measure = whole.measures?.[0]

describe('the contents of the report after an incident', () => {
  test('are the seven of the article, each with its clause', () => {
    const numbers = investigationContents.map(({ clause }) => Number(/^ER-8-(\d)/.exec(clause)?.[1]))
    expect([...new Set(numbers)]).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const { clause } of investigationContents) expect(isClause(clause), clause).toBe(true)
  })

  test('are complete when all are stated', () => {
    expect(missingContents(whole)).toEqual([])
    expect(missingContents({ ...whole, awareAt: null, occurredAt: whole.awareAt ?? null })).toEqual([])
    expect(missingContents({ ...whole, recoveredAt: null, damageControlledAt: new Date(0) })).toEqual([])
  })

  test.each([
    [{ awareAt: null }, 'occurredAt|awareAt', 'ER-8-1a'],
    [{ recoveredAt: null }, 'damageControlledAt|recoveredAt', 'ER-8-1b'],
    [{ impactScope: ' ' }, 'impactScope', 'ER-8-2a'],
    [{ damageAssessment: null }, 'damageAssessment', 'ER-8-2b'],
    [{ recoveryCourse: '' }, 'recoveryCourse', 'ER-8-3'],
    [{ handlingCourse: '\n' }, 'handlingCourse', 'ER-8-4'],
    [{ rootCause: null }, 'rootCause', 'ER-8-5'],
    [{ measures: [] }, 'measures', 'ER-8-6'],
    [{ measures: [{ ...measure, description: ' ' }] }, 'measures', 'ER-8-6'],
    [
      { measures: [measure, { ...measure, plannedCompletion: null }] },
      'measures.plannedCompletion',
      'ER-8-7a',
    ],
    [{ measures: [{ ...measure, effectTracking: '' }] }, 'measures.effectTracking', 'ER-8-7b'],
  ])('lack what is not stated: %o', (change, field, clause) => {
    expect(missingContents({ ...whole, ...change } as InvestigationContents)).toEqual([{ field, clause }])
  })

  test('are all missing from an empty report but those that hang on a measure', () => {
    expect(missingContents({}).map(({ field }) => field)).toEqual(
      investigationContents.map(({ field }) => field).filter((field) => !field.includes('.')),
    )
  })
})

describe('the recipients of the report', () => {
  test.each([
    [true, true, false, 'SUPERVISING_AGENCY', 'NATIONAL_AUTHORITY HANDLING_TEAM CYBER_SECURITY_OFFICE'],
    [true, true, true, 'SUPERVISING_AGENCY', 'NATIONAL_AUTHORITY HANDLING_TEAM CYBER_SECURITY_OFFICE'],
    [true, false, false, 'NATIONAL_AUTHORITY', 'HANDLING_TEAM CYBER_SECURITY_OFFICE'],
    [false, false, false, 'SECTOR_AUTHORITY', ''],
    [false, false, true, 'SECTOR_AUTHORITY', 'NATIONAL_AUTHORITY'],
  ])(
    'government %s, superior %s, major %s: %s accepts, %s have copies',
    (isGovernment, hasSuperior, wasMajor, accepts, copies) => {
      const found = reportRecipients({ isGovernment, hasSuperior, wasMajor })
      expect(found.filter((each) => each.accepts).map(({ body }) => body)).toEqual([accepts])
      expect(
        found
          .filter((each) => !each.accepts)
          .map(({ body }) => body)
          .join(' '),
      ).toBe(copies)
    },
  )

  test('never lose the national authority when a case becomes major', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (isGovernment, hasSuperior) => {
        const bodies = reportRecipients({ isGovernment, hasSuperior, wasMajor: true })
        expect(bodies.map(({ body }) => body)).toContain('NATIONAL_AUTHORITY')
      }),
    )
  })
})

describe('a measure', () => {
  const planned = { plannedCompletion: '2026-12-31' }

  test('is overdue from the end of its planned day in Taipei until it is finished', () => {
    expect(isOverdue(planned, new Date('2026-12-31T15:59:59.999Z'))).toBe(false)
    expect(isOverdue(planned, new Date('2026-12-31T16:00:00.000Z'))).toBe(true)
    expect(isOverdue({ ...planned, completedOn: '2027-01-05' }, new Date('2027-02-01T00:00:00Z'))).toBe(false)
  })

  test('is done when it is finished and its effect was followed', () => {
    expect(isDone(planned)).toBe(false)
    expect(isDone({ ...planned, completedOn: '2026-12-01' })).toBe(false)
    expect(isDone({ ...planned, completedOn: '2026-12-01', effect: ' ' })).toBe(false)
    expect(isDone({ ...planned, completedOn: '2026-12-01', effect: 'No finding since.' })).toBe(true)
  })

  test('that is open keeps the report open', () => {
    const done = { ...planned, completedOn: '2026-12-01', effect: 'None since.' }
    expect(measuresOutcome([done, done])).toBe('ALL_DONE')
    expect(measuresOutcome([done, planned])).toBe('SOME_OPEN')
  })
})
