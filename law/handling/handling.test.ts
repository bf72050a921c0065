import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decisionFor } from '../access/decisions.ts'
import { bindsAgency } from '../clocks/agency-duties.ts'
import { clockKinds } from '../clocks/deadlines.ts'
import { endsWithClosing } from '../clocks/ended-by-closing.ts'
import { levelCriteria } from '../levels/criteria.ts'
import { incidentHandling } from '../lifecycles/incident-handling.ts'
import { isKept, keptUntil } from './archive.ts'
import { assessmentPoints, missingPoints } from './assessment.ts'
import { type RecoveryTimes, recoverySteps, stepsOutOfOrder } from './recovery.ts'
import { mayWrite, responseLogRules, supposesCrime, wrongDetail } from './response-log.ts'
import { decidesWithdrawal, withdrawalDeciders } from './withdrawal.ts'

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

const actorsOf = (step: string, outcome?: string) =>
  incidentHandling.steps
    .filter((row) => row.step === step && (outcome === undefined || row.outcome?.includes(outcome)))
    .flatMap((row) => row.actors)

describe('who writes the log', () => {
  test('is the same in the rules of its kinds, in the lifecycle and among the decisions', () => {
    const writers = new Set<string>(responseLogRules.flatMap((rule) => [...rule.writers]))
    expect(new Set<string>(actorsOf('appendResponseLog'))).toEqual(writers)
    expect(new Set(decisionFor('appendResponseLog')?.only.map(({ viewer }) => viewer))).toEqual(writers)
  })

  test('says what the kind of the entry owes, and nothing that another kind alone says', () => {
    const said = { counterpart: false, backupKind: false }
    expect(wrongDetail('HANDLING', said)).toBeNull()
    expect(wrongDetail('HANDLING', { ...said, counterpart: true })).toBeNull()
    expect(wrongDetail('HANDLING', { ...said, backupKind: true })?.detail).toBe('backupKind')
    expect(wrongDetail('BACKUP_ACTIVATION', said)?.detail).toBe('backupKind')
    expect(wrongDetail('BACKUP_ACTIVATION', { ...said, backupKind: true })).toBeNull()
    for (const kind of ['SOLUTION_SEARCH', 'LAW_ENFORCEMENT_CONTACT'] as const)
      expect(wrongDetail(kind, said)?.detail).toBe('counterpart')
  })

  test('supposes a crime by calling the police, and by nothing else', () => {
    expect(responseLogRules.map(({ kind }) => kind).filter(supposesCrime)).toEqual([
      'LAW_ENFORCEMENT_CONTACT',
    ])
  })
})

describe('a withdrawal', () => {
  test('is decided at every level by somebody whom the lifecycle lets decide, and by all of those at some level', () => {
    const deciders = new Set(withdrawalDeciders.flatMap((row) => row.deciders))
    expect(deciders).toEqual(new Set(actorsOf('withdrawIncident', 'AGREE')))
    expect(new Set(withdrawalDeciders.flatMap(({ levels }) => levels))).toEqual(
      new Set(levelCriteria.map(({ level }) => level)),
    )
  })

  test('of levels 3 and 4 is the national authority’s alone, and never its own below', () => {
    for (const level of [3, 4] as const) {
      expect(decidesWithdrawal('NATIONAL_OFFICER', level)).toBe(true)
      expect(decidesWithdrawal('SECURITY_REVIEWER', level)).toBe(false)
    }
    for (const level of [1, 2] as const) {
      expect(decidesWithdrawal('NATIONAL_OFFICER', level)).toBe(false)
      expect(decidesWithdrawal('SECTOR_OFFICER', level)).toBe(true)
    }
    expect(decidesWithdrawal(undefined, 1)).toBe(false)
  })
})

test('the clocks that speak of an agency are those that its own people stop', () => {
  const binding = (kind: (typeof clockKinds)[number]) => bindsAgency({ kind, regime: 'GUIDELINES' })
  for (const kind of ['REPORT', 'RECOVERY', 'INVESTIGATION'] as const) expect(binding(kind)).toBe(true)
  for (const kind of ['REVIEW', 'REVERIFY', 'SUPPORT', 'TASKFORCE'] as const)
    expect(binding(kind)).toBe(false)
})

test('a file is kept for ten years, to the very moment, and for ever while the case is not filed', () => {
  const filed = new Date('2026-11-20T02:00:00.000Z')
  expect(keptUntil(filed)).toEqual(new Date('2036-11-20T02:00:00.000Z'))
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
