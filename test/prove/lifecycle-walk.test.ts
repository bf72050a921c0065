import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Machine } from '../../law/lifecycles/machines.ts'
import { coverageOf, neverTaken, untakable, unwalked } from '../incidents/walk/coverage.ts'
import type { Cell } from '../incidents/walk/walk.ts'
import { failures, openWalk, tallyOf, walkOver } from '../incidents/walk/walk-all.ts'

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

let walk: Awaited<ReturnType<typeof openWalk>>
const cells: Cell[] = []
beforeAll(async () => {
  walk = await openWalk(true)
}, 300_000)
afterAll(() => {
  process.stdout.write(tallyOf(cells))
  return walk.cast.world.close()
})

test.each(machines)('every state, action and role of %s is answered as the law says', async (machine) => {
  const stages = walk.stages.filter(([stage]) => stage.machine === machine)
  const walked = await walkOver(walk.cast, stages, true)
  cells.push(...walked.cells)
  expect(walked.differences).toEqual([])
})

test('no cell is left out without a reason, and no reason without a cell', () => {
  expect(new Set(walk.stages.map(([stage]) => stage.machine))).toEqual(new Set(machines))
  expect(cells.length).toBeGreaterThan(20_000)
  expect(coverageOf(cells)).toEqual({ missed: [], needless: [] })
  for (const { why } of unwalked) expect(why).not.toBe('')
})

test('every step is taken from each of its states by each of its roles, but for those that are named', () => {
  const never = neverTaken(cells)
  expect(never.filter((title) => !untakable.some(([pattern]) => pattern.test(title)))).toEqual([])
  for (const [pattern] of untakable)
    expect([pattern, never.some((title) => pattern.test(title))]).toEqual([pattern, true])
})

test('nothing failed meanwhile', () => {
  expect(failures(walk.cast)).toEqual([])
})
