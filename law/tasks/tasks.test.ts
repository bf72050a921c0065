import { describe, expect, test } from 'vitest'
import { hasClassOfDecision } from '../access/decision-classes.ts'
import { decisionFor } from '../access/decisions.ts'
import { isClause } from '../clauses/clauses.ts'
import { type Machine, machine } from '../lifecycles/machines.ts'
import { contractConditions, contractOffices, contractThings, otherContractThings } from './contract-task.ts'
import type { TaskRow } from './row.ts'
import { offices, otherThings, taskConditions, thingsWithLifecycle } from './task.ts'
import { taskKinds, taskText } from './tasks.ts'
import { contractTasks } from './tasks-of-contracts.ts'
import { incidentTasks } from './tasks-of-incidents.ts'

interface Matter {
  readonly rows: readonly TaskRow[]
  /** Machines whose steps may do what any row asks. */
  readonly common: readonly Machine[]
  readonly withLifecycle: readonly string[]
  readonly others: Readonly<Record<string, readonly string[]>>
  readonly offices: readonly string[]
  readonly conditions: readonly string[]
}

const ofCases: Matter = {
  rows: incidentTasks,
  common: ['INCIDENT_VERIFICATION', 'INCIDENT_HANDLING'],
  withLifecycle: thingsWithLifecycle,
  others: otherThings,
  offices,
  conditions: taskConditions,
}
const ofContracts: Matter = {
  rows: contractTasks,
  common: ['CONTRACT'],
  withLifecycle: contractThings,
  others: otherContractThings,
  offices: contractOffices,
  conditions: contractConditions,
}

test('tasks are each of a kind of their own, put in one sentence in both languages', () => {
  expect(new Set(taskKinds).size).toBe(taskKinds.length)
  for (const kind of taskKinds) {
    expect(taskText(kind, 'zh'), kind).toMatch(/\p{Script=Han}/u)
    expect(taskText(kind, 'en'), kind).toMatch(/^[A-Z].{8,100}[^.]$/)
  }
})

describe.each([
  ['a case', ofCases],
  ['a contract', ofContracts],
])('the tasks of %s', (_, { rows, common, withLifecycle, others, offices, conditions }) => {
  test('each cite a clause that is registered', () => {
    expect(rows.filter(({ clause }) => !isClause(clause))).toEqual([])
  })

  test('are called for by states that their thing can be in, and never by all of them', () => {
    for (const { kind, of, while: states } of rows) {
      const all = withLifecycle.includes(of) ? machine(of as Machine).states : (others[of] ?? [])
      expect(states.length, kind).toBeGreaterThan(0)
      expect(all, kind).toEqual(expect.arrayContaining([...states]))
      expect(states.length, kind).toBeLessThan(all.length)
    }
  })

  test('are done by acts that somebody has a right to', () => {
    for (const { kind, doneBy } of rows)
      for (const act of doneBy)
        expect(decisionFor(act) !== undefined || hasClassOfDecision(act), `${kind} by ${act}`).toBe(true)
  })

  test('of a lifecycle are asked of nobody whom the lifecycle lets do none of what is asked', () => {
    for (const { kind, of, asked, doneBy } of rows.filter((row) => withLifecycle.includes(row.of))) {
      const steps = [...common, of as Machine].flatMap((name) => machine(name).steps)
      const able = new Set<string>(
        steps.filter(({ step }) => doneBy.includes(step)).flatMap(({ actors }) => actors),
      )
      if (able.size === 0) continue
      for (const role of asked.filter(({ over }) => !over).flatMap(({ roles }) => roles))
        expect(able, `${kind} of ${role}`).toContain(role)
    }
  })

  test('use every office and every condition there is', () => {
    const asked = rows.flatMap((row) => row.asked)
    expect(new Set(asked.map(({ at }) => at))).toEqual(new Set(offices))
    const used = rows.flatMap((row) => [...(row.when ?? []), ...row.asked.flatMap(({ when = [] }) => when)])
    expect(new Set(used)).toEqual(new Set(conditions))
  })
})
