import { afterAll, beforeAll, expect, test } from 'vitest'
import { differences, few, viewers } from '../distributed/near-and-far.ts'
import { type FarWorld, openFarWorld } from '../harness/far-world.ts'

let world: FarWorld
beforeAll(async () => {
  world = await openFarWorld()
})
afterAll(() => world.close())

test.each(viewers.filter((each) => !few.includes(each)))(
  'subgraphs in the same process and subgraphs behind HTTP answer %s alike',
  async (viewer) => {
    expect(await differences(world, viewer)).toEqual([])
  },
)

test('and neither has failed at any of them', () => {
  expect(world.logged).toEqual([])
})
