import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codes, grantAlso, reported } from './acts.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const SHOWN = 'id ground reason role contract { id } incident { id } authority { id } agency { id }'
const find = (account: string | null, of: string, other: object = {}) =>
  cast.world.act(
    account,
    'recordContractorFinding',
    { incident: of, ground: 'NOT_REPORTED', reason: 'We heard of it from the press.', ...other },
    `contractorFinding { ${SHOWN} }`,
  )
const onContract = (other: object = {}) => reported(cast, { contract: cast.contracts.open, ...other })
async function found(account: string | null, of: string) {
  const query = `query($id: ID!) { incident(id: $id) { contractorFindings { nodes { ${SHOWN} } } } }`
  const { data } = await cast.world.ask(account, query, { id: of })
  return data?.incident?.contractorFindings?.nodes ?? null
}

test('a finding against the contractor of a case is a body’s above, and names the contract to those who may know it', async () => {
  const of = await onContract()
  const finding = (await find('t.reviewer', of)).data?.recordContractorFinding.contractorFinding
  expect(finding).toMatchObject({
    ...{ ground: 'NOT_REPORTED', role: 'SECURITY_REVIEWER', authority: { id: cast.agency('t-city') } },
    ...{ agency: { id: cast.agency('t-bureau') }, incident: { id: of }, contract: null },
  })
  const contract = { id: cast.contracts.open }
  expect(await found('t.ciso', of)).toMatchObject([{ id: finding.id, contract }])
  expect(await found('t.supervisor', of)).toMatchObject([{ id: finding.id, contract }])
  // What the national authority may read of a contract is what a recommendation to end it cites: there is none yet.
  expect(await found('t.national', of)).toMatchObject([{ id: finding.id, contract: null }])
})

test('a finding shows to nobody else of the agency, to no other, and never to the contractor', async () => {
  const of = await onContract()
  await find('t.national', of)
  for (const account of [
    't.contact',
    't.officer',
    't.contracts',
    't.vendor-a',
    't.parks',
    't.technical',
    null,
  ])
    expect([account, (await found(account, of)) ?? []]).toEqual([account, []])
})

test('whether a case is linked to a contract, or to a secret one, is told by no refusal', async () => {
  const secret = await reported(cast, { contract: cast.contracts.secret }, 't.ciso')
  for (const of of [secret, await reported(cast), await onContract()]) {
    const reply = await find('t.reviewer', of)
    expect([codes(reply), reply.data?.recordContractorFinding.contractorFinding.contract]).toEqual([[], null])
  }
  expect(
    (await find('t.national', secret)).data?.recordContractorFinding.contractorFinding.contract,
  ).toBeNull()
  expect(await found('t.ciso', secret)).toMatchObject(
    Array(2).fill({ contract: { id: cast.contracts.secret } }),
  )
})

test('a finding keeps the contract that the case was linked to when it was found', async () => {
  const of = await onContract()
  await find('t.national', of)
  await cast.world.owner.query('update incidents.incident set contract_id = null where id = $1', [of])
  expect(await found('t.ciso', of)).toMatchObject([{ contract: { id: cast.contracts.open } }])
})

test('of a non-government agency it is the sector authority’s', async () => {
  const of = await reported(cast, { agency: cast.agency('t-power'), affectedSystems: [] }, 't.power')
  expect(codes(await find('t.national', of))).toEqual(['FORBIDDEN'])
  expect(codes(await find('t.health', of))).toEqual(['NOT_FOUND'])
  expect(codes(await find('t.sector', of))).toEqual([])
})

test.each([
  ['t.contact', 'FORBIDDEN'],
  ['t.ciso', 'FORBIDDEN'],
  ['t.contracts', 'FORBIDDEN'],
  ['t.supervisor', 'FORBIDDEN'],
  ['t.team', 'FORBIDDEN'],
  ['t.technical', 'FORBIDDEN'],
  ['t.vendor-a', 'FORBIDDEN'],
  ['t.parks', 'NOT_FOUND'],
  [null, 'UNAUTHENTICATED'],
])('it is not for %s: %s', async (account, code) => {
  expect(codes(await find(account, await onContract()))).toEqual([code])
})

test('it says why, counts once for one key, and is never altered', async () => {
  const of = await onContract()
  for (const reason of [' ', 'x'.repeat(10_001)])
    expect(codes(await find('t.reviewer', of, { reason }))).toEqual(['BAD_INPUT'])
  const again = { clientMutationId: randomUUID() }
  expect((await find('t.reviewer', of, again)).data).toEqual((await find('t.reviewer', of, again)).data)
  expect(await found('t.ciso', of)).toHaveLength(1)
  await expect(
    cast.world.owner.query(`update incidents.contractor_finding set reason = 'x' where incident_id = $1`, [
      of,
    ]),
  ).rejects.toThrow('append-only')
})

test('whoever is of both bodies finds as the one above', async () => {
  await grantAlso(cast, 't.reviewer2', 'CISO', 't-bureau')
  const reply = await find('t.reviewer2', await onContract())
  expect(reply.data?.recordContractorFinding.contractorFinding.role).toBe('SECURITY_REVIEWER')
})
