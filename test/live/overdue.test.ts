import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openWorld } from '../harness/world.ts'
import { reported, review } from '../incidents/acts.ts'
import { type Cast, openCast, START } from '../incidents/cast.ts'
import { changesOf, type Listener, listen, silent } from './listener.ts'

const HOUR = 3_600_000
const query = 'subscription { incidentChanged { cursor kind step clock at incident { id } } }'

let cast: Cast
const listeners: Listener[] = []
beforeAll(async () => {
  const settings = { now: START, live: { lookMs: 30 }, pace: { heartbeatMs: 15, patienceMs: 5_000 } }
  cast = await openCast(openWorld(settings))
})
afterEach(() => {
  for (const each of listeners.splice(0)) each.leave()
})
afterAll(async () => {
  expect(cast.world.logged).toEqual([])
  await cast.world.close()
})

const hear = async (account: string) => {
  const found = await listen(cast.world, account, {}, { query })
  listeners.push(found)
  return found
}
const at = (hours: number) => new Date(START.getTime() + hours * HOUR)

test('a clock that falls overdue is told once, to whoever sees the steps of the case, and to nobody else', async () => {
  const [ciso, again, vendor, analyst, parks] = await Promise.all(
    ['t.ciso', 't.ciso', 't.vendor-a', 't.analyst', 't.parks'].map(hear),
  )
  const id = await reported(cast, { contract: cast.contracts.open })
  await ciso?.heard(1)
  cast.world.setClock(at(8))
  await ciso?.beats(10)
  expect(changesOf(ciso?.events() ?? [])).toHaveLength(1)
  cast.world.setClock(new Date(at(8).getTime() + 1))
  const [, late] = changesOf((await ciso?.heard(2)) ?? [])
  expect(late).toMatchObject({
    kind: 'OVERDUE',
    step: null,
    clock: 'REVIEW',
    at: at(8).toISOString(),
    incident: { id },
  })
  await ciso?.beats(10)
  expect(ciso?.events()).toHaveLength(2)
  expect(await again?.heard(2)).toEqual(ciso?.events())
  expect([vendor, analyst, parks].map((each) => each && silent(each))).toEqual(['', '', ''])
})

test('a clock that is stopped in time is never told, and one that fell overdue unheard is told behind the cursor', async () => {
  cast.world.setClock(START)
  const first = await hear('t.ciso')
  const id = await reported(cast)
  await first.heard(1)
  await review(cast, 't.reviewer', id)
  const { cursor } = changesOf(await first.heard(2))[1]
  first.leave()
  cast.world.setClock(at(20))
  const second = await listen(
    cast.world,
    't.ciso',
    { after: cursor },
    {
      query: query
        .replace('subscription {', 'subscription($after: String) {')
        .replace('Changed {', 'Changed(after: $after) {'),
    },
  )
  listeners.push(second)
  const of = (events: readonly any[]) => changesOf(events).filter((each) => each.incident.id === id)
  await second.beats(20)
  const clocks = await cast.world.ask('t.ciso', `{ incident(id: "${id}") { clocks { kind state dueAt } } }`)
  const broken = clocks.data.incident.clocks.filter(
    ({ kind, state }: any) => state === 'BREACHED' && kind !== 'REPORT',
  )
  expect(broken.length).toBeGreaterThan(0)
  expect(of(second.events()).map(({ clock, at: due }) => [clock, due])).toEqual(
    broken.map(({ kind, dueAt }: any) => [kind, dueAt]),
  )
  expect(of(second.events()).map(({ clock }) => clock)).not.toContain('REVIEW')
})
