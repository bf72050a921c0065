import { buildSchema, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { demonstrationAccounts } from '../../gateway/issuer/accounts.ts'
import { type FarWorld, openFarWorld } from '../harness/far-world.ts'
import { supergraphOfTests } from '../harness/supergraph.ts'
import type { AskOptions, Reply } from '../harness/world.ts'
import { everyRootField, pageOfEach, type RecordedOperation, recorded } from './operations.ts'

vi.setConfig({ testTimeout: 30_000 })

let world: FarWorld
beforeAll(async () => {
  world = await openFarWorld()
})
afterAll(() => world.close())

const viewers = [null, ...demonstrationAccounts.map(({ name }) => name)]

/** The answer as it is read, byte for byte, with only the order of errors free. */
function bytes({ status, data, errors }: Reply): string {
  return JSON.stringify([status, data, errors.map((error) => JSON.stringify(error)).sort()])
}

function optionsOf({ language, purpose }: RecordedOperation): AskOptions {
  return {
    headers: { 'x-request-id': 'same-answers' },
    ...(language !== undefined && { language }),
    ...(purpose !== undefined && { purpose }),
  }
}

async function differences(viewer: string | null, operations: readonly RecordedOperation[]) {
  const compared = operations.map(async (operation) => {
    const { name, query, variables } = operation
    const [near, far] = await Promise.all(
      [world.ask, world.askFar].map((ask) => ask(viewer, query, variables, optionsOf(operation))),
    )
    if (!near || !far || bytes(near) === bytes(far)) return []
    return [`${name}: ${bytes(near)}\n   not ${bytes(far)}`]
  })
  return (await Promise.all(compared)).flat()
}

describe('subgraphs in the same process and subgraphs behind HTTP answer alike', () => {
  // Types are all that is needed to write selections: the supergraph's own directives may stay unknown.
  const schema: GraphQLSchema = buildSchema(supergraphOfTests(), { assumeValid: true, assumeValidSDL: true })
  const operations = [...recorded, ...everyRootField(schema)]

  test('the operations cover every subgraph that has something to ask', () => {
    expect(Object.keys(pageOfEach(supergraphOfTests()))).toContain('agencies')
    expect(operations.length).toBeGreaterThan(recorded.length)
  })

  test.each(viewers)('to %s', async (viewer) => {
    expect(await differences(viewer, operations)).toEqual([])
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
