import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, codes, incident, minutes, openCast, reported, review } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const amend = (account: string, id: string, other: object) =>
  cast.world.act(
    account,
    'amendReport',
    { incident: id, expectedVersion: 1, reason: 'We know more now.', ...other },
    'incident { version effectiveLevel reportedLevel levelProvisional verificationState }',
  )

const police = (criteria: readonly string[], other: object = {}) =>
  reported(
    cast,
    { agency: cast.agency('t-police'), affectedSystems: [], matchedCriteria: criteria, ...other },
    't.police',
  )

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
    await grantAlso('t.city-contact', 'SECURITY_REVIEWER', 't-city')
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

describe('a change of level by the reviewer', () => {
  test('between 1 and 2 takes effect with the review', async () => {
    const id = await reported(cast)
    const other = { verdict: 'CHANGE_LEVEL', levelOpinion: 1 }
    const reply = await review(
      cast,
      't.reviewer',
      id,
      other,
      'incident { effectiveLevel reportedLevel levelProvisional levelChanges { fromLevel toLevel state } }',
    )
    expect(reply.data.reviewIncident.incident).toEqual({
      effectiveLevel: 1,
      reportedLevel: 2,
      levelProvisional: false,
      levelChanges: [{ fromLevel: 2, toLevel: 1, state: 'APPLIED' }],
    })
  })

  test('from 2 to 3 counts at once as provisional, shortens running clocks and asks for a new report', async () => {
    const id = await reported(cast)
    const other = { verdict: 'CHANGE_LEVEL', levelOpinion: 3 }
    const reply = await review(
      cast,
      't.reviewer',
      id,
      other,
      `incident { effectiveLevel isMajor levelProvisional levelChanges { state }
       clocks { kind state level dueAt recomputations { cause fromLevel toLevel oldDueAt newDueAt } } }`,
    )
    const row = reply.data.reviewIncident.incident
    expect(row).toMatchObject({
      effectiveLevel: 3,
      isMajor: true,
      levelProvisional: true,
      levelChanges: [{ state: 'AWAIT_NATIONAL_AND_NSC' }],
    })
    const recovery = row.clocks.find((clock: { kind: string }) => clock.kind === 'RECOVERY')
    expect(recovery).toEqual({
      kind: 'RECOVERY',
      state: 'RUNNING',
      level: 3,
      dueAt: minutes(cast, -20 + 36 * 60),
      recomputations: [
        {
          cause: 'LEVEL_CHANGED',
          fromLevel: 2,
          toLevel: 3,
          oldDueAt: minutes(cast, -20 + 72 * 60),
          newDueAt: minutes(cast, -20 + 36 * 60),
        },
      ],
    })
    expect(row.clocks.map((clock: { kind: string }) => clock.kind)).toContain('REREPORT')
    expect((await incident(cast, 't.nsc', id, 'id')).row).toEqual({ id })
  })

  test('from 3 to 2 waits for both bodies and changes nothing yet', async () => {
    const id = await police(['L3_CLASSIFIED_OR_SENSITIVE_LEAK'])
    const reply = await review(
      cast,
      't.police-reviewer',
      id,
      { verdict: 'CHANGE_LEVEL', levelOpinion: 2 },
      'incident { effectiveLevel levelProvisional levelChanges { toLevel state } }',
    )
    expect(reply.data.reviewIncident.incident).toEqual({
      effectiveLevel: 3,
      levelProvisional: false,
      levelChanges: [{ toLevel: 2, state: 'AWAIT_NATIONAL_AND_NSC' }],
    })
  })

  test('that breaches a clock by the raise alone says so', async () => {
    const id = await reported(cast, { awareAt: minutes(cast, -40 * 60) })
    await review(cast, 't.reviewer', id, { verdict: 'CHANGE_LEVEL', levelOpinion: 4 })
    const { row } = await incident(cast, 't.contact', id, 'clocks { kind state breachCause }')
    expect(row.clocks).toContainEqual({ kind: 'RECOVERY', state: 'BREACHED', breachCause: 'LEVEL_RAISED' })
    expect(row.clocks).toContainEqual({ kind: 'REPORT', state: 'BREACHED', breachCause: 'LATE' })
  })
})

describe('a returned report', () => {
  test('goes back to the agency, its review clock runs on, and the amendment brings it back', async () => {
    const id = await reported(cast)
    const returned = await review(cast, 't.reviewer', id, { verdict: 'RETURN', levelOpinion: null })
    expect(returned.data.reviewIncident.incident).toMatchObject({ version: 2, verificationState: 'RETURNED' })
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: 2 }))).toEqual(['WRONG_STATE'])
    const reply = await amend('t.officer', id, { expectedVersion: 2, description: 'More of it.' })
    expect(reply.data.amendReport.incident).toMatchObject({ version: 3, verificationState: 'REPORTED' })
    const { row } = await incident(cast, 't.contact', id, 'description clocks { kind state }')
    expect(row.description).toBe('More of it.')
    expect(row.clocks).toContainEqual({ kind: 'REVIEW', state: 'RUNNING' })
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: 3 }))).toEqual([])
  })
})

describe('an amendment', () => {
  test.each(['t.reviewer', 't.supervisor', 't.national', 't.technical', 't.contracts'])(
    'is not for %s',
    async (account) => {
      const id = await reported(cast, { contract: cast.contracts.open })
      expect(codes(await amend(account, id, {}))).toEqual(['FORBIDDEN'])
    },
  )

  test('needs a reason', async () => {
    const id = await reported(cast)
    expect(codes(await amend('t.contact', id, { reason: '' }))).toEqual(['BAD_INPUT'])
  })

  test('confirms a level that was not known', async () => {
    const id = await reported(cast, { matchedCriteria: [] })
    const reply = await amend('t.contact', id, { matchedCriteria: ['L2_CORE_DATA_LEAK'] })
    expect(reply.data.amendReport.incident).toMatchObject({ effectiveLevel: 2, levelProvisional: false })
  })

  test('raises the level at once and lowers it only with the reviewer', async () => {
    const id = await reported(cast, { matchedCriteria: ['L1_NONCORE_LEAK'] })
    const raised = await amend('t.contact', id, { matchedCriteria: ['L2_CORE_DATA_LEAK'] })
    expect(raised.data.amendReport.incident).toMatchObject({ effectiveLevel: 2, levelProvisional: true })
    const lowered = await amend('t.contact', id, { expectedVersion: 2, matchedCriteria: ['L1_NONCORE_LEAK'] })
    expect(lowered.data.amendReport.incident).toMatchObject({ effectiveLevel: 2, reportedLevel: 1 })
    const reply = await review(cast, 't.reviewer', id, { expectedVersion: 3, levelOpinion: 1 })
    expect(reply.data.reviewIncident.incident.effectiveLevel).toBe(1)
    const { row } = await incident(cast, 't.contact', id, 'levelProvisional levelChanges { toLevel state }')
    expect(row).toEqual({
      levelProvisional: false,
      levelChanges: [
        { toLevel: 2, state: 'REJECTED' },
        { toLevel: 1, state: 'APPLIED' },
      ],
    })
  })

  test('of the moment of awareness keeps the old one and counts its clocks anew', async () => {
    const id = await reported(cast)
    expect(codes(await amend('t.contact', id, { awareAt: minutes(cast, 1) }))).toEqual(['BAD_INPUT'])
    await amend('t.contact', id, { awareAt: minutes(cast, -70) })
    const { row } = await incident(
      cast,
      't.contact',
      id,
      'awareAt timeCorrections { field oldValue newValue } clocks { kind state minutesLate dueAt }',
    )
    expect(row.awareAt).toBe(minutes(cast, -70))
    expect(row.timeCorrections).toEqual([
      { field: 'AWARE_AT', oldValue: minutes(cast, -20), newValue: minutes(cast, -70) },
    ])
    expect(row.clocks).toContainEqual({
      kind: 'REPORT',
      state: 'BREACHED',
      minutesLate: 10,
      dueAt: minutes(cast, -10),
    })
  })

  test('makes its author one of those who never review', async () => {
    await grantAlso('t.officer', 'SECURITY_REVIEWER', 't-city')
    const id = await reported(cast)
    await amend('t.officer', id, { description: 'By the officer.' })
    expect(codes(await review(cast, 't.officer', id, { expectedVersion: 2 }))).toEqual(['APPROVER_IS_AUTHOR'])
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

async function grantAlso(account: string, role: string, code: string): Promise<void> {
  await cast.world.owner.query(
    `insert into published_agencies.role_grant (id, person_no, role, agency_no, mandate, granted_at, valid_from)
     select gen_random_uuid(), p.no, $2, a.no, '{}', '2020-01-01', '2020-01-01'
     from published_agencies.person p, published_agencies.agency a where p.subject = $1 and a.id = $3`,
    [account, role, cast.agency(code)],
  )
}
