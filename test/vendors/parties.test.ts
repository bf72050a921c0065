import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { type Market, market } from './outsourcing.ts'
import { appear, openStage, type Stage } from './stage.ts'

let stage: Stage
let vendor: Market['vendor']
let contract: Market['contract']

beforeAll(async () => {
  stage = await openStage(vendors)
  ;({ vendor, contract } = await market(stage))
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('a sub-vendor', () => {
  const query =
    '{ subcontractAuthorizations { totalCount nodes { measures clauses scope contract { id } subVendor { id } } } }'

  test('sees what binds it, and neither the contract nor the other sub-vendors', async () => {
    const { data } = await stage.ask('alpha-one.user', query)
    expect(data.subcontractAuthorizations).toEqual({
      totalCount: 1,
      nodes: [
        { measures: ['monitoring'], clauses: ['for one'], scope: null, contract: null, subVendor: null },
      ],
    })
  })

  test('is nothing to a rival vendor, and no secret to its own', async () => {
    expect((await stage.ask('beta.user', query)).data.subcontractAuthorizations.totalCount).toBe(0)
    expect((await stage.ask('alpha.user', query)).data.subcontractAuthorizations.totalCount).toBe(2)
    expect((await stage.ask('tool', query)).data.subcontractAuthorizations.totalCount).toBe(2)
  })

  test.each([
    ['a party that is not allowed', 'beta', ['monitoring'], 'SUBCONTRACT_NOT_AUTHORIZED'],
    ['measures that are missing', 'alpha-one', ['other'], 'MEASURES_MISSING'],
    ['a second registration', 'alpha-one', ['monitoring'], 'BAD_INPUT'],
  ])('is not registered with %s (ER-4-1-3)', async (_what, name, measures, code) => {
    const input = { contractId: contract.A, subVendorId: vendor[name], measures }
    const { codes } = await stage.act(
      'bureau.contracts',
      'registerSubcontract',
      input,
      'authorization { id }',
    )
    expect(codes).toEqual([code])
  })

  test.each([
    ['alpha.user', 'MEASURES_MISSING'],
    ['alpha-one.user', 'NOT_FOUND'],
    ['bureau.officer', 'FORBIDDEN'],
    ['tool', 'FORBIDDEN'],
    ['beta.user', 'NOT_FOUND'],
  ])(
    'is registered by the vendor too, within what is allowed, and by nobody else: %s (ER-4-1-3d)',
    async (account, code) => {
      const input = { contractId: contract.A, subVendorId: vendor['alpha-one'], measures: ['other'] }
      const { codes } = await stage.act(account, 'registerSubcontract', input, 'authorization { id }')
      expect(codes).toEqual([code])
    },
  )

  test('is registered under no contract that forbids passing work on', async () => {
    const input = { contractId: contract.B, subVendorId: vendor.alpha, measures: ['monitoring'] }
    const { codes } = await stage.act(
      'bureau.contracts',
      'registerSubcontract',
      input,
      'authorization { id }',
    )
    expect(codes).toEqual(['SUBCONTRACT_NOT_AUTHORIZED'])
  })
})

describe('an auditor of the vendor', () => {
  test('is never the vendor’s own or a sub-vendor’s, and declares it (G-60)', async () => {
    const someone = (name: string) =>
      appear(stage, `${name}.tester`, 'VENDOR_AUDITOR', { vendorId: vendor[name] ?? '' })
    const ask = async (personId: string, independenceDeclared = true) => {
      const input = {
        contractId: contract.A,
        expectedVersion: 5,
        personId,
        capacity: 'TESTER',
        independenceDeclared,
      }
      return (await stage.act('bureau.contracts', 'engageAuditor', input, 'contract { id }')).codes
    }
    expect(await ask(await someone('alpha'))).toEqual(['BAD_INPUT'])
    expect(await ask(await someone('alpha-one'))).toEqual(['BAD_INPUT'])
    const beta = await someone('beta')
    expect(await ask(beta, false)).toEqual(['BAD_INPUT'])
    expect(await ask('nobody')).toEqual(['NOT_FOUND'])
    expect(await ask(beta)).toEqual([])
  })

  test('sees the contract as long as the engagement lasts', async () => {
    const personId = await appear(stage, 'passing', 'VENDOR_AUDITOR')
    const validTo = new Date(stage.now().getTime() + 60_000).toISOString()
    const input = {
      contractId: contract.B,
      expectedVersion: 4,
      personId,
      capacity: 'TESTER',
      independenceDeclared: true,
      validTo,
    }
    expect((await stage.act('bureau.contracts', 'engageAuditor', input, 'contract { id }')).codes).toEqual([])
    const seen = async () =>
      (await stage.ask('passing', `{ contract(id: "${contract.B}") { reference } }`)).data.contract
    expect(await seen()).toEqual({ reference: 'B' })
    stage.advance(60_000)
    expect(await seen()).toBeNull()
    stage.advance(-60_000)
  })
})
