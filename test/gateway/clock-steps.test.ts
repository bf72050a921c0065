import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyJournals } from '../../subgraphs/journal-verify.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { tokenFor } from '../harness/keys.ts'
import { codes, incident, minutes, reported, reportInput, review } from '../incidents/acts.ts'
import { type Cast, openCast } from '../incidents/cast.ts'
import { grantRole, holds, newcomer, step } from '../standing/cast.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
let cast: Cast

beforeAll(async () => {
  cast = await openCast()
  // Whoever acts held his role long before any of these steps.
  cast.world.advance(7 * DAY)
})
afterAll(async () => {
  const names = subgraphs.map(({ name }) => name)
  const { entries, findings } = await verifyJournals({ url: cast.world.url, subgraphs: names })
  expect(entries).toBeGreaterThan(0)
  expect(findings).toEqual([])
  expect(cast.world.logged).toEqual([])
  await cast.world.close()
})

/** The machine's clock jumps, something is done by the wrong time, and it jumps back. */
async function whileOff<T>(by: number, act: () => Promise<T>): Promise<T> {
  cast.world.advance(by)
  try {
    return await act()
  } finally {
    cast.world.advance(-by)
  }
}

test('a token ends with its own time by whatever the clock says, and holds again when the clock is right', async () => {
  const { world } = cast
  // One and the same token: the harness would take a new one.
  const authorization = `Bearer ${await tokenFor('t.contact', world.now())}`
  const ask = () => world.ask(null, '{ viewer { account } }', {}, { headers: { authorization } })
  expect((await ask()).status).toBe(200)
  const late = await whileOff(40 * DAY, ask)
  expect(late).toMatchObject({ status: 401, data: null })
  expect(late.errors[0]?.extensions).toMatchObject({ code: 'TOKEN_INVALID', measure: 'EXPIRED' })
  expect((await ask()).data).toEqual({ viewer: { account: 't.contact' } })
  expect((await whileOff(-2 * HOUR, ask)).data).toEqual({ viewer: { account: 't.contact' } })
})

test('a day ahead a case is overdue and nothing of that is kept: the clock back, its time runs as before', async () => {
  const id = await reported(cast)
  const state = async () => (await incident(cast, 't.contact', id, 'state clocks { kind state dueAt }')).row
  const before = await state()
  expect(before.state).toBe('REPORTED')
  expect((await whileOff(DAY, state)).state).toBe('REVIEW_OVERDUE')
  expect(await state()).toEqual(before)
})

test('two hours back, what was accepted stands and can be worked on; what lies ahead of the clock is refused as such', async () => {
  const { world } = cast
  const input = { clientMutationId: 'before-the-step', ...reportInput(cast) }
  const report = () => world.act('t.contact', 'reportIncident', input, 'incident { id }')
  const first = await report()
  const id = first.data.reportIncident.incident.id
  await whileOff(-2 * HOUR, async () => {
    expect(await report()).toEqual(first)
    const late = await world.act(
      't.contact',
      'reportIncident',
      reportInput(cast, { awareAt: minutes(cast, 100) }),
      'incident { id }',
    )
    expect(late.errors.map(({ extensions }) => extensions)).toEqual([
      {
        code: 'BAD_INPUT',
        reason: 'STATED_TIME_IN_FUTURE',
        argument: 'awareAt',
        until: world.now().toISOString(),
        remedy: expect.any(String),
      },
    ])
    const amended = await world.act(
      't.contact',
      'amendReport',
      { incident: id, expectedVersion: 1, description: 'More is known.', reason: 'More is known.' },
      'incident { version description }',
    )
    expect(amended.data.amendReport?.incident).toEqual({ version: 2, description: 'More is known.' })
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: 2 }))).toEqual([])
  })
  const { row } = await incident(cast, 't.contact', id, 'verificationState clocks { kind state }')
  expect(row.verificationState).toBe('REVIEWED')
  expect(row.clocks).toContainEqual({ kind: 'REVIEW', state: 'MET' })
})

test('a list paged through while the clock steps shows each row once, and the journal keeps the order of its acts', async () => {
  const { world } = cast
  for (const offset of [0, -2 * HOUR, DAY, 0]) await whileOff(offset, () => reported(cast))
  const page = (after: string | null) =>
    world.ask(
      't.ciso',
      `query($after: String) { incidents(first: 2, after: $after) {
         totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
  const seen: string[] = []
  let after: string | null = null
  for (let at = 0; ; at++) {
    const { data } = await whileOff([0, -2 * HOUR, DAY][at % 3] as number, () => page(after))
    seen.push(...data.incidents.nodes.map(({ id }: { id: string }) => id))
    if (!data.incidents.pageInfo.hasNextPage) {
      expect(new Set(seen).size).toBe(data.incidents.totalCount)
      break
    }
    after = data.incidents.pageInfo.endCursor
  }
  expect(seen).toHaveLength(new Set(seen).size)

  const { rows } = await world.owner.query<{ seq: number; at: Date }>(
    'select seq::int, at from incidents.journal where chain = $1 order by seq',
    [cast.agency('t-bureau')],
  )
  expect(rows.map(({ seq }) => seq)).toEqual([...rows.keys()].map((at) => at + 1))
  // The instants do run backwards somewhere; the order does not rest on them.
  const instants = rows.map(({ at }) => at.getTime())
  expect(instants).not.toEqual([...instants].sort((a, b) => a - b))
})

const SAB = 'kaohsiung-sab'
const CONTACT = 'SECURITY_CONTACT'

test('a role holds from the instant it was given, is nobody’s before, and can be taken back even then', async () => {
  const { world } = cast
  await newcomer(world, SAB, 'back.sab')
  const given = await grantRole(world, 'back.sab', CONTACT, `${SAB}.ciso`)
  expect(await holds(world, 'back.sab', CONTACT)).toBe(true)
  expect(await whileOff(-2 * HOUR, () => holds(world, 'back.sab', CONTACT))).toBe(false)
  expect(await holds(world, 'back.sab', CONTACT)).toBe(true)
  const revoked = await whileOff(-2 * HOUR, () =>
    step(world, `${SAB}.ciso`, 'revokeRole', given, { reason: 'left the post' }),
  )
  expect(revoked.data.revokeRole?.roleGrant.state).toBe('REVOKED')
  for (const off of [-2 * HOUR, 0, DAY])
    expect(await whileOff(off, () => holds(world, 'back.sab', CONTACT)), `${off}`).toBe(false)
})

test('a role taken back by a clock that was a day ahead does not come to life again when it is set right', async () => {
  const { world } = cast
  await newcomer(world, SAB, 'ahead.sab')
  const given = await grantRole(world, 'ahead.sab', CONTACT, `${SAB}.ciso`)
  const revoked = await whileOff(DAY, () =>
    step(world, `${SAB}.ciso`, 'revokeRole', given, { reason: 'left the post' }),
  )
  expect(revoked.data.revokeRole?.roleGrant.state).toBe('REVOKED')
  expect(await holds(world, 'ahead.sab', CONTACT)).toBe(false)
})
