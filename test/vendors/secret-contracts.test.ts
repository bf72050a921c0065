import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { award, cast, preparation, prepare, registerVendor, steps } from './outsourcing.ts'
import { agencies, appear, openStage, type Stage } from './stage.ts'

let stage: Stage
let vendor: string
beforeAll(async () => {
  stage = await openStage(vendors)
  await cast(stage)
  vendor = await registerVendor(stage, 'alpha', 'alpha')
  await appear(stage, 'alpha.user', 'VENDOR_USER', { vendorId: vendor })
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

const secret = { secretLevel: 'TOP_SECRET' }
const clauses = { suitabilityClause: true, suitabilityClauseInDocuments: true }
const step = (
  mutation: string,
  contractId: string,
  expectedVersion: number,
  input: object,
  as = 'bureau.contracts',
) => stage.act(as, mutation, { contractId, expectedVersion, ...input }, 'contract { id }')

describe('work that touches state secrets', () => {
  test('is prepared only by who may write secrets (ER-4-1-4a)', async () => {
    const input = { agencyId: agencies.bureau.id, ...preparation, ...secret }
    const { codes } = await stage.act('bureau.officer', 'prepareContract', input, 'contract { id }')
    expect(codes).toEqual(['FORBIDDEN'])
  })

  test.each([
    ['neither', {}],
    ['the notice alone', { suitabilityClause: true }],
    ['the documents alone', { suitabilityClauseInDocuments: true }],
  ])('is not tendered when %s says that people will be checked (ER-4-3a, ER-4-3b)', async (_what, given) => {
    const id = await prepare(stage, 'bureau.contracts', secret)
    const { codes } = await step('publishTender', id, 1, { ...steps.publishTender(), ...given })
    expect(codes).toEqual(['SUITABILITY_CLAUSE_MISSING'])
  })

  test('is not awarded when the contract does not say so (ER-4-3c)', async () => {
    const id = await prepare(stage, 'bureau.contracts', secret)
    await step('publishTender', id, 1, { ...steps.publishTender(), ...clauses })
    await step('recordSelection', id, 2, steps.recordSelection(vendor))
    expect((await step('awardContract', id, 3, steps.awardContract())).codes).toEqual([
      'SUITABILITY_CLAUSE_MISSING',
    ])
    const stated = { ...steps.awardContract(), suitabilityClause: true }
    expect((await step('awardContract', id, 3, stated)).codes).toEqual([])
  })

  test('does not exist for whoever may not know of it: commands answer as to nothing', async () => {
    const id = await prepare(stage, 'bureau.contracts', secret)
    const nothing = '00000000-0000-4000-8000-000000999999'
    for (const account of [
      'bureau.officer',
      'city.supervisor',
      'national',
      'police.contracts',
      'alpha.user',
    ]) {
      const [hidden, absent] = await Promise.all(
        [id, nothing].map((each) => step('publishTender', each, 1, steps.publishTender(), account)),
      )
      expect(hidden?.errors).toEqual(absent?.errors)
      expect(hidden?.codes).toEqual(['NOT_FOUND'])
    }
  })

  test('takes no reference away from the other contracts, whose numbers show no gap', async () => {
    await prepare(stage, 'police.contracts', { ...secret, reference: 'HIDDEN', systemIds: [] })
    await prepare(stage, 'police.contracts', { ...secret, systemIds: [] })
    const first = await prepare(stage, 'police.officer', { reference: 'HIDDEN', systemIds: [] })
    const second = await prepare(stage, 'police.officer', { systemIds: [] })
    const { data } = await stage.ask(
      'police.officer',
      `{ first: contract(id: "${first}") { reference } second: contract(id: "${second}") { reference } }`,
    )
    expect([data.first.reference, data.second.reference]).toEqual(['HIDDEN', 'C-2026-1'])
  })

  test('is read for a stated purpose only, and the reading stands in the journal of its owner', async () => {
    const id = await award(stage, 'bureau.contracts', vendor, {
      prepared: { ...secret, title: 'Sealed' },
      notice: clauses,
      terms: { suitabilityClause: true },
    })
    const query = `{ contract(id: "${id}") { id title } }`
    const unstated = await stage.ask('bureau.ciso', query)
    expect(unstated.data.contract).toEqual({ id, title: null })
    expect(unstated.codes).toEqual(['WITHHELD'])
    const stated = await stage.ask('bureau.ciso', query, {}, 'yearly review')
    expect(stated.data.contract).toEqual({ id, title: 'Sealed' })
    const { rows } = await stage.owner.query(
      `select chain, purpose, details from vendors.journal where act = 'READ' and subject_type = 'VE.CLASSIFIED'`,
    )
    expect(rows).toEqual([
      {
        chain: agencies.bureau.id,
        purpose: 'yearly review',
        details: { rows: [`OutsourcingContract:${id}`] },
      },
    ])
  })

  test('is published to the other subgraphs as nothing but whose it is and that it is secret', async () => {
    const id = await award(stage, 'bureau.contracts', vendor, {
      prepared: secret,
      notice: clauses,
      terms: { suitabilityClause: true },
    })
    const facts = await stage.owner.query('select * from published_vendors.contract where id = $1', [id])
    expect(facts.rows).toEqual([
      {
        id,
        agency_id: agencies.bureau.id,
        vendor_id: null,
        is_classified: true,
        state: 'AWARDED',
        is_cited: false,
      },
    ])
    for (const table of ['party', 'contract_system']) {
      const { rowCount } = await stage.owner.query(
        `select 1 from published_vendors.${table} where contract_id = $1`,
        [id],
      )
      expect(rowCount).toBe(0)
    }
  })
})

describe('a tender notice', () => {
  const query =
    '{ tenderNotices { totalCount nodes { id title noticeText suitabilityClause agency { id } publishedAt } } }'

  test('in an open procedure is for everybody, with the clause on checks, and leads to no contract', async () => {
    const id = await prepare(stage, 'bureau.contracts', { ...secret, title: 'Real title' })
    await step('publishTender', id, 1, { ...steps.publishTender(), ...clauses, title: 'Public title' })
    const { data, codes } = await stage.ask(null, query)
    const notice = data.tenderNotices.nodes.find((each: { title: string }) => each.title === 'Public title')
    expect(codes).toEqual([])
    expect(notice).toMatchObject({ suitabilityClause: true, agency: { id: agencies.bureau.id } })
    expect(notice.id).not.toBe(id)
    expect(JSON.stringify(data)).not.toContain('Real title')
  })

  test('in an invited procedure is for the agency, and for a secret contract as secret as the contract', async () => {
    const plain = await prepare(stage, 'police.contracts', { systemIds: [] })
    const sealed = await prepare(stage, 'police.contracts', { ...secret, systemIds: [] })
    const invite = (title: string) => ({ ...steps.publishTender(), ...clauses, procedure: 'INVITED', title })
    await step('publishTender', plain, 1, invite('Invited'), 'police.contracts')
    await step('publishTender', sealed, 1, invite('Invited in secret'), 'police.contracts')
    const titles = async (account: string | null, purpose?: string) => {
      const { data } = await stage.ask(
        account,
        '{ tenderNotices(first: 100) { nodes { title } } }',
        {},
        purpose,
      )
      return data.tenderNotices.nodes
        .map((each: { title: string }) => each.title)
        .filter((each: string) => each?.startsWith('Inv'))
    }
    expect(await titles(null)).toEqual([])
    expect(await titles('alpha.user')).toEqual([])
    expect(await titles('bureau.contracts', 'looking')).toEqual([])
    expect(await titles('police.officer', 'looking')).toEqual(['Invited'])
    expect((await titles('police.contracts', 'looking')).sort()).toEqual(['Invited', 'Invited in secret'])
  })
})
