import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, incident, minutes, reported, review } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const HOUR = 3_600_000

async function clock(id: string, kind: string) {
  const { row } = await incident(
    cast,
    't.contact',
    id,
    'verificationState state clocks { kind state dueAt minutesLate clauses regime isTarget basis }',
  )
  return { ...row, clock: row.clocks.find((each: { kind: string }) => each.kind === kind) }
}

describe('the clocks of a case', () => {
  test('start with the report, each from its own event, under its own clause', async () => {
    cast.world.setClock(START)
    const id = await reported(cast)
    const { row } = await incident(
      cast,
      't.contact',
      id,
      'clocks { kind state basis startedAt dueAt stoppedAt isTarget regime clauses level }',
    )
    const level = 2
    const regime = 'GUIDELINES'
    expect(row.clocks).toEqual([
      {
        kind: 'REPORT',
        state: 'MET',
        basis: 'awareAt',
        startedAt: minutes(cast, -20),
        dueAt: minutes(cast, 40),
        stoppedAt: minutes(cast, 0),
        isTarget: false,
        regime,
        clauses: ['IG-3.1-1b', 'IG-3.1-2a', 'G-13'],
        level,
      },
      expect.objectContaining({ kind: 'RELAY', state: 'MET', isTarget: true }),
      {
        kind: 'REVIEW',
        state: 'RUNNING',
        basis: 'reportedAt',
        startedAt: minutes(cast, 0),
        dueAt: minutes(cast, 8 * 60),
        stoppedAt: null,
        isTarget: false,
        regime,
        clauses: ['IG-3.2-2e', 'IG-3.2-2f', 'G-15'],
        level,
      },
      {
        kind: 'RECOVERY',
        state: 'RUNNING',
        basis: 'awareAt',
        startedAt: minutes(cast, -20),
        dueAt: minutes(cast, -20 + 72 * 60),
        stoppedAt: null,
        isTarget: false,
        regime,
        clauses: ['IG-3.1-3a', 'IG-3.1-3b', 'G-16'],
        level,
      },
    ])
  })

  test('turn at the very instant: the due moment is in time, the next one is late', async () => {
    cast.world.setClock(START)
    const id = await reported(cast, { reference: 'EDGE' })
    cast.world.setClock(new Date(START.getTime() + 8 * HOUR))
    expect(await clock(id, 'REVIEW')).toMatchObject({
      verificationState: 'REPORTED',
      state: 'REPORTED',
      clock: { state: 'RUNNING', minutesLate: 0 },
    })
    cast.world.advance(1)
    expect(await clock(id, 'REVIEW')).toMatchObject({
      verificationState: 'REVIEW_OVERDUE',
      state: 'REVIEW_OVERDUE',
      clock: { state: 'BREACHED', minutesLate: 1 },
    })
    const overdue =
      '{ incidents(filter: { verificationState: REVIEW_OVERDUE, reference: "EDGE" }) { nodes { id } } }'
    expect((await cast.world.ask('t.reviewer', overdue)).data.incidents.nodes).toEqual([{ id }])
  })

  test('a late review is accepted and its breach stays', async () => {
    cast.world.setClock(START)
    const id = await reported(cast)
    cast.world.advance(9 * HOUR)
    expect(codes(await review(cast, 't.reviewer', id))).toEqual([])
    expect(await clock(id, 'REVIEW')).toMatchObject({
      verificationState: 'REVIEWED',
      clock: { state: 'BREACHED', minutesLate: 60 },
    })
  })

  test('an amendment while the review is overdue leaves the case waiting for it', async () => {
    cast.world.setClock(START)
    const id = await reported(cast)
    await review(cast, 't.reviewer', id, { verdict: 'RETURN', levelOpinion: null })
    cast.world.advance(9 * HOUR)
    const amended = await cast.world.act(
      't.contact',
      'amendReport',
      { incident: id, expectedVersion: 2, reason: 'Late.', description: 'More.' },
      'incident { verificationState }',
    )
    expect(amended.data.amendReport.incident).toEqual({ verificationState: 'REVIEW_OVERDUE' })
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: 3 }))).toEqual([])
  })

  test('list what falls due first, and only what still runs', async () => {
    cast.world.setClock(new Date(START.getTime() + 10 * 24 * HOUR))
    const first = await reported(cast, { reference: 'FIRST' })
    cast.world.advance(HOUR)
    await reported(cast, { reference: 'SECOND' })
    const due = async (hours: number) => {
      const before = new Date(cast.world.now().getTime() + hours * HOUR).toISOString()
      const after = new Date(cast.world.now().getTime() - 2 * HOUR).toISOString()
      const reply = await cast.world.ask(
        't.contact',
        `{ incidents(filter: { dueBefore: "${before}", reportedFrom: "${after}" }, orderBy: { field: NEXT_DUE_AT }) { nodes { reference nextDueAt } } }`,
      )
      return reply.data.incidents.nodes.map((node: { reference: string }) => node.reference)
    }
    expect(await due(7)).toEqual([])
    expect(await due(7.5)).toEqual(['FIRST'])
    expect(await due(9)).toEqual(['FIRST', 'SECOND'])
    await review(cast, 't.reviewer', first)
    expect(await due(7.5)).toEqual([])
  })
})

test('a page of twenty cases with clocks, reviews, changes, systems and contracts costs as many statements as one', async () => {
  cast.world.setClock(new Date(START.getTime() + 20 * 24 * HOUR))
  for (let index = 0; index < 20; index++) {
    const id = await reported(cast, { contract: cast.contracts.open })
    await review(cast, 't.reviewer', id)
  }
  const query = (size: number) => `{ incidents(first: ${size}) { totalCount nodes { id reference agency { id }
    clocks { kind state recomputations { at } } reviews { verdict authority { id } } levelChanges { state }
    affectedSystems { id } contract { id } transitions { step } timeCorrections { at } } } }`
  const cost = async (size: number) => {
    cast.world.statements.length = 0
    const reply = await cast.world.ask('t.ciso', query(size))
    expect(codes(reply)).toEqual([])
    expect(reply.data.incidents.nodes).toHaveLength(size)
    return cast.world.statements.length
  }
  const one = await cost(1)
  expect(await cost(20)).toBe(one)
  expect(one).toBeLessThanOrEqual(12)
})
