import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../../database/until.ts'
import { openWorld } from '../harness/world.ts'
import { reported } from '../incidents/acts.ts'
import { type Cast, openCast, START } from '../incidents/cast.ts'
import { changesOf, codesOf, listen } from './listener.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast(openWorld({ now: START, live: { lookMs: 50 } }))
})
afterAll(async () => {
  expect(cast.world.logged).toEqual([])
  await cast.world.close()
})

const steps = (events: Parameters<typeof changesOf>[0]) =>
  changesOf(events).map(({ step, incident }) => `${step} ${incident.id}`)

test('what many report at once is told to everybody, each once, and to all in the same order', async () => {
  const listeners = await Promise.all(
    ['t.ciso', 't.reviewer', 't.contact'].map((who) => listen(cast.world, who)),
  )
  const ids = await Promise.all(Array.from({ length: 24 }, () => reported(cast)))
  const [first = [], ...others] = await Promise.all(listeners.map((each) => each.heard(24)))
  expect(steps(first).toSorted()).toEqual(ids.map((id) => `reportIncident ${id}`).toSorted())
  for (const each of others) expect(steps(each)).toEqual(steps(first))
  for (const each of listeners) each.leave()
})

test('a step that began earlier and is committed later is not lost between two others', async () => {
  const [slow, quick] = [await reported(cast), await reported(cast)]
  const listener = await listen(cast.world, 't.ciso')
  const begun = new pg.Client({ connectionString: cast.world.url })
  await begun.connect()
  const step = (name: string, id: string) => ({
    text: `insert into incidents.transition (incident_id, machine, step, to_state, role, at, clause)
     values ($1, 'INCIDENT_HANDLING', $2, 'X', 'SYSTEM', $3, 'IG-3.1-3a')`,
    values: [id, name, START],
  })
  await begun.query('begin')
  await begun.query(step('slow', slow))
  await cast.world.owner.query(step('quick', quick))
  expect(steps(await listener.heard(1))).toEqual([`quick ${quick}`])
  await begun.query('commit')
  await cast.world.owner.query(step('last', quick))
  expect(steps(await listener.heard(3))).toEqual([`quick ${quick}`, `slow ${slow}`, `last ${quick}`])
  await begun.end()
  listener.leave()
})

test('who leaves leaves nothing behind', async () => {
  const { live } = cast.world.parts.incidents ?? {}
  const listeners = await Promise.all([1, 2, 3].map(() => listen(cast.world, 't.ciso')))
  expect(live?.taken).toBeGreaterThan(2)
  for (const each of listeners) each.leave()
  expect(await until(() => live?.taken === 0, { within: 5_000 })).toBe(true)
})

test('a stream over a database that was put back to an earlier day is told to read anew', async () => {
  const listener = await listen(cast.world, 't.ciso')
  await reported(cast)
  await listener.heard(1)
  await cast.world.owner.query('update incidents.change_head set seq = 1')
  await cast.world.owner.query(
    "select pg_notify('incidents_' || left(access.sign('notices:incidents'), 40), '')",
  )
  expect(codesOf((await listener.over())[1])).toEqual(['CURSOR_EXPIRED'])
})
