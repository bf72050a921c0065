import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type FarWorld, openFarWorld } from '../harness/far-world.ts'
import { supergraphOfTests } from '../harness/supergraph.ts'
import { bytes, differences, few, operations } from './near-and-far.ts'
import { pageOfEach, recorded } from './operations.ts'

vi.setConfig({ testTimeout: 30_000 })

let world: FarWorld
beforeAll(async () => {
  world = await openFarWorld()
})
afterAll(() => world.close())

describe('subgraphs in the same process and subgraphs behind HTTP answer alike', () => {
  test('the operations cover every subgraph that has something to ask', () => {
    expect(Object.keys(pageOfEach(supergraphOfTests()))).toContain('agencies')
    expect(operations.length).toBeGreaterThan(recorded.length)
  })

  test.each(few)('to %s', async (viewer) => {
    expect(await differences(world, viewer)).toEqual([])
  })

  test('and neither has failed at any of them', () => {
    expect(world.logged).toEqual([])
  })
})

test('a token that is refused is refused alike', async () => {
  const options = { headers: { authorization: 'Bearer not.a.token', 'x-request-id': 'same-answers' } }
  const near = await world.ask(null, '{ agencies(first: 1) { totalCount } }', {}, options)
  expect(near.errors.map(({ extensions }) => extensions.code)).toEqual(['TOKEN_INVALID'])
  const far = await world.askFar(null, '{ agencies(first: 1) { totalCount } }', {}, options)
  expect(bytes(far)).toBe(bytes(near))
})
