import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startClock } from '../../law/clocks/clock.ts'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { type Market, market } from './outsourcing.ts'
import { agencies, appear, openStage, type Stage } from './stage.ts'

let stage: Stage
let contract: Market['contract']

const DAY = 24 * 3_600_000
const cases: Record<string, string> = {}

/** A case of the bureau as the incidents subgraph publishes it. */
async function publishCase(name: string, of: string | null, isExercise = false): Promise<void> {
  cases[name] = randomUUID()
  await stage.owner.query(
    `insert into published_incidents.incident (id, agency_id, is_major, is_exercise, is_government, is_closed, contract_id)
     values ($1, $2, false, $4, true, false, $3)`,
    [cases[name], agencies.bureau.id, of === null ? null : contract[of], isExercise],
  )
}

const setState = (name: string, state: string) =>
  stage.owner.query('update vendors.contract set state = $2 where id = $1', [contract[name], state])

beforeAll(async () => {
  stage = await openStage(vendors)
  ;({ contract } = await market(stage))
  await appear(stage, 'city.team', 'HANDLING_TEAM_MEMBER', { agency: 'city' })
  await publishCase('A', 'A')
  await publishCase('secret', 'S')
  await publishCase('unlinked', null)
  await publishCase('exercise', 'A', true)
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('advice to end a contract', () => {
  const recommend = (account: string | null, of: string, input: object = {}) =>
    stage.act(
      account,
      'recommendTermination',
      {
        incidentId: cases[of] ?? of,
        ground: 'NOT_REPORTED',
        recommendation: 'End the contract.',
        reasons: 'The vendor knew for three days.',
        cites: ['REFERENCE', 'LOG_CLAUSE'],
        ...input,
      },
      `recommendation { id version answerDueAt answerTimeliness agency { id } authority { id } incident { id }
         contract { id citedFields { field value } title } vendor { name } }`,
    )
  const answer = (account: string | null, id: string, input: object = {}) =>
    stage.act(
      account,
      'answerTermination',
      {
        recommendationId: id,
        expectedVersion: 1,
        answer: 'REJECT',
        reason: 'It is in order again.',
        ...input,
      },
      'recommendation { answer answerReason answeredAt answerTimeliness }',
    )
  const given: string[] = []

  test('is not given on work that has not begun, and shows nothing of a contract before', async () => {
    await setState('A', 'PREPARING')
    expect((await recommend('national', 'A')).codes).toEqual(['WRONG_STATE'])
    await setState('A', 'ACTIVE')
    const { data } = await stage.ask('national', `{ contract(id: "${contract.A}") { id } }`)
    expect(data.contract).toBeNull()
  })

  test('is given by the national authority and by the reviewing one, with thirty days to answer', async () => {
    const told = await recommend('national', 'A')
    const { recommendation } = told.data.recommendTermination
    const clock = startClock('TERMINATION_ANSWER', { basis: { recommendedAt: stage.now() } })
    expect(recommendation).toMatchObject({
      answerDueAt: clock?.dueAt.toISOString(),
      answerTimeliness: 'WITHIN',
      agency: { id: agencies.bureau.id },
      authority: { id: agencies.city.id },
      incident: { id: cases.A },
      vendor: { name: 'alpha' },
    })
    given.push(recommendation.id)
    const other = await recommend('city.reviewer', 'A', { cites: ['TITLE'] })
    expect(other.codes).toEqual([])
    // The reviewing authority reads the advice, and of the contract nothing at all.
    expect(other.data.recommendTermination.recommendation.contract).toBeNull()
    given.push(other.data.recommendTermination.recommendation.id)
  })

  test('shows the national authority the facts that are cited, and of the contract nothing else (IG-6.2-2)', async () => {
    const { data, codes } = await stage.ask(
      'national',
      `{ contracts { totalCount nodes { id reference title state vendor { id } amountTwd secretLevel endedAt
           citedFields { field value } opinions { totalCount } dataReturns { totalCount } } } }`,
    )
    const shown = data.contracts.nodes.find(({ id }: { id: string }) => id === contract.A)
    expect(shown).toEqual({
      ...{ id: contract.A, reference: null, title: null, state: null, vendor: null, amountTwd: null },
      ...{ secretLevel: null, endedAt: null, opinions: null, dataReturns: null },
      citedFields: [
        { field: 'LOG_CLAUSE', value: 'true' },
        { field: 'REFERENCE', value: 'A' },
        { field: 'TITLE', value: 'Platform upkeep' },
      ],
    })
    expect(new Set(codes)).toEqual(new Set(['WITHHELD']))
    // The police bureau has no superior, so that contract shows by G-08; B was never cited.
    expect(data.contracts.totalCount).toBe(2)
    const filter = '{ contracts(filter: { reference: "A" }) { totalCount } }'
    expect((await stage.ask('national', filter)).codes).toEqual(['FILTER_NOT_ALLOWED'])
  })

  test.each([
    ['bureau.ciso', 'A', 'FORBIDDEN'],
    ['city.supervisor', 'A', 'FORBIDDEN'],
    ['city.team', 'A', 'FORBIDDEN'],
    ['alpha.user', 'A', 'FORBIDDEN'],
    ['police.contracts', 'A', 'NOT_FOUND'],
    ['beta.user', 'A', 'NOT_FOUND'],
    [null, 'A', 'UNAUTHENTICATED'],
    ['national', '00000000-0000-4000-8000-000000999999', 'NOT_FOUND'],
    ['national', 'no identifier', 'NOT_FOUND'],
  ])('is not given by %s on %s: %s', async (account, of, code) => {
    expect((await recommend(account, of)).codes).toEqual([code])
  })

  test('a secret contract is as good as none', async () => {
    const told = async (of: string) => {
      const { errors } = await recommend('national', of)
      return errors.map(({ message, extensions }) => [message, extensions])
    }
    expect(await told('secret')).toEqual(await told('unlinked'))
    expect((await told('secret')).length).toBe(1)
    const { codes } = await recommend('national', 'secret')
    expect(codes).toEqual(['NOT_FOUND'])
    const { data } = await stage.ask(
      'national',
      `{ contract(id: "${contract.S}") { id citedFields { value } } }`,
    )
    expect(data.contract).toBeNull()
  })

  test('an exercise ends nobody’s contract (G-55)', async () => {
    expect((await recommend('national', 'exercise')).codes).toEqual(['NOT_FOUND'])
  })

  test.each([
    ['no reasons', { reasons: ' ' }],
    ['nothing recommended', { recommendation: '' }],
    ['nothing cited', { cites: [] }],
  ])('with %s is refused', async (_what, bent) => {
    expect((await recommend('national', 'A', bent)).codes).toEqual(['BAD_INPUT'])
  })

  async function seenBy(account: string | null) {
    const { data } = await stage.ask(
      account,
      `query ($entities: [_Any!]!) {
        terminationRecommendations { totalCount nodes { id } }
        one: terminationRecommendation(id: "${given[0]}") { id }
        _entities(representations: $entities) { ... on TerminationRecommendation { id } }
      }`,
      { entities: [{ __typename: 'TerminationRecommendation', id: given[0] }] },
    )
    const { terminationRecommendations: list, one, _entities } = data
    return [list?.totalCount ?? 0, list?.nodes.length ?? 0, one ? 2 : 0, _entities[0] ? 2 : 0]
  }

  test.each([
    ['bureau.ciso', 2],
    ['bureau.contracts', 2],
    ['bureau.officer', 2],
    ['national', 2],
    ['city.reviewer', 2],
    ['city.team', 2],
    ['bureau.auditor', 0],
    ['bureau.staff', 0],
    ['city.supervisor', 0],
    ['police.ciso', 0],
    ['alpha.user', 0],
    ['alpha-one.user', 0],
    ['beta.user', 0],
    ['tool', 0],
    [null, 0],
  ])('that waits for its answer shows to %s %i times', async (account, seen) => {
    expect(await seenBy(account)).toEqual(Array(4).fill(seen))
  })

  test.each([
    ['alpha.user', 0],
    ['tool', 0],
    ['bureau.auditor', 0],
    ['bureau.officer', 3],
  ])(
    'that waits for its answer is told to %s by no cited fact of the contract either: %i',
    async (account, count) => {
      const query = `{ contract(id: "${contract.A}") { reference citedFields { field } } }`
      const { data } = await stage.ask(account, query)
      expect(data.contract.reference).toBe('A')
      expect(data.contract.citedFields).toHaveLength(count)
    },
  )

  test('is answered by the CISO, with a reason, once; unanswered it is overdue to whoever gave it', async () => {
    const [first = '', second = ''] = given
    for (const [account, code] of [
      ['bureau.contracts', 'FORBIDDEN'],
      ['national', 'FORBIDDEN'],
      ['alpha.user', 'NOT_FOUND'],
      ['police.ciso', 'NOT_FOUND'],
    ] as const)
      expect((await answer(account, first)).codes).toEqual([code])
    expect((await answer('bureau.ciso', first, { reason: ' ' })).codes).toEqual(['BAD_INPUT'])
    expect((await answer('bureau.ciso', first, { expectedVersion: 9 })).codes).toEqual(['STALE_STATE'])
    const told = await answer('bureau.ciso', first)
    expect(told.data.answerTermination.recommendation).toMatchObject({
      answer: 'REJECT',
      answerTimeliness: 'KEPT',
    })
    expect((await answer('bureau.ciso', first, { expectedVersion: 2 })).codes).toEqual(['WRONG_STATE'])

    stage.advance(40 * DAY)
    const overdue = await stage.ask(
      'city.reviewer',
      `{ terminationRecommendations(filter: { answered: false, answerDueUntil: "${stage.now().toISOString()}" }) {
          nodes { id answerTimeliness } } }`,
    )
    expect(overdue.data.terminationRecommendations.nodes).toEqual([
      { id: second, answerTimeliness: 'OVERDUE' },
    ])
    const late = await answer('bureau.ciso', second, { answer: 'ACCEPT' })
    expect(late.data.answerTermination.recommendation).toMatchObject({
      answer: 'ACCEPT',
      answerTimeliness: 'LATE',
    })
    stage.advance(-40 * DAY)
    const { rows } = await stage.owner.query('select state from vendors.contract where id = $1', [contract.A])
    expect(rows[0].state).toBe('ACTIVE')
    await expect(
      stage.owner.query(`update vendors.termination_recommendation set answer = 'ACCEPT'`),
    ).rejects.toThrow(/never altered/)
  })

  test('that was answered shows the vendor what was recommended and why, and its rival nothing (G-67)', async () => {
    const query =
      '{ terminationRecommendations { totalCount nodes { recommendation reasons answer ground authority { id } incident { id } } } }'
    const { data } = await stage.ask('alpha.user', query)
    expect(data.terminationRecommendations.nodes[0]).toEqual({
      ...{ recommendation: 'End the contract.', reasons: 'The vendor knew for three days.' },
      ...{ answer: null, ground: null, authority: null, incident: null },
    })
    for (const account of ['beta.user', 'alpha-one.user', 'tool'])
      expect(await seenBy(account)).toEqual([0, 0, 0, 0])
  })

  test('on a contract that turns out to be secret is gone with it', async () => {
    await stage.owner.query(`update vendors.contract set secret_level = 'SECRET' where id = $1`, [contract.A])
    expect(await seenBy('national')).toEqual([0, 0, 0, 0])
    expect(await seenBy('city.reviewer')).toEqual([0, 0, 0, 0])
    expect(await seenBy('bureau.officer')).toEqual([0, 0, 0, 0])
    const { data } = await stage.ask('national', `{ contract(id: "${contract.A}") { id } }`)
    expect(data.contract).toBeNull()
  })
})
