import { describe, expect, test } from 'vitest'
import { hasClassOfDecision } from '../access/decision-classes.ts'
import { decisionFor } from '../access/decisions.ts'
import { isClause } from '../clauses/clauses.ts'
import { machine } from '../lifecycles/machines.ts'
import { offices, otherThings, type Task, taskConditions, thingsWithLifecycle } from './task.ts'
import { taskKinds, taskText } from './tasks.ts'
import { incidentTasks } from './tasks-of-incidents.ts'

const rows: readonly Task[] = incidentTasks

describe('the tasks of a case', () => {
  test('are each of a kind of their own, put in one sentence in both languages', () => {
    expect(new Set(taskKinds).size).toBe(taskKinds.length)
    for (const kind of taskKinds) {
      expect(taskText(kind, 'zh'), kind).toMatch(/\p{Script=Han}/u)
      expect(taskText(kind, 'en'), kind).toMatch(/^[A-Z].{8,100}[^.]$/)
    }
  })

  test('each cite a clause that is registered', () => {
    expect(rows.filter(({ clause }) => !isClause(clause))).toEqual([])
  })

  test('are called for by states that their thing can be in, and never by all of them', () => {
    for (const { kind, of, while: states } of rows) {
      const all: readonly string[] = (thingsWithLifecycle as readonly string[]).includes(of)
        ? machine(of as (typeof thingsWithLifecycle)[number]).states
        : otherThings[of as keyof typeof otherThings]
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
    for (const { kind, of, asked, doneBy } of rows.filter((row) =>
      (thingsWithLifecycle as readonly string[]).includes(row.of),
    )) {
      const steps = ['INCIDENT_VERIFICATION', 'INCIDENT_HANDLING', of].flatMap(
        (name) => machine(name as (typeof thingsWithLifecycle)[number]).steps,
      )
      const able = new Set<string>(
        steps.filter(({ step }) => doneBy.includes(step)).flatMap(({ actors }) => actors),
      )
      if (able.size === 0) continue
      for (const role of asked.flatMap(({ roles }) => roles))
        expect(able, `${kind} of ${role}`).toContain(role)
    }
  })

  test('use every office and every condition there is', () => {
    const asked = rows.flatMap((row) => row.asked)
    expect(new Set(asked.map(({ at }) => at))).toEqual(new Set(offices))
    const used = rows.flatMap((row) => [...(row.when ?? []), ...row.asked.flatMap(({ when = [] }) => when)])
    expect(new Set(used)).toEqual(new Set(taskConditions))
  })
})
