import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Machine } from '../../law/lifecycles/machines.ts'
import type { Cast } from '../incidents/cast.ts'
import type { Stage } from '../incidents/walk/cells.ts'
import { isEffect, untakable, unwalked } from '../incidents/walk/coverage.ts'
import { openWalk, type Walk } from '../incidents/walk/walk-all.ts'
import type { Cell } from '../walk/cells.ts'
import { coverageOf, neverTaken } from '../walk/coverage.ts'
import { failures, tallyOf, walkOver } from '../walk/walk.ts'

const machines: readonly Machine[] = [
  'INCIDENT_VERIFICATION',
  'INCIDENT_HANDLING',
  'LEVEL_CHANGE',
  'SUPPORT',
  'INVESTIGATION_REPORT',
  'COMMENDATION',
  'DISCIPLINE_RECOMMENDATION',
  'MITIGATION_RECOMMENDATION',
  'ANNOUNCEMENT',
]

let walk: Walk
const cells: Cell<Stage, Cast>[] = []
beforeAll(async () => {
  walk = await openWalk()
}, 300_000)
afterAll(() => {
  process.stdout.write(tallyOf('a case', cells))
  return walk.cast.world.close()
})

test.each(machines)('every state, action and role of %s is answered as the law says', async (machine) => {
  const stages = walk.stages.filter(([stage]) => stage.machine === machine)
  const walked = await walkOver(walk.ground, stages)
  cells.push(...walked.cells)
  expect(walked.differences).toEqual([])
})

test('no cell is left out without a reason, and no reason without a cell', () => {
  expect(new Set(walk.stages.map(([stage]) => stage.machine))).toEqual(new Set(machines))
  expect(cells.length).toBeGreaterThan(20_000)
  expect(coverageOf(cells, unwalked)).toEqual({ missed: [], needless: [] })
  for (const { why } of unwalked) expect(why).not.toBe('')
})

test('every step is taken from each of its states by each of its roles, but for those that are named', () => {
  const never = neverTaken(cells, isEffect)
  expect(never.filter((title) => !untakable.some(([pattern]) => pattern.test(title)))).toEqual([])
  for (const [pattern] of untakable)
    expect([pattern, never.some((title) => pattern.test(title))]).toEqual([pattern, true])
})

test('nothing failed meanwhile', () => {
  expect(failures(walk.cast.world.logged)).toEqual([])
})
