import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { type Market, market } from './outsourcing.ts'
import { agencies, openStage, type Stage } from './stage.ts'

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

const ids = (nodes: { id: string }[]) =>
  nodes
    .map(({ id }) => Object.keys(contract).find((name) => contract[name] === id))
    .sort()
    .join('')

/** Every way to a contract: the list and its count, by identifier, as an entity, under its agency and its vendor. */
async function ways(account: string | null, purpose?: string) {
  const all = Object.entries(contract)
    .map(([name, id]) => `${name}: contract(id: "${id}") { id }`)
    .join('\n')
  const entities = [
    ...Object.values(contract).map((id) => ({ __typename: 'OutsourcingContract', id })),
    ...Object.values(agencies).map(({ id }) => ({ __typename: 'Agency', id })),
  ]
  const { data } = await stage.ask(
    account,
    `query ($entities: [_Any!]!) {
      contracts { totalCount nodes { id } edges { node { id } } }
      ${all}
      _entities(representations: $entities) {
        ... on OutsourcingContract { id } ... on Agency { contracts { totalCount nodes { id } } }
      }
    }`,
    { entities },
    purpose,
  )
  const { contracts, _entities, ...byId } = data
  const underAgencies = _entities
    .slice(Object.keys(contract).length)
    .flatMap((each: { contracts: { nodes: { id: string }[] } | null }) => each.contracts?.nodes ?? [])
  return {
    listed: ids(contracts?.nodes ?? []),
    counted: contracts?.totalCount ?? 0,
    found: Object.keys(byId)
      .filter((name) => byId[name] !== null)
      .join(''),
    resolved: ids(_entities.slice(0, Object.keys(contract).length).filter(Boolean)),
    underAgencies: ids(underAgencies),
  }
}

describe('a contract exists', () => {
  test.each([
    ['bureau.contracts', 'ABS'],
    ['bureau.ciso', 'ABS'],
    ['bureau.officer', 'AB'],
    ['bureau.auditor', 'AB'],
    ['bureau.staff', 'AB'],
    ['bureau.contact', 'AB'],
    ['city.supervisor', 'AB'],
    ['city.reviewer', ''],
    ['police.contracts', 'P'],
    ['national', 'P'],
    ['alpha.user', 'AP'],
    ['beta.user', 'B'],
    ['alpha-one.user', ''],
    ['tool', 'A'],
    ['army.staff', ''],
  ])('for %s: %s, whichever way it is looked for', async (account, seen) => {
    expect(await ways(account)).toEqual({
      listed: seen,
      counted: seen.length,
      found: seen,
      resolved: seen,
      underAgencies: seen,
    })
  })

  test('not at all for the public, which is asked to sign in', async () => {
    const { codes, data } = await stage.ask(null, '{ contracts { totalCount } }')
    expect([codes, data.contracts]).toEqual([['UNAUTHENTICATED'], null])
  })
})

describe('of a contract', () => {
  const all = `id reference title vendorName onSiteSupervisor isCore cadenceStatus amountTwd state
    vendor { name } vendorDutyContact { phone } systems { id } engagements { capacity } selection { reason }`
  const shownTo = async (account: string, id: string | undefined) => {
    const { data } = await stage.ask(account, `{ contract(id: "${id}") { ${all} } }`)
    return Object.keys(data.contract).filter((field) => data.contract[field] !== null)
  }

  test.each([
    ['bureau.staff', ['id', 'title', 'vendorName', 'onSiteSupervisor']],
    ['bureau.contact', ['id', 'vendorDutyContact', 'systems']],
    ['city.supervisor', ['id', 'isCore', 'cadenceStatus', 'vendor']],
  ])('%s sees %j and nothing else', async (account, fields) => {
    expect(await shownTo(account, contract.A)).toEqual(fields)
  })

  test.each(['bureau.officer', 'bureau.contracts', 'bureau.auditor', 'alpha.user', 'tool'])(
    '%s sees everything',
    async (account) => {
      expect(await shownTo(account, contract.A)).toHaveLength(14)
    },
  )

  test('a vendor reads its own record and never a rival’s', async () => {
    const { data, codes } = await stage.ask(
      'alpha.user',
      `{ own: vendor(id: "${vendor.alpha}") { dutyContact { phone } contracts { nodes { reference } } }
         rival: vendor(id: "${vendor.beta}") { name dutyContact { phone } contracts { totalCount nodes { id } } } }`,
    )
    expect(data.own.dutyContact.phone).toBe('02-1')
    expect(data.own.contracts.nodes.map((each: { reference: string }) => each.reference).sort()).toEqual([
      'A',
      'P',
    ])
    expect(data.rival).toEqual({ name: 'beta', dutyContact: null, contracts: { totalCount: 0, nodes: [] } })
    expect(codes).toEqual(['WITHHELD'])
  })

  test.each([
    ['bureau.staff', '(filter: { reference: "A" })'],
    ['bureau.contact', '(filter: { search: "Platform" })'],
    ['bureau.staff', '(orderBy: { field: REFERENCE })'],
    ['city.supervisor', '(filter: { state: AWARDED })'],
  ])('%s may not choose by what is not shown: %s', async (account, choice) => {
    expect((await stage.ask(account, `{ contracts${choice} { totalCount } }`)).codes).toEqual([
      'FILTER_NOT_ALLOWED',
    ])
  })

  test('a list under a vendor tells nobody who the vendor is', async () => {
    const query = `{ vendor(id: "${vendor.alpha}") { contracts { totalCount } } }`
    expect((await stage.ask('bureau.contact', query)).data.vendor.contracts.totalCount).toBe(0)
    expect((await stage.ask('city.supervisor', query)).data.vendor.contracts.totalCount).toBe(1)
  })

  test('filters find by agency, vendor, state, core, reference and title', async () => {
    const found = async (filter: string) =>
      ids(
        (await stage.ask('bureau.officer', `{ contracts(filter: ${filter}) { nodes { id } } }`)).data
          .contracts.nodes,
      )
    expect(await found(`{ agencyId: "${agencies.bureau.id}" }`)).toBe('AB')
    expect(await found(`{ agencyId: "${agencies.police.id}" }`)).toBe('')
    expect(await found('{ agencyId: "none" }')).toBe('')
    expect(await found(`{ vendorId: "${vendor.beta}" }`)).toBe('B')
    expect(await found('{ state: AWARDED }')).toBe('AB')
    expect(await found('{ isCore: true }')).toBe('A')
    expect(await found('{ reference: "B" }')).toBe('B')
    expect(await found('{ search: "PLATFORM" }')).toBe('AB')
    expect(await found('{ search: "%" }')).toBe('')
  })
})

test('a page of many contracts sends no statement twice', async () => {
  stage.statements.length = 0
  const { data } = await stage.ask(
    'bureau.ciso',
    `{ contracts { nodes {
      vendor { name } vendorDutyContact { phone } systems { id } engagements { capacity } selection { reason }
      tenderNotice { title } authorizations { nodes { clauses subcontracts { subVendorName } } } } } }`,
    {},
    'counting',
  )
  expect(data.contracts.nodes).toHaveLength(3)
  expect(new Set(stage.statements).size).toBe(stage.statements.length)
})
