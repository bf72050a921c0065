import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FarWorld, openFarWorld } from '../harness/far-world.ts'
import { tokenFor } from '../harness/keys.ts'
import { reported } from '../incidents/acts.ts'
import { type Cast, openCast, START } from '../incidents/cast.ts'
import { changesOf, codesOf, listen, silent } from './listener.ts'

let world: FarWorld
let cast: Cast
let url: string
beforeAll(async () => {
  world = await openFarWorld({ now: START, pace: { heartbeatMs: 20, patienceMs: 5_000 } })
  cast = await openCast(Promise.resolve(world))
  url = world.places.incidents ?? ''
})
afterAll(() => world.close())

describe('a subgraph that is subscribed to without the gateway', () => {
  test('tells whoever may know what he may know, and a stranger and the public nothing', async () => {
    const query = 'subscription { incidentChanged { step incident { id reference } } }'
    const [mine, stranger] = await Promise.all(
      ['t.ciso', 't.vendor-b'].map((account) => listen(world, account, {}, { query, url })),
    )
    expect(codesOf((await (await listen(world, null, {}, { query, url })).over())[0])).toEqual([
      'UNAUTHENTICATED',
    ])
    const id = await reported(cast, { reference: 'DIRECT' })
    expect(changesOf((await mine?.heard(1)) ?? [])).toEqual([
      { step: 'reportIncident', incident: { id, reference: 'DIRECT' } },
    ])
    await stranger?.beats(10)
    expect(stranger && silent(stranger)).toBe('')
    mine?.leave()
    stranger?.leave()
  })

  test.each([
    ['a query', '{ incident(id: "x") { id } }'],
    ['an unknown field', 'subscription { incidentChanged { nothing } }'],
    ['two root fields', 'subscription { incidentChanged { id } b: incidentChanged { id } }'],
    ['no document', 'subscription {'],
    ['too long a document', `subscription { incidentChanged { ${'id '.repeat(15_000)} } }`],
  ])('refuses %s before anything is asked of the database', async (_, query) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${await tokenFor('t.ciso', world.now())}`,
      },
      body: JSON.stringify({ query }),
    })
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_INPUT'])
  })
})
