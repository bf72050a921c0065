import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, grantAlso, incident, minutes, reported, reportInput } from './acts.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const raise = (account: string | null, other: object = {}) =>
  cast.world.act(
    account,
    'raiseObservation',
    {
      agency: cast.agency('t-bureau'),
      text: 'My screen shows a skull.',
      observedAt: minutes(cast, -30),
      ...other,
    },
    'observation { id state text raisedAt observedAt raisedByRole }',
  )

async function raised(account = 't.staff', other: object = {}): Promise<string> {
  const reply = await raise(account, other)
  const id = reply.data?.raiseObservation?.observation?.id
  if (!id) throw new Error(`The observation was refused: ${JSON.stringify(reply.errors)}`)
  return id
}

async function shown(account: string | null, id: string, fields = 'id state text') {
  const reply = await cast.world.ask(account, `query($id: ID!) { observation(id: $id) { ${fields} } }`, {
    id,
  })
  return reply.data?.observation ?? null
}

const report = (other: object, account = 't.contact') =>
  cast.world.act(account, 'reportIncident', reportInput(cast, other), 'incident { id awareAt }')

describe('an observation', () => {
  test('is raised by anybody of the staff, who then sees what became of it and nothing else', async () => {
    const reply = await raise('t.staff')
    expect(reply.data.raiseObservation.observation).toEqual({
      id: expect.any(String),
      state: 'UNREPORTED',
      text: 'My screen shows a skull.',
      raisedAt: minutes(cast, 0),
      observedAt: null,
      raisedByRole: null,
    })
    const { data } = await cast.world.ask(
      't.staff',
      '{ observations { totalCount } incidents { totalCount } }',
    )
    expect(data.observations.totalCount).toBeGreaterThan(0)
    expect(data.incidents?.totalCount ?? 0).toBe(0)
  })

  test.each([
    ['t.contracts', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.vendor-a', 'FORBIDDEN'],
    ['t.parks', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ])('is not raised by %s: %s', async (account, code) => {
    expect(codes(await raise(account))).toEqual([code])
  })

  test.each(['t.contact', 't.officer', 't.ciso'])('shows whole to %s', async (account) => {
    const id = await raised()
    expect(await shown(account, id, 'text observedAt raisedByRole agency { id }')).toEqual({
      text: 'My screen shows a skull.',
      observedAt: minutes(cast, -30),
      raisedByRole: 'AGENCY_STAFF',
      agency: { id: cast.agency('t-bureau') },
    })
  })

  test.each([
    ...['t.contracts', 't.reviewer', 't.team', 't.supervisor', 't.sector', 't.national', 't.technical'],
    ...['t.convener', 't.nsc', 't.analyst', 't.planner', 't.parks', 't.vendor-a', null],
  ])('is not there for %s', async (account) => {
    expect(await shown(account, await raised())).toBeNull()
  })

  test('shows to nobody else of the staff', async () => {
    await grantAlso(cast, 't.contracts', 'AGENCY_STAFF', 't-bureau')
    expect(await shown('t.contracts', await raised())).toBeNull()
  })

  test('says something, at a time that can be, once however often it is sent, and is never altered', async () => {
    for (const wrong of [{ text: ' ' }, { observedAt: minutes(cast, 1) }])
      expect(codes(await raise('t.staff', wrong))).toEqual(['BAD_INPUT'])
    const key = { clientMutationId: randomUUID() }
    const id = await raised('t.staff', key)
    expect(await raised('t.staff', key)).toBe(id)
    await expect(
      cast.world.owner.query(`update incidents.observation set text = 'x' where id = $1`, [id]),
    ).rejects.toThrow('never altered')
  })

  test('is not for an excepted agency', async () => {
    const army = { agency: cast.agency('t-army') }
    expect(codes(await raise('t.army', army))).toEqual(['FORBIDDEN'])
  })
})

describe('reporting what was observed', () => {
  test('links the case, and the agency was aware when it was told at the latest', async () => {
    const observation = await raised()
    cast.world.advance(30 * 60_000)
    expect(codes(await report({ observation, awareAt: minutes(cast, -20) }))).toEqual(['BAD_INPUT'])
    const reply = await report({ observation, awareAt: minutes(cast, -30) })
    const { id } = reply.data.reportIncident.incident
    expect(await shown('t.ciso', observation, 'state incident { id }')).toEqual({
      state: 'REPORTED',
      incident: { id },
    })
    expect(await shown('t.staff', observation, 'state incident { id }')).toEqual({
      state: 'REPORTED',
      incident: null,
    })
  })

  test('with a later awareness says why, and the reviewer reads it', async () => {
    const observation = await raised()
    cast.world.advance(30 * 60_000)
    const awareLaterReason = 'It was taken for a drill.'
    const reply = await report({ observation, awareAt: minutes(cast, -20), awareLaterReason })
    const { row } = await incident(
      cast,
      't.reviewer',
      reply.data.reportIncident.incident.id,
      'transitions { step reason }',
    )
    expect(row.transitions[0]).toEqual({ step: 'reportIncident', reason: awareLaterReason })
  })

  test('is of the own agency, and once', async () => {
    const observation = await raised()
    await reported(cast, { observation })
    expect(codes(await report({ observation }))).toEqual(['WRONG_STATE'])
    const ofPolice = (other: string) =>
      report({ agency: cast.agency('t-police'), affectedSystems: [], observation: other }, 't.police')
    const further = await raised()
    for (const other of [further, randomUUID()]) expect(codes(await ofPolice(other))).toEqual(['NOT_FOUND'])
    // Not even where the reporter is the contact of both.
    await grantAlso(cast, 't.police', 'SECURITY_CONTACT', 't-bureau')
    expect(codes(await ofPolice(further))).toEqual(['NOT_FOUND'])
  })
})
