import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentHash } from '../../gateway/documents/persisted.ts'
import { openWorld, type World } from '../harness/world.ts'
import { listen, subscription } from './listener.ts'

const known = subscription('id')
let world: World
beforeAll(async () => {
  world = await openWorld({
    persistedOnly: 'public',
    persisted: new Map([[documentHash(known), known]]),
    limits: { depth: 4, cost: 30 },
  })
})
afterAll(() => world.close())

const account = 'npa.contact'
const asked = async (query: string, accept = 'text/event-stream', who: string | null = account) => {
  const { status, errors } = await world.ask(who, query, {}, { headers: { accept } })
  return [status, errors[0]?.extensions.code, errors[0]?.extensions.measure]
}

describe('a subscription', () => {
  test('is answered with events, or not at all', async () => {
    expect(await asked(known, 'application/json')).toEqual([400, 'BAD_INPUT', 'accept'])
  })

  test.each([
    'subscription { a: incidentChanged { id } b: incidentChanged { id } }',
    'subscription { ...F } fragment F on Subscription { incidentChanged { id } }',
    'subscription { ... { incidentChanged { id } } }',
    'subscription { incidentChanged @skip(if: false) { id } }',
    'subscription { __typename }',
  ])('has one root field and nothing around it: %s', async (query) => {
    expect(await asked(query)).toEqual([400, 'BAD_INPUT', 'subscription'])
  })

  test('stands under the same limits as a query', async () => {
    const deep = 'incident { agency { supervisors { agency { id } } } }'
    expect((await asked(subscription(deep))).slice(0, 2)).toEqual([400, 'LIMIT_DEPTH'])
    const costly = 'incident { transitions { step at role } clocks { kind state dueAt } }'
    expect((await asked(subscription(costly))).slice(0, 2)).toEqual([400, 'LIMIT_COST'])
  })

  test('that nobody registered is refused to whoever may run registered documents only', async () => {
    expect((await asked(subscription('kind'), 'text/event-stream', null)).slice(0, 2)).toEqual([
      400,
      'DOCUMENT_UNKNOWN',
    ])
    const listener = await listen(world, account, {}, { query: known })
    expect(listener.status).toBe(200)
    listener.leave()
  })

  test('cannot be asked beside another operation', async () => {
    expect((await asked(`${known} query { viewer { subject } }`)).slice(0, 2)).toEqual([400, 'BAD_INPUT'])
  })
})
