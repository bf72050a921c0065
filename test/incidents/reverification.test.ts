import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codes, grantAlso, incident, minutes, reported, reverify, review } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
beforeEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const HOUR = 3_600_000
const named = (row: { clocks: { kind: string }[] }, kind: string) =>
  row.clocks.filter((clock) => clock.kind === kind)

async function reviewed(): Promise<string> {
  const id = await reported(cast)
  await review(cast, 't.reviewer', id)
  return id
}

const power = (criteria: readonly string[]) =>
  reported(
    cast,
    { agency: cast.agency('t-power'), affectedSystems: [], matchedCriteria: criteria },
    't.power',
  )

describe('the national authority', () => {
  test('verifies a reviewed case anew, once, and its own clock stops', async () => {
    const id = await reviewed()
    const reply = await reverify(
      cast,
      't.national',
      id,
      {},
      `incident { version verificationState levelChanges { state }
         reverification { verdict levelOpinion bypassedReview reason role at }
         clocks { kind state isTarget stoppedAt dueAt } transitions { step fromState toState role clause } }`,
    )
    const row = reply.data.reverifyIncident.incident
    expect(row).toMatchObject({
      version: 3,
      verificationState: 'REVERIFIED',
      levelChanges: [],
      reverification: {
        verdict: 'AGREE',
        levelOpinion: 2,
        bypassedReview: false,
        reason: 'It is so.',
        role: 'NATIONAL_OFFICER',
        at: minutes(cast, 0),
      },
    })
    expect(named(row, 'REVERIFY')).toEqual([
      {
        kind: 'REVERIFY',
        state: 'MET',
        isTarget: true,
        stoppedAt: minutes(cast, 0),
        dueAt: minutes(cast, 8 * 60),
      },
    ])
    expect(row.transitions.at(-1)).toEqual({
      step: 'reverifyIncident',
      fromState: 'REVIEWED',
      toState: 'REVERIFIED',
      role: 'NATIONAL_OFFICER',
      clause: 'IG-3.3-1a',
    })
    expect(codes(await reverify(cast, 't.national2', id, { expectedVersion: 3 }))).toEqual(['WRONG_STATE'])
  })

  test('waits while the review is open, whether it says it bypasses or not', async () => {
    const id = await reported(cast)
    for (const bypassReview of [true, false, null]) {
      const reply = await reverify(cast, 't.national', id, { expectedVersion: 1, bypassReview })
      expect(codes(reply)).toEqual(['REVIEW_STILL_OPEN'])
      expect(reply.errors[0]?.extensions.clause).toBe('IG-3.3-1b')
    }
    await review(cast, 't.reviewer', id, { verdict: 'RETURN', levelOpinion: null, crossImpact: null })
    expect(codes(await reverify(cast, 't.national', id, { bypassReview: true }))).toEqual([
      'REVIEW_STILL_OPEN',
    ])
  })

  test('says openly that it bypasses an overdue review, and only that', async () => {
    const id = await reported(cast)
    cast.world.advance(8 * HOUR)
    const given = { expectedVersion: 1, bypassReview: true }
    expect(codes(await reverify(cast, 't.national', id, given))).toEqual(['REVIEW_STILL_OPEN'])
    cast.world.advance(1)
    expect(codes(await reverify(cast, 't.national', id, { expectedVersion: 1 }))).toEqual([
      'REVIEW_STILL_OPEN',
    ])
    const reply = await reverify(
      cast,
      't.national',
      id,
      given,
      'incident { verificationState reverification { bypassedReview } transitions { fromState clause } }',
    )
    expect(reply.data.reverifyIncident.incident).toMatchObject({
      verificationState: 'REVERIFIED',
      reverification: { bypassedReview: true },
    })
    expect(reply.data.reverifyIncident.incident.transitions.at(-1)).toEqual({
      fromState: 'REVIEW_OVERDUE',
      clause: 'IG-3.3-1b',
    })
    const other = await reviewed()
    expect(codes(await reverify(cast, 't.national', other, { bypassReview: true }))).toEqual(['BAD_INPUT'])
  })

  test('has a clock from the breach of the review on, which shows before anything is done', async () => {
    const id = await reported(cast)
    const shown = async () =>
      named(
        (
          await incident(
            cast,
            't.national',
            id,
            'clocks { kind state basis dueAt isLegalBreach recomputations { at } }',
          )
        ).row,
        'REVERIFY',
      )
    cast.world.advance(8 * HOUR)
    expect(await shown()).toEqual([])
    cast.world.advance(HOUR)
    const clock = {
      kind: 'REVERIFY',
      state: 'RUNNING',
      basis: 'reviewDueAt',
      dueAt: minutes(cast, 7 * 60),
      isLegalBreach: false,
      recomputations: [],
    }
    expect(await shown()).toEqual([clock])
    cast.world.advance(8 * HOUR)
    expect(await shown()).toEqual([{ ...clock, state: 'BREACHED' }])
    await reverify(cast, 't.national', id, { expectedVersion: 1, bypassReview: true })
    expect(await shown()).toEqual([{ ...clock, state: 'BREACHED' }])
  })

  test('ends the waiting for a bypassed review, whose breach stays with the reviewer', async () => {
    const id = await reported(cast)
    cast.world.advance(10 * HOUR)
    await reverify(cast, 't.national', id, { expectedVersion: 1, bypassReview: true })
    cast.world.advance(10 * HOUR)
    const { row } = await incident(cast, 't.contact', id, 'clocks { kind state minutesLate isLegalBreach }')
    expect(named(row, 'REVIEW')).toEqual([
      { kind: 'REVIEW', state: 'BREACHED', minutesLate: 120, isLegalBreach: true },
    ])
  })

  test('finds another level right, and between 1 and 2 that decides', async () => {
    const id = await reviewed()
    const lower = { verdict: 'CHANGE_LEVEL', levelOpinion: 1 }
    const reply = await reverify(
      cast,
      't.national',
      id,
      lower,
      'incident { effectiveLevel reportedLevel levelChanges { fromLevel toLevel state role } }',
    )
    expect(reply.data.reverifyIncident.incident).toEqual({
      effectiveLevel: 1,
      reportedLevel: 2,
      levelChanges: [{ fromLevel: 2, toLevel: 1, state: 'APPLIED', role: 'NATIONAL_OFFICER' }],
    })
  })

  test('needs a reason, an opinion that fits its verdict, and the version that was read', async () => {
    const id = await reviewed()
    for (const wrong of [
      { reason: ' ' },
      { reason: 'x'.repeat(10_001) },
      { levelOpinion: 0 },
      { levelOpinion: 5 },
      { levelOpinion: 3 },
      { verdict: 'CHANGE_LEVEL' },
    ])
      expect(codes(await reverify(cast, 't.national', id, wrong)), JSON.stringify(wrong)).toEqual([
        'BAD_INPUT',
      ])
    expect(codes(await reverify(cast, 't.national', id, { expectedVersion: 1 }))).toEqual(['STALE_STATE'])
  })

  test('asked twice with the same key verifies once', async () => {
    const id = await reviewed()
    const key = { clientMutationId: randomUUID() }
    const first = await reverify(cast, 't.national', id, key)
    expect((await reverify(cast, 't.national', id, key)).data).toEqual(first.data)
    const other = await reverify(cast, 't.national', id, { ...key, reason: 'Another one.' })
    expect(codes(other)).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  test('is another person than whoever reviewed or wrote the report', async () => {
    await grantAlso(cast, 't.national2', 'SECURITY_REVIEWER', 't-city')
    await grantAlso(cast, 't.national2', 'SECURITY_CONTACT', 't-bureau')
    const seen = await reported(cast)
    expect(codes(await review(cast, 't.national2', seen))).toEqual([])
    expect(codes(await reverify(cast, 't.national2', seen))).toEqual(['APPROVER_IS_AUTHOR'])
    const written = await reported(cast, {}, 't.national2')
    await review(cast, 't.reviewer', written)
    expect(codes(await reverify(cast, 't.national2', written))).toEqual(['APPROVER_IS_AUTHOR'])
    expect(codes(await reverify(cast, 't.national', written))).toEqual([])
  })
})

describe('a review that comes late', () => {
  test('takes effect until the case is verified anew, and the national clock began with the breach', async () => {
    const id = await reported(cast)
    cast.world.advance(9 * HOUR)
    const reply = await review(
      cast,
      't.reviewer',
      id,
      {},
      'incident { verificationState reviews { opinionOnly } clocks { kind state basis startedAt } }',
    )
    const row = reply.data.reviewIncident.incident
    expect(row).toMatchObject({ verificationState: 'REVIEWED', reviews: [{ opinionOnly: false }] })
    expect(named(row, 'REVIEW')).toEqual([expect.objectContaining({ state: 'BREACHED' })])
    expect(named(row, 'REVERIFY')).toEqual([
      { kind: 'REVERIFY', state: 'RUNNING', basis: 'reviewDueAt', startedAt: minutes(cast, -60) },
    ])
  })

  test('after a bypass is kept as an opinion and changes neither level nor state', async () => {
    const id = await reported(cast)
    cast.world.advance(9 * HOUR)
    await reverify(cast, 't.national', id, { expectedVersion: 1, bypassReview: true })
    const graver = { expectedVersion: 2, verdict: 'CHANGE_LEVEL', levelOpinion: 4 }
    const reply = await review(
      cast,
      't.reviewer',
      id,
      graver,
      'incident { effectiveLevel verificationState levelChanges { state } reviews { opinionOnly levelOpinion } }',
    )
    expect(reply.data.reviewIncident.incident).toEqual({
      effectiveLevel: 2,
      verificationState: 'REVERIFIED',
      levelChanges: [],
      reviews: [{ opinionOnly: true, levelOpinion: 4 }],
    })
  })

  test('is refused after a case was verified with its review', async () => {
    const id = await reviewed()
    await reverify(cast, 't.national', id)
    expect(codes(await review(cast, 't.reviewer2', id, { expectedVersion: 3 }))).toEqual(['WRONG_STATE'])
  })
})

describe('a non-government case', () => {
  test('of level 1 or 2 ends with the sector review: no verification anew, and no clock of it', async () => {
    const id = await power(['L1_NONCORE_LEAK'])
    await review(cast, 't.sector', id, { levelOpinion: 1 })
    expect(codes(await reverify(cast, 't.national', id, { levelOpinion: 1 }))).toEqual(['FORBIDDEN'])
    cast.world.advance(100 * HOUR)
    expect(named((await incident(cast, 't.power', id, 'clocks { kind }')).row, 'REVERIFY')).toEqual([])
  })

  test('of level 3 goes the whole way', async () => {
    const id = await power(['L3_CORE_OUTAGE_BEYOND'])
    await review(cast, 't.sector', id, { levelOpinion: 3 })
    const reply = await reverify(cast, 't.national', id, { levelOpinion: 3 })
    expect(reply.data.reverifyIncident.incident.verificationState).toBe('REVERIFIED')
  })
})

describe('a listed authority’s own case', () => {
  const own = () => reported(cast, { agency: cast.agency('t-city'), affectedSystems: [] }, 't.city-contact')

  test('is reviewed by another person of its own, marked, and must be verified anew (G-26)', async () => {
    const id = await own()
    const reply = await review(
      cast,
      't.reviewer',
      id,
      {},
      'incident { reviews { selfReview } clocks { kind state } }',
    )
    const row = reply.data.reviewIncident.incident
    expect(row.reviews).toEqual([{ selfReview: true }])
    expect(named(row, 'REVERIFY')).toEqual([{ kind: 'REVERIFY', state: 'RUNNING' }])
    expect(codes(await reverify(cast, 't.national', id))).toEqual([])
  })

  test('stands before the national authority from the moment of the report', async () => {
    const id = await own()
    const { row } = await incident(cast, 't.national', id, 'description clocks { kind state stoppedAt }')
    expect(row.description).not.toBeNull()
    expect(named(row, 'RELAY')).toEqual([{ kind: 'RELAY', state: 'MET', stoppedAt: minutes(cast, 0) }])
  })

  test('is no model for an agency below one: its own reviewer reviews nothing of it', async () => {
    const id = await reported(cast)
    expect(codes(await review(cast, 't.bureau-reviewer', id))).toEqual(['NOT_FOUND'])
  })
})

describe('joint sector authorities', () => {
  const gas = (criteria: readonly string[]) =>
    reported(cast, { agency: cast.agency('t-gas'), affectedSystems: [], matchedCriteria: criteria }, 't.gas')

  test('stop the clock with the first review; the other may differ until the case is verified anew', async () => {
    const id = await gas(['L3_CORE_OUTAGE_BEYOND'])
    await review(cast, 't.sector', id, { levelOpinion: 3 })
    cast.world.advance(2 * HOUR)
    const { row } = await incident(cast, 't.gas', id, 'clocks { kind state }')
    expect(named(row, 'REVIEW')).toEqual([{ kind: 'REVIEW', state: 'MET' }])
    const graver = { expectedVersion: 2, verdict: 'CHANGE_LEVEL', levelOpinion: 4 }
    const reply = await review(
      cast,
      't.health',
      id,
      graver,
      'incident { effectiveLevel levelChanges { state } }',
    )
    expect(reply.data.reviewIncident.incident).toEqual({
      effectiveLevel: 4,
      levelChanges: [{ state: 'AWAIT_NATIONAL_AND_NSC' }],
    })
    expect(codes(await reverify(cast, 't.national', id, { expectedVersion: 3, levelOpinion: 4 }))).toEqual([])
    const late = await review(cast, 't.health', id, { expectedVersion: 4, levelOpinion: 3 })
    expect(codes(late)).toEqual(['WRONG_STATE'])
  })

  test('that differ leave the highest level standing, and the opinion of each on record', async () => {
    const id = await gas(['L3_CORE_OUTAGE_BEYOND'])
    await review(cast, 't.health', id, { levelOpinion: 3 })
    const lighter = { expectedVersion: 2, verdict: 'CHANGE_LEVEL', levelOpinion: 2 }
    const reply = await review(
      cast,
      't.sector',
      id,
      lighter,
      'incident { effectiveLevel levelChanges { state } reviews { levelOpinion authority { id } } }',
    )
    expect(reply.data.reviewIncident.incident).toEqual({
      effectiveLevel: 3,
      levelChanges: [],
      reviews: [
        { levelOpinion: 3, authority: { id: cast.agency('t-health') } },
        { levelOpinion: 2, authority: { id: cast.agency('t-economy') } },
      ],
    })
  })
})
