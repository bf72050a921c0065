import { afterAll, beforeAll, expect, test } from 'vitest'
import { improvement } from '../vendors/walk/attempts-on-audits.ts'
import { isEffect, unwalked } from '../vendors/walk/coverage.ts'
import { type Cell, openWalk, type Walk } from '../vendors/walk/walk-all.ts'
import { walked } from '../vendors/walk/walkers.ts'
import { coverageOf, neverTaken } from '../walk/coverage.ts'
import { failures, tallyOf, walkOver } from '../walk/walk.ts'

let walk: Walk
const cells: Cell[] = []
beforeAll(async () => {
  walk = await openWalk()
}, 300_000)
afterAll(() => {
  process.stdout.write(tallyOf('a contract', cells))
  return walk.cast.stage.close()
})

test.each(walked)('every state, action and role of %s is answered as the law says', async (machine) => {
  const stages = walk.stages.filter(([stage]) => stage.machine === machine)
  const found = await walkOver(walk.ground, stages)
  cells.push(...found.cells)
  expect(found.differences).toEqual([])
})

test('no cell is left out without a reason, and no reason without a cell', () => {
  expect(new Set(cells.map(({ stage }) => stage.machine))).toEqual(new Set(walked))
  expect(coverageOf(cells, unwalked)).toEqual({ missed: [], needless: [] })
})

test('every step is taken from each of its states by each of its roles', () => {
  expect(neverTaken(cells, isEffect)).toEqual([])
})

test('of many improvements each is answered by its own state', async () => {
  const { cast, stages } = walk
  const answered: (readonly [state: string | null, code: string | null])[] = []
  for (const [{ machine, state, ids, and }] of stages) {
    const isOne = machine === 'VENDOR_IMPROVEMENT'
    if (!isOne && !(machine === 'VENDOR_AUDIT' && state === 'FOLLOW_UP' && and === undefined)) continue
    const items = [improvement(cast, ids.findingId ?? '')]
    const { data } = await cast.stage.act(
      ...(['alpha.user', 'submitVendorImprovements', { auditId: ids.auditId, items }] as const),
      'filing { outcomes { code } }',
    )
    const [outcome] = data.submitVendorImprovements.filing.outcomes
    answered.push([isOne ? state : null, outcome.code])
  }
  expect(new Map(answered)).toEqual(
    new Map([
      ...['SUBMITTED', 'ACCEPTED', 'DONE', 'VERIFIED'].map((state) => [state, 'WRONG_STATE'] as const),
      ['RETURNED', null],
      [null, null],
    ]),
  )
})

test('nothing failed meanwhile', () => {
  expect(failures(walk.cast.stage.logged)).toEqual([])
})
