import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../harness/world.ts'
import { codes, grantAlso, incident, minutes, reported } from './acts.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const reason = 'As the files show.'

const nominate = (account: string | null, id: string, other: object = {}) =>
  cast.world.act(
    account,
    'nominateCommendation',
    { incident: id, ground: 'TIMELY_WARNING', reason, ...other },
    'commendation { id version state ground enhanced role authority { id } agency { id } incident { id } reason }',
  )
const decide = (account: string | null, id: string, other: object = {}) =>
  cast.world.act(
    account,
    'decideCommendation',
    { commendation: id, expectedVersion: 1, decision: 'GRANT', reason, ...other },
    'commendation { state decisionReason decidedAt }',
  )
const blame = (account: string | null, id: string, other: object = {}) =>
  cast.world.act(
    account,
    'recommendDiscipline',
    { incident: id, ground: 'FALSE_REPORT', reason, ...other },
    'disciplineRecommendation { id state ground aggravated brokenClocks { kind stoppedAt minutesLate } }',
  )
const answer = (account: string | null, id: string, other: object = {}) =>
  cast.world.act(
    account,
    'recordDisciplineOutcome',
    { recommendation: id, expectedVersion: 1, outcome: 'NO_ACTION', reason, ...other },
    'disciplineRecommendation { state outcome decisionReason }',
  )
const excuse = (account: string | null, id: string, other: object = {}) =>
  cast.world.act(
    account,
    'recommendMitigation',
    { incident: id, reason, ...other },
    'mitigationRecommendation { id role keptClocks { kind minutesLate } }',
  )

async function nominated(account = 't.reviewer'): Promise<string> {
  return (await nominate(account, await reported(cast))).data.nominateCommendation.commendation.id
}
async function blamed(account = 't.reviewer'): Promise<string> {
  const reply = await blame(account, await reported(cast))
  return reply.data.recommendDiscipline.disciplineRecommendation.id
}

const power = (criterion: string) =>
  reported(
    cast,
    { agency: cast.agency('t-power'), affectedSystems: [], matchedCriteria: [criterion] },
    't.power',
  )

/** Who neither nominates nor recommends anything for the bureau. */
const nobody = [
  ['t.contact', 'FORBIDDEN'],
  ['t.officer', 'FORBIDDEN'],
  ['t.ciso', 'FORBIDDEN'],
  ['t.supervisor', 'FORBIDDEN'],
  ['t.team', 'FORBIDDEN'],
  ['t.technical', 'FORBIDDEN'],
  ['t.vendor-a', 'FORBIDDEN'],
  ['t.sector', 'NOT_FOUND'],
  ['t.parks', 'NOT_FOUND'],
  ['t.police-reviewer', 'NOT_FOUND'],
  ['t.vendor-b', 'NOT_FOUND'],
  [null, 'UNAUTHENTICATED'],
] as const

describe('a commendation', () => {
  test('is nominated by the reviewing authority and decided by the national one', async () => {
    const id = await reported(cast)
    const { data } = await nominate('t.reviewer', id, { ground: 'LOGS_PREVENTED' })
    const { id: commendation, ...rest } = data.nominateCommendation.commendation
    expect(rest).toEqual({
      version: 1,
      state: 'NOMINATED',
      ground: 'LOGS_PREVENTED',
      enhanced: true,
      role: 'SECURITY_REVIEWER',
      authority: { id: cast.agency('t-city') },
      agency: { id: cast.agency('t-bureau') },
      incident: { id },
      reason,
    })
    const reply = await decide('t.national', commendation)
    expect(reply.data.decideCommendation.commendation).toEqual({
      state: 'GRANTED',
      decisionReason: reason,
      decidedAt: cast.world.now().toISOString(),
    })
  })

  test.each(nobody)('is not nominated by %s: %s', async (account, code) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    expect(codes(await nominate(account, id))).toEqual([code])
  })

  test.each([
    ['t.reviewer', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.contact', 'NOT_FOUND'],
    ['t.nsc', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
  ])('is not decided by %s: %s', async (account, code) => {
    expect(codes(await decide(account, await nominated()))).toEqual([code])
  })

  test('is never decided by whoever nominated', async () => {
    const commendation = await nominated('t.national')
    expect(codes(await decide('t.national', commendation))).toEqual(['APPROVER_IS_AUTHOR'])
  })

  test('is decided once, with a reason, on the version that was read', async () => {
    const commendation = await nominated()
    expect(codes(await decide('t.national', commendation, { reason: ' ' }))).toEqual(['BAD_INPUT'])
    expect(codes(await decide('t.national', commendation, { expectedVersion: 2 }))).toEqual(['STALE_STATE'])
    const once = { decision: 'DECLINE', clientMutationId: randomUUID() }
    for (const _ of [1, 2])
      expect(
        (await decide('t.national', commendation, once)).data.decideCommendation.commendation.state,
      ).toBe('DECLINED')
    expect(codes(await decide('t.national', commendation, { expectedVersion: 2 }))).toEqual(['WRONG_STATE'])
  })

  test('asks for a reason of fair length, and a retry nominates nobody twice', async () => {
    const id = await reported(cast)
    expect(codes(await nominate('t.reviewer', id, { reason: '' }))).toEqual(['BAD_INPUT'])
    expect(codes(await nominate('t.reviewer', id, { reason: 'x'.repeat(10_001) }))).toEqual(['BAD_INPUT'])
    const once = { clientMutationId: randomUUID() }
    for (const _ of [1, 2]) await nominate('t.reviewer', id, once)
    const { row } = await incident(cast, 't.reviewer', id, 'commendations { totalCount }')
    expect(row.commendations.totalCount).toBe(1)
  })
})

describe('a recommendation of discipline', () => {
  test('shows the duties of law that the agency broke, and the agency answers as it judges', async () => {
    const id = await reported(cast, { awareAt: minutes(cast, -90) })
    const { data } = await blame('t.national', id, {
      ground: 'NON_COMPLIANCE_SERIOUS_LOSS',
      aggravated: true,
    })
    const { id: recommendation, ...rest } = data.recommendDiscipline.disciplineRecommendation
    expect(rest).toEqual({
      state: 'RECOMMENDED',
      ground: 'NON_COMPLIANCE_SERIOUS_LOSS',
      aggravated: true,
      brokenClocks: [{ kind: 'REPORT', stoppedAt: cast.world.now().toISOString(), minutesLate: 30 }],
    })
    const reply = await answer('t.ciso', recommendation)
    expect(reply.data.recordDisciplineOutcome.disciplineRecommendation).toEqual({
      state: 'ANSWERED',
      outcome: 'NO_ACTION',
      decisionReason: reason,
    })
    expect(codes(await answer('t.ciso', recommendation, { expectedVersion: 2 }))).toEqual(['WRONG_STATE'])
  })

  test.each(nobody)('is not given by %s: %s', async (account, code) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    expect(codes(await blame(account, id))).toEqual([code])
  })

  test.each([
    ['t.national', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.officer', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
  ])('is not answered by %s: %s', async (account, code) => {
    expect(codes(await answer(account, await blamed()))).toEqual([code])
  })

  test('is not answered by whoever gave it, whatever roles he has', async () => {
    const recommendation = await blamed()
    await grantAlso(cast, 't.reviewer', 'CISO', 't-bureau')
    expect(codes(await answer('t.reviewer', recommendation))).toEqual(['APPROVER_IS_AUTHOR'])
  })

  test('is aggravated by serious loss alone, and both sides give their reasons', async () => {
    const id = await reported(cast)
    expect(codes(await blame('t.national', id, { aggravated: true }))).toEqual(['BAD_INPUT'])
    expect(codes(await blame('t.national', id, { reason: '\t' }))).toEqual(['BAD_INPUT'])
    const recommendation = await blamed()
    expect(codes(await answer('t.ciso', recommendation, { reason: '' }))).toEqual(['BAD_INPUT'])
    expect(codes(await answer('t.ciso', recommendation, { expectedVersion: 9 }))).toEqual(['STALE_STATE'])
  })
})

describe('a recommendation of leniency', () => {
  test('shows the duties that the agency kept', async () => {
    const { data } = await excuse('t.national', await reported(cast))
    expect(data.recommendMitigation.mitigationRecommendation).toMatchObject({
      role: 'NATIONAL_OFFICER',
      keptClocks: [{ kind: 'REPORT', minutesLate: 0 }],
    })
  })

  test('is given by the NSC office for a major case alone', async () => {
    const grave = await power('L3_CORE_OUTAGE_BEYOND')
    expect((await excuse('t.nsc', grave)).data.recommendMitigation.mitigationRecommendation.role).toBe(
      'NSC_OFFICER',
    )
    expect(codes(await excuse('t.nsc', await reported(cast)))).toEqual(['NOT_FOUND'])
    expect(codes(await nominate('t.nsc', grave))).toEqual(['FORBIDDEN'])
  })

  test.each([...nobody, ['t.reviewer', 'FORBIDDEN']] as const)(
    'is not given by %s: %s',
    async (account, code) => {
      const id = await reported(cast, { contract: cast.contracts.open })
      expect(codes(await excuse(account, id))).toEqual([code])
    },
  )

  test('cannot be altered, by the owner neither', async () => {
    await excuse('t.national', await reported(cast))
    await expect(
      cast.world.owner.query(`update incidents.mitigation_recommendation set reason = 'other'`),
    ).rejects.toThrow('append-only')
  })
})

describe('who learns of praise and blame', () => {
  const lists =
    '{ commendations { nodes { incident { id } } } disciplineRecommendations { nodes { incident { id } } } mitigationRecommendations { nodes { incident { id } } } }'
  const found = ({ data }: Reply, id: string) =>
    ['commendations', 'disciplineRecommendations', 'mitigationRecommendations'].filter((name) =>
      (data?.[name]?.nodes ?? []).some(
        (each: { incident: { id: string } | null }) => each.incident?.id === id,
      ),
    ).length

  test('is the bodies above and the CISO of the agency, and nobody else of it', async () => {
    const id = await reported(cast, { contract: cast.contracts.open })
    await nominate('t.reviewer', id)
    await blame('t.reviewer', id)
    await excuse('t.national', id)
    for (const account of ['t.ciso', 't.reviewer', 't.supervisor', 't.national', 't.team'])
      expect(found(await cast.world.ask(account, lists), id), account).toBe(3)
    for (const account of [
      't.contact',
      't.officer',
      't.staff',
      't.auditor',
      't.contracts',
      't.parks',
      't.technical',
      't.nsc',
      't.convener',
      't.vendor-a',
      't.analyst',
      null,
    ])
      expect(found(await cast.world.ask(account, lists), id), String(account)).toBe(0)
  })

  test('is not the national authority as long as a non-government case is not major', async () => {
    const light = await power('L1_NONCORE_TAMPER')
    const grave = await power('L3_CORE_OUTAGE_BEYOND')
    for (const id of [light, grave]) await nominate('t.sector', id)
    expect(found(await cast.world.ask('t.national', lists), light)).toBe(0)
    for (const account of ['t.national', 't.nsc', 't.convener', 't.sector', 't.power-ciso'])
      expect(found(await cast.world.ask(account, lists), grave), account).toBe(1)
  })

  test('is told under the case with the same narrowness', async () => {
    const id = await reported(cast)
    await nominate('t.reviewer', id)
    const shown = 'commendations { nodes { reason } }'
    expect((await incident(cast, 't.ciso', id, shown)).row.commendations.nodes).toEqual([{ reason }])
    // Whoever could be concerned in person has such a list; this one holds nothing for him (a13).
    expect((await incident(cast, 't.contact', id, shown)).row.commendations.nodes).toEqual([])
  })
})
