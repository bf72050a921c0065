import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, grantAlso, incident, reported, review } from './acts.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

describe('the review', () => {
  test('agrees, ends the wait and stands on record with its authority', async () => {
    const id = await reported(cast)
    const reply = await review(cast, 't.reviewer', id)
    expect(reply.data.reviewIncident.incident).toEqual({
      id,
      version: 2,
      effectiveLevel: 2,
      verificationState: 'REVIEWED',
    })
    const { row } = await incident(
      cast,
      't.contact',
      id,
      `reviews { verdict levelOpinion authority { id } role reason opinionOnly selfReview crossImpact { affectsOtherAgencies } }
       levelChanges { state } clocks { kind state }`,
    )
    expect(row.reviews).toEqual([
      {
        verdict: 'AGREE',
        levelOpinion: 2,
        authority: { id: cast.agency('t-city') },
        role: 'SECURITY_REVIEWER',
        reason: 'It is so.',
        opinionOnly: false,
        selfReview: false,
        crossImpact: { affectsOtherAgencies: false },
      },
    ])
    expect(row.levelChanges).toEqual([])
    expect(row.clocks).toContainEqual({ kind: 'REVIEW', state: 'MET' })
    expect(row.clocks).toContainEqual({ kind: 'REVERIFY', state: 'RUNNING' })
  })

  test.each([
    ['t.contact', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.vendor-a', 'FORBIDDEN'],
    ['t.vendor-b', 'NOT_FOUND'],
    ['t.police-reviewer', 'NOT_FOUND'],
    ['t.sector', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
  ])('is not for %s: %s', async (account, code) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    expect(codes(await review(cast, account, id))).toEqual([code])
  })

  test('needs the version that was read, a reason and an opinion of its own', async () => {
    const id = await reported(cast)
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: 2 }))).toEqual(['STALE_STATE'])
    expect(codes(await review(cast, 't.reviewer', id, { reason: ' ' }))).toEqual(['BAD_INPUT'])
    expect(codes(await review(cast, 't.reviewer', id, { levelOpinion: null }))).toEqual(['BAD_INPUT'])
    expect(codes(await review(cast, 't.reviewer', id, { crossImpact: null }))).toEqual(['BAD_INPUT'])
    expect(codes(await review(cast, 't.reviewer', id, { levelOpinion: 5 }))).toEqual(['BAD_INPUT'])
    expect(codes(await review(cast, 't.reviewer', id, { levelOpinion: 3 }))).toEqual(['BAD_INPUT'])
    expect(codes(await review(cast, 't.reviewer', id, { verdict: 'CHANGE_LEVEL' }))).toEqual(['BAD_INPUT'])
  })

  test('is taken once', async () => {
    const id = await reported(cast)
    await review(cast, 't.reviewer', id)
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: 2 }))).toEqual(['FORBIDDEN'])
  })

  test('sent again is the same review', async () => {
    const id = await reported(cast)
    const key = { clientMutationId: randomUUID() }
    const first = await review(cast, 't.reviewer', id, key)
    expect((await review(cast, 't.reviewer', id, key)).data).toEqual(first.data)
    const { row } = await incident(cast, 't.contact', id, 'version reviews { verdict }')
    expect(row).toEqual({ version: 2, reviews: [{ verdict: 'AGREE' }] })
  })

  test('is never taken by somebody who wrote the report, whatever roles he holds', async () => {
    await grantAlso(cast, 't.city-contact', 'SECURITY_REVIEWER', 't-city')
    const own = { agency: cast.agency('t-city'), affectedSystems: [] }
    const id = await reported(cast, own, 't.city-contact')
    expect(codes(await review(cast, 't.city-contact', id))).toEqual(['APPROVER_IS_AUTHOR'])
    const reply = await review(
      cast,
      't.reviewer',
      id,
      {},
      'incident { verificationState reviews { selfReview } }',
    )
    expect(reply.data.reviewIncident.incident).toEqual({
      verificationState: 'REVIEWED',
      reviews: [{ selfReview: true }],
    })
  })

  test('of a non-government case is the sector authority’s, and for level 1 the end', async () => {
    const power = {
      agency: cast.agency('t-power'),
      affectedSystems: [],
      matchedCriteria: ['L1_NONCORE_LEAK'],
    }
    const id = await reported(cast, power, 't.power')
    expect(codes(await review(cast, 't.health', id, { levelOpinion: 1 }))).toEqual(['NOT_FOUND'])
    expect(codes(await review(cast, 't.sector', id, { levelOpinion: 1 }))).toEqual([])
    const { row } = await incident(cast, 't.power', id, 'clocks { kind }')
    expect(row.clocks.map((clock: { kind: string }) => clock.kind)).not.toContain('REVERIFY')
  })

  test('of joint authorities is given by each, and the highest level stands', async () => {
    const gas = { agency: cast.agency('t-gas'), affectedSystems: [], matchedCriteria: ['L2_CORE_DATA_LEAK'] }
    const id = await reported(cast, gas, 't.gas')
    expect(codes(await review(cast, 't.sector', id))).toEqual([])
    expect(codes(await review(cast, 't.sector', id, { expectedVersion: 2 }))).toEqual(['FORBIDDEN'])
    const lower = { expectedVersion: 2, verdict: 'CHANGE_LEVEL', levelOpinion: 1 }
    const reply = await review(cast, 't.health', id, lower)
    expect(reply.data.reviewIncident.incident).toMatchObject({
      effectiveLevel: 2,
      verificationState: 'REVIEWED',
      version: 3,
    })
  })
})

test('what was done is never altered, by the owner of the database neither', async () => {
  const id = await reported(cast)
  await review(cast, 't.reviewer', id)
  for (const table of ['transition', 'review_record'])
    await expect(
      cast.world.owner.query(`delete from incidents.${table} where incident_id = $1`, [id]),
    ).rejects.toThrow('append-only')
  await expect(
    cast.world.owner.query(`update incidents.clock set due_at = due_at + interval '1 hour'`),
  ).rejects.toThrow('history')
})
