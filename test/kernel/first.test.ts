import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../harness/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('the public may ask for the directory and gets names, never codes', async () => {
  const reply = await world.ask(null, '{ agencies(first: 3) { totalCount nodes { id nameZh code } } }')
  expect(reply.errors.map((error) => error.extensions.code)).toEqual([])
  expect(reply.data.agencies.totalCount).toBe(0)
})
