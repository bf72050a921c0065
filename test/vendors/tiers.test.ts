import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { award, type Market, market } from './outsourcing.ts'
import { openStage, type Stage } from './stage.ts'

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

const tier = (subVendorId: string | undefined, beneathId: string | null = null) => ({
  ...{ scope: 'network', subVendorId, requiredMeasures: ['monitoring'], clauses: [], beneathId },
})
const AUTHORIZATIONS =
  'id version authorizations { nodes { id tier beneath { id } subVendor { id } flowingDuties { duty clause } } }'

async function read(account: string, id: string | undefined) {
  const { data } = await stage.ask(account, `{ contract(id: "${id}") { ${AUTHORIZATIONS} } }`)
  return data.contract
}

async function authorize(id: string | undefined, authorization: object) {
  const { version } = await read('bureau.contracts', id)
  const input = {
    contractId: id,
    expectedVersion: version,
    reason: 'more hands',
    authorizations: [authorization],
  }
  return stage.act('bureau.contracts', 'authorizeSubcontract', input, 'contract { id }')
}

describe('tiers of sub-vendors (G-64)', () => {
  test('are one, unless the contract says more', async () => {
    const [first] = (await read('bureau.contracts', contract.A)).authorizations.nodes
    const { codes, errors } = await authorize(contract.A, tier(vendor['alpha-two'], first.id))
    expect(codes).toEqual(['BAD_INPUT'])
    expect(errors[0]?.extensions).toMatchObject({ clause: 'G-64', limit: 1 })
  })

  test('stand each under the tier above, as deep as the contract says and no deeper', async () => {
    const id = await award(stage, 'bureau.contracts', vendor.alpha ?? '', {
      prepared: { reference: 'DEEP', systemIds: [] },
      terms: {
        subcontractingAllowed: true,
        subcontractDepth: 2,
        authorizations: [tier(vendor['alpha-one'])],
      },
    })
    const [first] = (await read('bureau.contracts', id)).authorizations.nodes
    expect((await authorize(id, tier(vendor['alpha-two'], first.id))).codes).toEqual([])
    const { nodes } = (await read('alpha.user', id)).authorizations
    const second = nodes.find((each: { tier: number }) => each.tier === 2)
    expect(second.beneath).toEqual({ id: first.id })
    expect((await authorize(id, tier(vendor.beta, second.id))).codes).toEqual(['BAD_INPUT'])
  })

  test('never stand under an allowance of another contract', async () => {
    const [other] = (await read('bureau.contracts', contract.A)).authorizations.nodes
    const id = await award(stage, 'bureau.contracts', vendor.alpha ?? '', {
      prepared: { reference: 'OTHER', systemIds: [] },
      terms: {
        subcontractingAllowed: true,
        subcontractDepth: 3,
        authorizations: [tier(vendor['alpha-one'])],
      },
    })
    for (const beneath of [other.id, 'nonsense'])
      expect((await authorize(id, tier(vendor['alpha-two'], beneath))).codes).toEqual(['NOT_FOUND'])
  })

  test('have the duties of the contract that flow down to them', async () => {
    const [{ flowingDuties }] = (await read('alpha.user', contract.A)).authorizations.nodes
    expect(flowingDuties.map(({ duty }: { duty: string }) => duty)).toEqual([
      'NOTICE',
      'TEST',
      'COMPONENTS',
      'DATA_RETURN',
    ])
  })
})

describe('work that somebody did without authority', () => {
  const found = (more: object = {}) => ({
    contractId: contract.A,
    subVendorName: 'Nobody Ltd.',
    workFound: 'They run the backup.',
    howFound: 'In the log of the firewall.',
    foundAt: stage.now().toISOString(),
    ...more,
  })
  const record = async (account: string, more: object = {}) => {
    const { version = 1 } = (await read('bureau.contracts', contract.A)) ?? {}
    const input = { expectedVersion: version, ...found(more) }
    return stage.act(account, 'recordUnauthorizedSubcontract', input, 'contract { id }')
  }
  const seen = async (account: string) =>
    (
      await stage.ask(
        account,
        `{ contract(id: "${contract.A}") { unauthorizedSubcontracts { subVendorName workFound } } }`,
      )
    ).data.contract?.unauthorizedSubcontracts

  test('is recorded by the agency alone, with what was found and how', async () => {
    for (const [account, code] of [
      ['alpha.user', 'FORBIDDEN'],
      ['bureau.auditor', 'FORBIDDEN'],
      ['beta.user', 'NOT_FOUND'],
      ['alpha-one.user', 'NOT_FOUND'],
      ['police.contracts', 'NOT_FOUND'],
    ] as const)
      expect((await record(account)).codes, account).toEqual([code])
    const tomorrow = new Date(stage.now().getTime() + 86_400_000).toISOString()
    for (const wrong of [{ workFound: ' ' }, { foundAt: tomorrow }, { foundAt: '2020-01-01T00:00:00Z' }])
      expect((await record('bureau.contracts', wrong)).codes).toEqual(['BAD_INPUT'])
    expect((await record('bureau.contracts')).codes).toEqual([])
  })

  test('shows to the agency and its vendor, and stays as it was recorded', async () => {
    const told = [{ subVendorName: 'Nobody Ltd.', workFound: 'They run the backup.' }]
    for (const account of ['bureau.contracts', 'bureau.ciso', 'alpha.user', 'tool'])
      expect(await seen(account), account).toEqual(told)
    for (const account of ['beta.user', 'alpha-one.user', 'police.contracts'])
      expect(await seen(account), account).toBeUndefined()
    await expect(stage.owner.query('delete from vendors.unauthorized_subcontract')).rejects.toThrow(
      'append-only',
    )
  })

  test('asks the vendor for a notice of the breach until it is filed', async () => {
    const open = async () => {
      const { rows } = await stage.owner.query(
        `select p.subject from published_vendors.task t join published_agencies.person p on p.no = t.person_no
         where t.kind = 'TELL_BREACH' and t.done_at is null`,
      )
      return rows.map(({ subject }) => subject)
    }
    expect(await open()).toEqual(['alpha.user'])
    const notice = {
      contractId: contract.A,
      kind: 'LEGAL_BREACH',
      knownAt: stage.now().toISOString(),
      description: 'We passed on the backup without asking.',
    }
    expect((await stage.act('alpha.user', 'fileVendorNotice', notice, 'vendorNotice { id }')).codes).toEqual(
      [],
    )
    expect(await open()).toEqual([])
  })
})
