import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { type Market, market } from './outsourcing.ts'
import { appear, openStage, type Stage } from './stage.ts'

let stage: Stage
let contract: Market['contract']
let vendor: Market['vendor']

beforeAll(async () => {
  stage = await openStage(vendors)
  ;({ contract, vendor } = await market(stage))
  await appear(stage, 'city.team', 'HANDLING_TEAM_MEMBER', { agency: 'city' })
  await appear(stage, 'bureau.both', 'CISO', { agency: 'bureau' })
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('an opinion', () => {
  const write = (account: string | null, name: string, opinion = 'Good work.') =>
    stage.act(
      account,
      'writeVendorOpinion',
      { contractId: contract[name], opinion, reasons: 'Every delivery was in time.' },
      'opinion { id version state }',
      'writing',
    )
  const act = (account: string | null, mutation: string, opinion: Opinion, input: object = {}) =>
    stage.act(
      account,
      mutation,
      { opinionId: opinion.id, expectedVersion: opinion.version, ...input },
      'opinion { id version state opinion finalAt }',
      'writing',
    )
  const words = { opinion: 'Slow.', reasons: 'Two deliveries were late.' }

  interface Opinion {
    readonly id: string
    readonly version: number
  }
  let draft: Opinion

  /** The list, its count, under the contract, by identifier and as an entity: each says how many opinions show. */
  async function ways(account: string | null, ids: readonly string[]) {
    const { data } = await stage.ask(
      account,
      `query ($entities: [_Any!]!) {
        vendorOpinions { totalCount nodes { id } }
        ${ids.map((id, index) => `n${index}: vendorOpinion(id: "${id}") { id }`).join('\n')}
        _entities(representations: $entities) { ... on VendorOpinion { id } }
      }`,
      { entities: ids.map((id) => ({ __typename: 'VendorOpinion', id })) },
      'looking',
    )
    const { vendorOpinions, _entities, ...byId } = data
    return [
      vendorOpinions?.totalCount ?? 0,
      vendorOpinions?.nodes.length ?? 0,
      Object.values(byId).filter(Boolean).length,
      _entities.filter(Boolean).length,
    ]
  }

  test('is written by the contract officer and altered while it is a draft', async () => {
    const told = await write('bureau.contracts', 'A')
    expect(told.data.writeVendorOpinion.opinion).toMatchObject({ state: 'DRAFT', version: 1 })
    draft = told.data.writeVendorOpinion.opinion
    const revised = await act('bureau.contracts', 'reviseVendorOpinion', draft, words)
    expect(revised.data.reviseVendorOpinion.opinion).toMatchObject({ opinion: 'Slow.', version: 2 })
    expect((await act('bureau.contracts', 'reviseVendorOpinion', draft, words)).codes).toEqual([
      'STALE_STATE',
    ])
    draft = revised.data.reviseVendorOpinion.opinion
  })

  test.each([
    ['bureau.officer', 'FORBIDDEN'],
    ['bureau.staff', 'FORBIDDEN'],
    ['alpha.user', 'FORBIDDEN'],
    ['city.supervisor', 'FORBIDDEN'],
    ['national', 'NOT_FOUND'],
    ['city.reviewer', 'NOT_FOUND'],
    ['police.contracts', 'NOT_FOUND'],
    ['beta.user', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('of the bureau is not written by %s: %s', async (account, code) => {
    expect((await write(account, 'A')).codes).toEqual([code])
  })

  test.each([
    ['bureau.contracts', 1],
    ['bureau.officer', 1],
    ['bureau.ciso', 1],
    ['bureau.auditor', 0],
    ['bureau.staff', 0],
    ['city.supervisor', 0],
    ['city.reviewer', 0],
    ['city.team', 0],
    ['national', 0],
    ['police.contracts', 0],
    ['alpha.user', 0],
    ['alpha-one.user', 0],
    ['beta.user', 0],
    ['tool', 0],
    [null, 0],
  ])('as a draft shows to %s %i times, whichever way it is looked for', async (account, seen) => {
    expect(await ways(account, [draft.id])).toEqual(Array(4).fill(seen))
  })

  test('becomes final by the CISO, of whose words none are in it, and is never altered again', async () => {
    for (const [account, code] of [
      ['bureau.contracts', 'FORBIDDEN'],
      ['bureau.officer', 'FORBIDDEN'],
      ['alpha.user', 'NOT_FOUND'],
      ['national', 'NOT_FOUND'],
    ] as const)
      expect((await act(account, 'finaliseVendorOpinion', draft)).codes).toEqual([code])
    const own = (await write('bureau.both', 'A')).data.writeVendorOpinion.opinion
    expect((await act('bureau.both', 'finaliseVendorOpinion', own)).codes).toEqual(['APPROVER_IS_AUTHOR'])
    const revised = await act('bureau.contracts', 'reviseVendorOpinion', own, words)
    const mixed = revised.data.reviseVendorOpinion.opinion
    expect((await act('bureau.both', 'finaliseVendorOpinion', mixed)).codes).toEqual(['APPROVER_IS_AUTHOR'])

    const final = await act('bureau.ciso', 'finaliseVendorOpinion', draft)
    expect(final.data.finaliseVendorOpinion.opinion).toMatchObject({ state: 'FINAL' })
    draft = final.data.finaliseVendorOpinion.opinion
    expect((await act('bureau.contracts', 'reviseVendorOpinion', draft, words)).codes).toEqual([
      'WRONG_STATE',
    ])
    expect((await act('bureau.ciso', 'finaliseVendorOpinion', draft)).codes).toEqual(['WRONG_STATE'])
    for (const sql of [
      `update vendors.vendor_opinion set opinion = 'x'`,
      'delete from vendors.vendor_opinion',
    ])
      await expect(stage.owner.query(`${sql} where state = 'FINAL'`)).rejects.toThrow(/never altered/)
  })

  // Of the two that are left, the other one is a draft.
  test.each([
    ['alpha.user', 1],
    ['bureau.officer', 2],
    ['beta.user', 0],
    ['alpha-one.user', 0],
    ['tool', 0],
    ['police.contracts', 0],
    ['city.supervisor', 0],
    ['city.reviewer', 0],
    ['national', 0],
    [null, 0],
  ])('that is final shows to %s %i times (G-67, a18)', async (account, seen) => {
    const { rows } = await stage.owner.query('select id from vendors.vendor_opinion')
    expect(
      await ways(
        account,
        rows.map(({ id }) => id),
      ),
    ).toEqual(Array(4).fill(seen))
  })

  test('shows the vendor what is said and why, and nothing of when and by whom', async () => {
    const { data, codes } = await stage.ask(
      'alpha.user',
      '{ vendorOpinions { nodes { opinion reasons state writtenAt finalAt version contract { id } vendor { id } } } }',
    )
    expect(data.vendorOpinions.nodes).toEqual([
      {
        ...words,
        ...{ state: null, writtenAt: null, finalAt: null, version: null, contract: null, vendor: null },
      },
    ])
    expect(new Set(codes)).toEqual(new Set(['WITHHELD']))
  })

  test('on a secret contract is as secret as the contract, and final shows to no vendor', async () => {
    const told = await write('bureau.contracts', 'S')
    const secret = told.data.writeVendorOpinion.opinion
    expect((await act('bureau.ciso', 'finaliseVendorOpinion', secret)).codes).toEqual([])
    expect(await ways('bureau.ciso', [secret.id])).toEqual([3, 3, 1, 1])
    for (const account of ['alpha.user', 'bureau.officer', 'national'])
      expect((await ways(account, [secret.id])).slice(2)).toEqual([0, 0])
  })
})

describe('an award', () => {
  const record = (account: string | null, input: object = {}) =>
    stage.act(
      account,
      'recordVendorAward',
      { vendorId: vendor.beta, year: 2026, category: 'services', committeeDecision: 'no. 7', ...input },
      'award { id vendorName year category }',
    )
  const list = '{ vendorAwards(filter: { year: 2026 }) { totalCount nodes { id vendorName year category } } }'

  test('is recorded by the national authority and read by everybody (NP-action-38)', async () => {
    const told = await record('national')
    expect(told.data.recordVendorAward.award).toMatchObject({ vendorName: 'beta', category: 'services' })
    for (const account of [null, 'alpha.user', 'police.officer', 'bureau.contracts', 'army.staff', 'tool'])
      expect((await stage.ask(account, list)).data.vendorAwards).toMatchObject({
        totalCount: 1,
        nodes: [{ vendorName: 'beta', year: 2026, category: 'services' }],
      })
    const under = `{ vendor(id: "${vendor.beta}") { awards { nodes { year } } } }`
    expect((await stage.ask(null, under)).data.vendor.awards.nodes).toEqual([{ year: 2026 }])
  })

  test.each([
    ['bureau.ciso', 'FORBIDDEN'],
    ['city.reviewer', 'FORBIDDEN'],
    ['beta.user', 'FORBIDDEN'],
    ['alpha.user', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ])('is not recorded by %s: %s', async (account, code) => {
    expect((await record(account)).codes).toEqual([code])
  })

  test.each([
    ['of a year to come', { year: 2027 }],
    ['of a year before there were any', { year: 2004 }],
    ['that is on the list', {}],
    ['for nothing', { category: ' ' }],
  ])('%s is refused', async (_what, bent) => {
    expect((await record('national', bent)).codes).toEqual(['BAD_INPUT'])
  })

  test('that was withdrawn is gone for everybody by every way, and its record stays', async () => {
    const { id } = (await stage.ask('national', list)).data.vendorAwards.nodes[0]
    const withdraw = (account: string | null) =>
      stage.act(account, 'withdrawVendorAward', { awardId: id, reason: 'decision annulled' }, 'award { id }')
    expect((await withdraw('bureau.ciso')).codes).toEqual(['FORBIDDEN'])
    const told = await withdraw('national')
    expect([told.codes, told.data.withdrawVendorAward.award]).toEqual([[], null])
    for (const account of [null, 'national', 'beta.user', 'bureau.ciso']) {
      const { data } = await stage.ask(
        account,
        `{ vendorAwards { totalCount } vendorAward(id: "${id}") { year } vendor(id: "${vendor.beta}") { awards { totalCount } } }`,
      )
      expect(data).toEqual({
        vendorAwards: { totalCount: 0 },
        vendorAward: null,
        vendor: { awards: { totalCount: 0 } },
      })
    }
    expect((await withdraw('national')).codes).toEqual(['NOT_FOUND'])
    expect((await record('national')).codes).toEqual([])
    await expect(stage.owner.query('delete from vendors.vendor_award')).rejects.toThrow(/never altered/)
  })
})
