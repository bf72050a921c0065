import { afterAll, beforeAll, expect, test } from 'vitest'
import { coverageOf } from './walk/coverage.ts'
import { failures, openWalk, walkOver } from './walk/walk-all.ts'

let walk: Awaited<ReturnType<typeof openWalk>>
beforeAll(async () => {
  walk = await openWalk(false)
}, 120_000)
afterAll(() => {
  expect(failures(walk.cast)).toEqual([])
  return walk.cast.world.close()
})

// By everybody there is, at every kind of agency: `npm run prove`.
test('every state and action of the lifecycles of a case is answered to the most telling roles as the law says', async () => {
  const once = walk.stages.filter(([{ and }]) => and === undefined)
  const { cells, differences } = await walkOver(walk.cast, once, false)
  expect(differences).toEqual([])
  expect(coverageOf(cells)).toEqual({ missed: [], needless: [] })
}, 120_000)
