import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { codes, incident, reported } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { grave, hour, stood, supportIn } from './support-acts.ts'

let cast: Cast
let on: ReturnType<typeof supportIn>
beforeAll(async () => {
  cast = await openCast()
  on = supportIn(cast)
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

describe('a request for support', () => {
  test('is opened by a report that asks for it, and by no other', async () => {
    const selection =
      'supportRequests { nodes { state need requestedByRole onBehalfBy { id } steps { step } } }'
    const asking = await incident(cast, 't.contact', await reported(cast, { supportNeeded: true }), selection)
    expect(asking.row.supportRequests.nodes).toEqual([
      {
        state: 'REQUESTED',
        need: null,
        requestedByRole: 'SECURITY_CONTACT',
        onBehalfBy: null,
        steps: [{ step: 'requestSupport' }],
      },
    ])
    const other = await incident(cast, 't.contact', await reported(cast), selection)
    expect(other.row.supportRequests.nodes).toEqual([])
  })

  test.each(['t.contact', 't.officer', 't.ciso'])('is made later by %s', async (account) => {
    const of = await reported(cast)
    expect(await on.isOpen(of)).toBe(false)
    expect(stood(await on.ask(account, of)).state).toBe('REQUESTED')
    expect(await on.isOpen(of)).toBe(true)
  })

  test('made by the authority on the agency’s behalf is endorsed with that', async () => {
    const { id, state } = stood(await on.ask('t.reviewer', await reported(cast)))
    expect(state).toBe('WAITING')
    const found = await on.read(
      't.contact',
      id,
      'onBehalfBy { id } endorsedAt steps { step outcome toState role }',
    )
    expect(found).toEqual({
      onBehalfBy: { id: cast.agency('t-city') },
      endorsedAt: START.toISOString(),
      steps: [
        { step: 'requestSupport', outcome: null, toState: 'REQUESTED', role: 'SECURITY_REVIEWER' },
        { step: 'endorseSupport', outcome: 'ENDORSE', toState: 'ENDORSED', role: 'SECURITY_REVIEWER' },
        { step: 'verificationChecked', outcome: 'NOT_YET_REVERIFIED', toState: 'WAITING', role: 'SYSTEM' },
      ],
    })
  })

  test.each([
    ['t.supervisor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.contracts', 'FORBIDDEN'],
    ['t.vendor-a', 'FORBIDDEN'],
    ['t.staff', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    ['t.police-reviewer', 'NOT_FOUND'],
    ['t.sector', 'NOT_FOUND'],
  ])('is not for %s to make: %s', async (account, code) => {
    const of = await reported(cast, { contract: cast.contracts.open })
    expect(codes(await on.ask(account, of))).toEqual([code])
  })

  test('says what is asked for', async () => {
    const of = await reported(cast)
    expect(codes(await on.ask('t.contact', of, { need: ' ' }))).toEqual(['BAD_INPUT'])
    expect(codes(await on.ask('t.contact', of, { need: 'x'.repeat(20_000) }))).toEqual(['BAD_INPUT'])
  })

  test('sent again is the same request', async () => {
    const of = await reported(cast)
    const key = { clientMutationId: randomUUID() }
    const first = await on.ask('t.contact', of, key)
    expect((await on.ask('t.contact', of, key)).data).toEqual(first.data)
  })

  test.each(['CLOSED', 'ARCHIVED', 'WITHDRAWN'])('needs a case that is not %s', async (state) => {
    const of = await reported(cast)
    await cast.world.owner.query('update incidents.incident set handling_state = $2 where id = $1', [
      of,
      state,
    ])
    expect(codes(await on.ask('t.contact', of))).toEqual(['INCIDENT_CLOSED'])
  })

  test('is cancelled by the agency while nobody has acted, and by nobody else', async () => {
    const of = await reported(cast)
    const { id } = stood(await on.ask('t.contact', of))
    expect(codes(await on.step('t.reviewer', 'cancelSupport', id))).toEqual(['FORBIDDEN'])
    expect(stood(await on.step('t.ciso', 'cancelSupport', id)).state).toBe('CANCELLED')
    expect(await on.isOpen(of)).toBe(false)
    expect(codes(await on.step('t.ciso', 'cancelSupport', id))).toEqual(['WRONG_STATE'])
  })

  test('that somebody acted on is not cancelled', async () => {
    const { id } = await on.deciding()
    expect(codes(await on.step('t.ciso', 'cancelSupport', id))).toEqual(['WRONG_STATE'])
  })
})

describe('the authority', () => {
  test.each([
    ['t.contact', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.technical', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    ['t.police-reviewer', 'NOT_FOUND'],
    ['t.sector', 'NOT_FOUND'],
  ])('endorses, and %s does not: %s', async (account, code) => {
    const { id } = stood(await on.ask('t.contact', await reported(cast, { contract: cast.contracts.open })))
    expect(codes(await on.endorse(account, id))).toEqual([code])
  })

  test('endorses the version that was read, once, and the same again when sent again', async () => {
    const { id } = stood(await on.ask('t.contact', await reported(cast)))
    expect(codes(await on.endorse('t.reviewer', id, 'ENDORSE', { expectedVersion: 7 }))).toEqual([
      'STALE_STATE',
    ])
    const again = { clientMutationId: randomUUID(), expectedVersion: 1 }
    const first = await on.endorse('t.reviewer', id, 'ENDORSE', again)
    expect(stood(first)).toMatchObject({ state: 'WAITING' })
    expect((await on.endorse('t.reviewer', id, 'ENDORSE', again)).data).toEqual(first.data)
    expect(codes(await on.endorse('t.reviewer', id))).toEqual(['WRONG_STATE'])
  })

  test('that handles it itself replies before the agency settles', async () => {
    const of = await reported(cast)
    const { id } = stood(await on.ask('t.contact', of))
    expect(stood(await on.endorse('t.reviewer', id, 'HANDLE')).state).toBe('HANDLED_BY_AUTHORITY')
    expect(codes(await on.settle('t.contact', id))).toEqual(['WRONG_STATE'])
    expect(codes(await on.reply('t.technical', id))).toEqual(['NOT_FOUND'])
    expect(codes(await on.reply('t.contact', id))).toEqual(['FORBIDDEN'])
    expect(stood(await on.reply('t.reviewer', id)).state).toBe('HANDLED_BY_AUTHORITY')
    expect(await on.isOpen(of)).toBe(true)
    expect(stood(await on.settle('t.contact', id)).state).toBe('SETTLED')
    expect(await on.isOpen(of)).toBe(false)
    expect(await on.read('t.contact', id, 'replies { handling result at body { id } role }')).toEqual({
      replies: [
        {
          handling: 'Cleaned.',
          result: 'Clean.',
          at: START.toISOString(),
          body: { id: cast.agency('t-city') },
          role: 'SECURITY_REVIEWER',
        },
      ],
    })
  })
})

describe('the direct way', () => {
  test.each([
    [3, grave, 1],
    [2, {}, 8],
  ])('of level %i opens when the authority has not acted in time', async (_level, other, hours) => {
    const of = await reported(cast, other)
    const { id } = stood(await on.ask('t.contact', of))
    const direct = { need: null, request: id }
    cast.world.advance(hours * hour)
    expect(codes(await on.ask('t.contact', of, direct))).toEqual(['WRONG_STATE'])
    cast.world.advance(1)
    expect(stood(await on.ask('t.contact', of, direct)).state).toBe('WAITING')
    expect(codes(await on.ask('t.contact', of, direct))).toEqual(['WRONG_STATE'])
  })

  test('opens at once when the authority says so, which leaves the request with it', async () => {
    const of = await reported(cast)
    const { id } = stood(await on.ask('t.contact', of))
    expect(stood(await on.endorse('t.reviewer', id, 'OPEN_DIRECT_WAY')).state).toBe('REQUESTED')
    const found = stood(await on.ask('t.contact', of, { need: null, request: id }))
    expect(found).toMatchObject({ id, state: 'WAITING' })
  })

  test('leads to the same decision and the same clock, from the moment it was taken', async () => {
    const of = await reported(cast)
    const { id } = stood(await on.ask('t.contact', of))
    await on.endorse('t.reviewer', id, 'OPEN_DIRECT_WAY')
    await cast.world.owner.query(
      `update incidents.incident set verification_state = 'REVERIFIED' where id = $1`,
      [of],
    )
    cast.world.advance(hour)
    expect(stood(await on.ask('t.contact', of, { need: null, request: id })).state).toBe('DECIDING')
    expect(await on.supportClocks(of)).toEqual([
      {
        kind: 'SUPPORT',
        state: 'RUNNING',
        basis: 'requestedDirectlyAt',
        dueAt: new Date(START.getTime() + 3 * hour).toISOString(),
      },
    ])
  })

  test('is for a request of this very case, which says no need a second time', async () => {
    const of = await reported(cast)
    const { id } = stood(await on.ask('t.contact', of))
    await on.endorse('t.reviewer', id, 'OPEN_DIRECT_WAY')
    const other = await reported(cast)
    for (const request of [id, randomUUID(), 'no id'])
      expect(codes(await on.ask('t.contact', other, { need: null, request }))).toEqual(['NOT_FOUND'])
    expect(codes(await on.ask('t.contact', of, { request: id }))).toEqual(['BAD_INPUT'])
  })
})

test('an endorsement and a direct turn at the same time never wait in a circle: one is taken, the other comes too late', async () => {
  for (let round = 0; round < 8; round += 1) {
    const of = await reported(cast)
    const { id } = stood(await on.ask('t.contact', of))
    stood(await on.endorse('t.reviewer', id, 'OPEN_DIRECT_WAY'))
    const replies = await Promise.all([
      on.endorse('t.reviewer', id, 'ENDORSE', { expectedVersion: 2 }),
      on.ask('t.contact', of, { need: null, request: id }),
    ])
    const refused = replies.flatMap(codes)
    expect(refused).toHaveLength(1)
    expect(['STALE_STATE', 'WRONG_STATE']).toContain(refused[0])
  }
})
