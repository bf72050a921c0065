import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { supportAfterVerification } from '../../subgraphs/incidents/support/reads.ts'
import { codes, grantAlso, incident, minutes, reported } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { grave, hour, stood, supportIn } from './support-acts.ts'

let cast: Cast
let on: ReturnType<typeof supportIn>
beforeAll(async () => {
  cast = await openCast()
  on = supportIn(cast)
  await grantAlso(cast, 't.health', 'TECHNICAL_CENTRE', 't-health')
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const power = () => ({
  agency: cast.agency('t-power'),
  affectedSystems: [],
  matchedCriteria: ['L1_NONCORE_LEAK'],
})

describe('the decision', () => {
  test('waits for the verification anew, and its clock counts from there', async () => {
    const of = await reported(cast, grave)
    const { id } = stood(await on.ask('t.contact', of))
    expect(stood(await on.endorse('t.reviewer', id)).state).toBe('WAITING')
    expect(await on.supportClocks(of)).toEqual([])
    for (const act of [on.dispatch('t.national', id), on.decide('t.national', id, 'DISPATCH')])
      expect(codes(await act)).toEqual(['WRONG_STATE'])
    cast.world.advance(hour)
    await supportAfterVerification(cast.world.owner, of, cast.world.now())
    expect((await on.read('t.contact', id, 'state')).state).toBe('WAITING')
    await on.reverified(of)
    const dueAt = new Date(START.getTime() + 2 * hour).toISOString()
    expect(await on.supportClocks(of)).toEqual([
      { kind: 'SUPPORT', state: 'RUNNING', basis: 'reverifiedAt', dueAt },
    ])
    expect(await on.read('t.contact', id, 'state dueAt')).toEqual({ state: 'DECIDING', dueAt })
  })

  test('of a later request counts from its endorsement, and each request has its own clock', async () => {
    const { of, id } = await on.deciding()
    cast.world.advance(hour)
    const second = stood(await on.ask('t.contact', of))
    await on.endorse('t.reviewer', second.id)
    await on.dispatch('t.national', second.id)
    const [first, other] = await on.supportClocks(of)
    expect([first.state, other.state]).toEqual(['RUNNING', 'MET'])
    expect(other).toMatchObject({
      basis: 'endorsedAt',
      dueAt: new Date(START.getTime() + 3 * hour).toISOString(),
    })
    await on.decide('t.national', id, 'DECLINE')
    expect((await on.supportClocks(of)).map(({ state }: { state: string }) => state)).toEqual(['MET', 'MET'])
  })

  test.each([
    ['t.contact', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.technical', 'NOT_FOUND'],
    ['t.nsc', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
  ])('is not for %s: %s', async (account, code) => {
    const { id } = await on.deciding({ contract: cast.contracts.open })
    expect(codes(await on.decide(account, id, 'DECLINE'))).toEqual([code])
    expect(codes(await on.dispatch(account, id))).toEqual([code])
  })

  test('to send somebody sends nobody: the clock runs on, and late sending is a breach', async () => {
    const { of, id } = await on.deciding(grave)
    expect(stood(await on.decide('t.national', id, 'DISPATCH')).state).toBe('DECIDING')
    expect((await on.supportClocks(of))[0].state).toBe('RUNNING')
    cast.world.advance(hour + 60_000)
    expect(stood(await on.dispatch('t.national', id)).state).toBe('DISPATCHED')
    const { row } = await incident(cast, 't.convener', of, 'clocks { kind state minutesLate }')
    expect(row.clocks).toContainEqual({ kind: 'SUPPORT', state: 'BREACHED', minutesLate: 1 })
    expect(codes(await on.dispatch('t.national', id))).toEqual(['WRONG_STATE'])
  })

  test('is declined for levels 1 and 2 alone, with a reason, and then settled without a reply', async () => {
    const { id } = await on.deciding()
    expect(codes(await on.decide('t.national', id, 'DECLINE', { reason: ' ' }))).toEqual(['BAD_INPUT'])
    expect(stood(await on.decide('t.national', id, 'DECLINE')).state).toBe('DECLINED')
    expect(stood(await on.settle('t.contact', id)).state).toBe('SETTLED')
    const major = await on.deciding(grave)
    expect(codes(await on.decide('t.national', major.id, 'DECLINE'))).toEqual(['WRONG_STATE'])
  })

  test('names technical centres and who goes', async () => {
    const { id } = await on.deciding()
    for (const other of [
      { bodies: [] },
      { bodies: ['no id'] },
      { team: '' },
      on.sent('t-parks'),
      on.sent('t-army'),
    ])
      expect(codes(await on.dispatch('t.national', id, other))).toEqual(['BAD_INPUT'])
    expect(codes(await on.decide('t.national', id, 'REMOTE'))).toEqual(['BAD_INPUT'])
    expect(codes(await on.decide('t.national', id, 'DISPATCH', on.sent()))).toEqual(['BAD_INPUT'])
    expect(stood(await on.decide('t.national', id, 'REMOTE', on.sent())).state).toBe('REMOTE')
    expect(
      (await on.read('t.contact', id, 'dispatches { mode team body { id } endedAt }')).dispatches,
    ).toEqual([
      { mode: 'REMOTE', team: 'Two analysts.', body: { id: cast.agency('t-national') }, endedAt: null },
    ])
  })
})

describe('whoever was sent', () => {
  test('replies; nobody else does, not even another centre', async () => {
    const { id } = await on.dispatched({}, 't-health')
    expect(codes(await on.reply('t.technical', id))).toEqual(['NOT_FOUND'])
    for (const account of ['t.national', 't.reviewer', 't.contact'])
      expect(codes(await on.reply(account, id))).toEqual(['FORBIDDEN'])
    expect(stood(await on.reply('t.health', id)).state).toBe('REPLIED')
    expect(codes(await on.reply('t.health', id))).toEqual(['WRONG_STATE'])
  })

  test('to another request of the case does not reply to this one', async () => {
    const { of, id } = await on.dispatched()
    const second = stood(await on.ask('t.contact', of))
    await on.endorse('t.reviewer', second.id)
    await on.dispatch('t.national', second.id, on.sent('t-health'))
    expect(codes(await on.reply('t.health', id))).toEqual(['FORBIDDEN'])
    expect(codes(await on.reply('t.technical', id))).toEqual([])
  })

  test('states a time neither in the future nor before it was sent, and says how and with what result', async () => {
    const { id } = await on.dispatched()
    for (const offset of [1, -1])
      expect(codes(await on.reply('t.technical', id, { at: minutes(cast, offset) }))).toEqual(['BAD_INPUT'])
    expect(codes(await on.reply('t.technical', id, { handling: '' }))).toEqual(['BAD_INPUT'])
    expect(codes(await on.reply('t.technical', id, { result: ' ' }))).toEqual(['BAD_INPUT'])
  })

  test('reads the case deeply from then until the support is settled', async () => {
    // A system that no other case touches: whoever supports one that does sees it by that.
    const of = await reported(cast, { affectedSystems: [cast.systems.critical] })
    const seen = async (account: string) => {
      const { row } = await incident(cast, account, of, 'description matchedCriteria supportNeeded')
      const detail = await incident(cast, account, of, 'affectedSystems { id name }')
      return { ...row, systems: detail.row?.affectedSystems?.length ?? null }
    }
    const shallow = {
      description: expect.any(String),
      matchedCriteria: null,
      supportNeeded: null,
      systems: 0,
    }
    const deep = {
      description: expect.any(String),
      matchedCriteria: ['L2_CORE_TAMPER_SLIGHT'],
      supportNeeded: false,
      systems: 1,
    }
    await on.reverified(of)
    const { id } = stood(await on.ask('t.contact', of))
    await on.endorse('t.reviewer', id)
    expect(await seen('t.technical')).toEqual(shallow)
    await on.dispatch('t.national', id)
    expect(await seen('t.technical')).toEqual(deep)
    expect(await on.read('t.technical', id, 'state')).toEqual({ state: 'DISPATCHED' })
    // Another centre was not sent.
    expect(await on.read('t.health', id, 'state')).toBeNull()
    await on.reply('t.technical', id)
    expect(await seen('t.technical')).toEqual(deep)
    await on.settle('t.contact', id)
    expect(await seen('t.technical')).toEqual(shallow)
    expect(await on.read('t.technical', id, 'state')).toBeNull()
  })

  test('is not settled before the reply, and by the agency alone', async () => {
    const { of, id } = await on.dispatched()
    expect(codes(await on.settle('t.contact', id))).toEqual(['WRONG_STATE'])
    await on.reply('t.technical', id)
    for (const account of ['t.technical', 't.national', 't.reviewer'])
      expect(codes(await on.settle(account, id))).toEqual(['FORBIDDEN'])
    expect(await on.isOpen(of)).toBe(true)
    expect(stood(await on.settle('t.contact', id)).state).toBe('SETTLED')
    expect(await on.isOpen(of)).toBe(false)
  })
})

describe('a minor case of a non-government agency', () => {
  const detail = async (of: string) => (await incident(cast, 't.national', of, 'description')).row.description

  test('opens its detail to the national authority by an endorsed request, until that is settled (D-29)', async () => {
    const of = await reported(cast, power(), 't.power')
    const { id } = stood(await on.ask('t.power', of))
    expect(await detail(of)).toBeNull()
    expect(await on.read('t.national', id, 'state')).toBeNull()
    expect(codes(await on.dispatch('t.national', id))).toEqual(['NOT_FOUND'])
    expect(codes(await on.endorse('t.health', id))).toEqual(['NOT_FOUND'])
    // Nothing is verified anew there, so nothing is waited for (D-06).
    expect(stood(await on.endorse('t.sector', id)).state).toBe('DECIDING')
    expect(await detail(of)).toEqual(expect.any(String))
    expect(await on.supportClocks(of, 't.power')).toMatchObject([
      { state: 'RUNNING', dueAt: new Date(START.getTime() + 2 * hour).toISOString() },
    ])
    expect(stood(await on.decide('t.national', id, 'DECLINE')).state).toBe('DECLINED')
    expect(stood(await on.settle('t.power', id)).state).toBe('SETTLED')
    expect(await detail(of)).toBeNull()
    expect(await on.read('t.national', id, 'state')).toBeNull()
  })

  test('opens it by a direct request as well (G-32)', async () => {
    const of = await reported(cast, power(), 't.power')
    const { id } = stood(await on.ask('t.power', of))
    cast.world.advance(8 * hour + 1)
    expect(stood(await on.ask('t.power', of, { need: null, request: id })).state).toBe('DECIDING')
    expect(await detail(of)).toEqual(expect.any(String))
  })

  test('keeps it shut while the sector authority handles the request itself', async () => {
    const of = await reported(cast, power(), 't.power')
    const { id } = stood(await on.ask('t.power', of))
    await on.endorse('t.sector', id, 'HANDLE')
    expect(await detail(of)).toBeNull()
    expect(await on.read('t.national', id, 'state')).toBeNull()
  })
})

describe('the list of requests', () => {
  test('shows to each what the matrix gives, by state', async () => {
    const { id } = await on.deciding()
    const listed = async (account: string | null, state: string) => {
      const answer = await cast.world.ask(
        account,
        `{ supportRequests(first: 100, filter: { state: ${state} }) { totalCount nodes { id incident { id } } } }`,
      )
      return (answer.data?.supportRequests?.nodes ?? []).map((node: { id: string }) => node.id)
    }
    for (const account of ['t.contact', 't.reviewer', 't.supervisor', 't.national'])
      expect([account, (await listed(account, 'DECIDING')).includes(id)]).toEqual([account, true])
    expect(await listed('t.national', 'SETTLED')).not.toContain(id)
    for (const account of ['t.parks', 't.technical', 't.vendor-a', 't.nsc', 't.police-reviewer', null])
      expect([account, (await listed(account, 'DECIDING')).includes(id)]).toEqual([account, false])
  })
})

test('sending is the national authority’s duty while the clock runs, and nobody else’s', async () => {
  const { of } = await on.deciding()
  const due = async (account: string) => {
    const answer = await cast.world.ask(
      account,
      '{ dueSoon(first: 100) { nodes { incident { id } clock { kind } } } }',
    )
    return answer.data.dueSoon.nodes
      .filter((node: any) => node.incident.id === of)
      .map((node: any) => node.clock.kind)
  }
  expect(await due('t.national')).toContain('SUPPORT')
  for (const account of ['t.reviewer', 't.contact', 't.technical'])
    expect(await due(account)).not.toContain('SUPPORT')
})

test('what was done is never altered, by the owner of the database neither', async () => {
  const { id } = await on.dispatched()
  await on.reply('t.technical', id)
  await on.settle('t.contact', id)
  const { owner } = cast.world
  for (const table of ['support_step', 'support_reply'])
    await expect(owner.query(`delete from incidents.${table} where request_id = $1`, [id])).rejects.toThrow(
      'append-only',
    )
  for (const change of ['set ended_at = null', `set team = 'others'`])
    await expect(
      owner.query(`update incidents.support_dispatch ${change} where request_id = $1`, [id]),
    ).rejects.toThrow('ends once')
  await expect(
    owner.query(`update incidents.support_request set state = 'DECIDING' where id = $1`, [id]),
  ).rejects.toThrow('ends once')
})
