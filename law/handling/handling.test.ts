import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockKinds } from '../clocks/deadlines.ts'
import { endsWithClosing } from '../clocks/ended-by-closing.ts'
import { assessmentPoints, missingPoints } from './assessment.ts'
import { type RecoveryTimes, recoverySteps, stepsOutOfOrder } from './recovery.ts'
import { mayWrite, responseLogRules } from './response-log.ts'
import { isKept } from './retention.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 2, minute))
const inOrder: RecoveryTimes = { ENVIRONMENT_REBUILD: at(1), SYSTEM_RESTORE: at(2), SCAN: at(3) }

describe('the five points', () => {
  const said = Object.fromEntries(assessmentPoints.map((point) => [point, { text: 'Found.' }]))

  test('are complete when something is said on each', () => {
    expect(missingPoints(said)).toEqual([])
  })

  test.each(assessmentPoints)('lack %s when nothing is said on it', (point) => {
    expect(missingPoints({ ...said, [point]: { text: ' ' } })).toEqual([point])
    expect(missingPoints({ ...said, [point]: null })).toEqual([point])
  })
})

describe('recovery', () => {
  test('is in order when the environment is rebuilt, the system restored, and then scanned', () => {
    expect(stepsOutOfOrder(inOrder)).toEqual([])
    expect(stepsOutOfOrder({ ...inOrder, SAFE_BACKUP: at(3), DATA_RESTORE: at(4) })).toEqual([])
  })

  test.each(['ENVIRONMENT_REBUILD', 'SYSTEM_RESTORE', 'SCAN'] as const)('is nothing without %s', (step) => {
    const { [step]: _, ...rest } = inOrder
    expect(stepsOutOfOrder(rest)).toEqual([step])
  })

  test('names the step that another one overtook', () => {
    expect(stepsOutOfOrder({ ...inOrder, SAFE_BACKUP: at(2) })).toEqual(['SCAN'])
    expect(stepsOutOfOrder({ ...inOrder, SCAN: at(1) })).toEqual(['SYSTEM_RESTORE'])
    expect(stepsOutOfOrder({ ...inOrder, DATA_RESTORE: at(0) })).toEqual([
      'ENVIRONMENT_REBUILD',
      'SYSTEM_RESTORE',
      'SCAN',
    ])
  })

  test('whatever is stated: in order means that no step was done before what must come first', () => {
    const minute = fc.option(fc.integer({ min: 0, max: 5 }).map(at), { nil: undefined })
    fc.assert(
      fc.property(fc.tuple(minute, minute, minute, minute, minute), (stated) => {
        const times: RecoveryTimes = Object.fromEntries(
          recoverySteps.flatMap(({ step }, index) => (stated[index] ? [[step, stated[index]]] : [])),
        )
        const kept = recoverySteps.every(({ step, required, after }) => {
          const done = times[step]
          if (!done) return !required
          return after.every((earlier) => (times[earlier]?.getTime() ?? Infinity) <= done.getTime())
        })
        expect(stepsOutOfOrder(times).length === 0).toBe(kept)
      }),
    )
  })
})

describe('the response log', () => {
  test('takes help and supervision from those who give them, and never from the agency', () => {
    for (const role of ['SECURITY_CONTACT', 'DEDICATED_OFFICER', 'CISO'])
      for (const kind of ['ASSISTANCE', 'SUPERVISION'] as const) expect(mayWrite(role, kind)).toBe(false)
    expect(mayWrite('HANDLING_TEAM_MEMBER', 'SUPERVISION')).toBe(true)
    expect(mayWrite('TECHNICAL_CENTRE', 'ASSISTANCE')).toBe(true)
    expect(mayWrite('TECHNICAL_CENTRE', 'SUPERVISION')).toBe(false)
  })

  test('takes nothing else from a reviewer or from the centre', () => {
    const writtenBy = (role: string) =>
      responseLogRules.filter(({ kind }) => mayWrite(role, kind)).map(({ kind }) => kind)
    expect(writtenBy('SECURITY_REVIEWER')).toEqual(['ASSISTANCE', 'SUPERVISION'])
    expect(writtenBy('TECHNICAL_CENTRE')).toEqual(['ASSISTANCE'])
    expect(writtenBy('AGENCY_STAFF')).toEqual([])
  })

  test('tells of contact with law enforcement in the words of the CISO alone', () => {
    expect(mayWrite('CISO', 'LAW_ENFORCEMENT_CONTACT')).toBe(true)
    expect(mayWrite('DEDICATED_OFFICER', 'LAW_ENFORCEMENT_CONTACT')).toBe(false)
  })
})

test('a file is kept for ten years, to the very moment, and for ever while the case is not filed', () => {
  const filed = new Date('2026-11-20T02:00:00.000Z')
  expect(isKept(filed, new Date('2036-11-20T02:00:00.000Z'))).toBe(true)
  expect(isKept(filed, new Date('2036-11-20T02:00:00.001Z'))).toBe(false)
  expect(isKept(null, new Date('2099-01-01T00:00:00Z'))).toBe(true)
})

test('closing ends the clocks of the handling, and neither those of verification nor that of the report', () => {
  expect(clockKinds.filter(endsWithClosing).sort()).toEqual([
    'DEFENCE_MEETING',
    'RECOVERY',
    'SUPPORT',
    'TASKFORCE',
  ])
})
