import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { anonymous } from '../../subgraphs/viewer.ts'
import { type Market, market } from './outsourcing.ts'
import { openStage, type Stage, type Told } from './stage.ts'

let stage: Stage
let vendor: Market['vendor']
let contract: Market['contract']
let person: string
let subPerson: string
let authorization: string

const PURPOSE = 'looking after people'
const DAY = 86_400_000

const name = (account: string | null, input: object) =>
  stage.act(
    account,
    'nameVendorPerson',
    { name: 'Somebody', ...input },
    'vendorPerson { id name vendor { id } }',
  )
const idOf = (told: Told): string => Object.values(told.data as Record<string, any>)[0].vendorPerson.id

async function versionOf(id: string, table = 'vendor_person'): Promise<number> {
  const { rows } = await stage.owner.query(`select version from vendors.${table} where id = $1`, [id])
  return rows[0].version
}

async function qualify(account: string | null, vendorPersonId: string, input: object = {}) {
  const expectedVersion = await versionOf(vendorPersonId)
  const given = { vendorPersonId, expectedVersion, basis: 'CERTIFIED', evidence: 'CISSP 1', ...input }
  return stage.act(account, 'fileQualification', given, 'vendorPerson { qualifications { basis isInForce } }')
}

async function sign(contractId: string, input: object, account = 'bureau.contracts') {
  const expectedVersion = await versionOf(contractId, 'contract')
  const given = { contractId, expectedVersion, signedOn: '2026-11-01', form: 'PAPER', document: 'file 1' }
  return stage.act(account, 'recordUndertaking', { ...given, ...input }, 'contract { version }')
}

const assign = (account: string | null, contractId: string, vendorPersonId: string) =>
  stage.act(
    account,
    'assignPersonnel',
    { contractId, vendorPersonId },
    'vendorPerson { id assignments { state endedFor } }',
  )

async function release(account: string | null, vendorPersonId: string) {
  const expectedVersion = await versionOf(vendorPersonId)
  const given = { vendorPersonId, expectedVersion }
  return stage.act(
    account,
    'releasePersonnel',
    given,
    'vendorPerson { leftAt assignments { state endedFor } }',
  )
}

const must = (told: Told): Told => {
  if (told.codes.length > 0) throw new Error(JSON.stringify(told.errors))
  return told
}

beforeAll(async () => {
  stage = await openStage(vendors)
  ;({ vendor, contract } = await market(stage))
  person = idOf(
    must(await name('alpha.user', { contractId: contract.A, name: 'Ms Alpha', post: 'operator' })),
  )
  const { rows } = await stage.owner.query(
    `select authorization_id as id from vendors.subcontract where sub_vendor_id = $1`,
    [vendor['alpha-one']],
  )
  authorization = rows[0].id
  const named = await stage.act(
    'alpha-one.user',
    'nameSubVendorPerson',
    { authorizationId: authorization, name: 'Mr One' },
    'vendorPerson { id name }',
  )
  subPerson = idOf(must(named))
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

const list = '{ vendorPersons { totalCount nodes { name contract { reference } } } }'
const seenBy = async (account: string | null) =>
  (await stage.ask(account, list, {}, PURPOSE)).data?.vendorPersons?.nodes ?? null
const namesSeenBy = async (account: string | null) =>
  (await seenBy(account))?.map((each: { name: string }) => each.name).sort() ?? null

describe('a vendor’s people', () => {
  test.each([
    ['the company that named them', 'alpha.user', ['Ms Alpha']],
    ['the sub-vendor that named them', 'alpha-one.user', ['Mr One']],
    ['the contract officer', 'bureau.contracts', ['Mr One', 'Ms Alpha']],
    ['the dedicated officer', 'bureau.officer', ['Mr One', 'Ms Alpha']],
    ['the CISO', 'bureau.ciso', ['Mr One', 'Ms Alpha']],
    ['the auditor who is engaged', 'tool', ['Mr One', 'Ms Alpha']],
    ['the rival', 'beta.user', []],
    ['another sub-vendor of the same contract', 'alpha-two.user', []],
    ['another agency that the same company works for', 'police.contracts', []],
    ['the internal auditor', 'bureau.auditor', []],
    ['the staff of the agency', 'bureau.staff', null],
    ['the superior', 'city.supervisor', null],
    ['the national authority', 'national', null],
    ['the public', null, null],
  ])('are seen by %s as far as the matrix says', async (_who, account, expected) => {
    const found = await namesSeenBy(account)
    // Whether the list is empty or closed tells nothing: a role may have no such list at all.
    expect(found ?? []).toEqual(expected ?? [])
  })

  test('are nobody to a rival who knows the identifier', async () => {
    for (const account of ['beta.user', 'alpha-two.user', 'police.contracts', null]) {
      const { data } = await stage.ask(
        account,
        `{ vendorPerson(id: "${person}") { id name }
           _entities(representations: [{ __typename: "VendorPerson", id: "${person}", name: "mine" }]) { ... on VendorPerson { id name } } }`,
        {},
        PURPOSE,
      )
      expect(data?.vendorPerson ?? null, `${account}`).toBeNull()
      expect(data?._entities?.[0] ?? null, `${account}`).toBeNull()
    }
  })

  test('lead no further: a sub-vendor learns from its own people neither the contract nor the vendor’s people', async () => {
    expect(await seenBy('alpha-one.user')).toEqual([{ name: 'Mr One', contract: null }])
  })

  test('are counted by what they can without being named, and a showing counts to the end of its last day (ER-4-1-2)', async () => {
    must(await qualify('alpha.user', person, { basis: 'TRAINED', evidence: 'course' }))
    must(await qualify('alpha.user', person, { expiresOn: '2026-11-20' }))
    must(await qualify('alpha-one.user', subPerson, { expiresOn: '2026-11-20' }))
    const ask = async () => {
      const { data } = await stage.ask(
        'bureau.officer',
        `{ contract(id: "${contract.A}") { isUnderstaffed countsByQualificationBasis { basis count } } }`,
      )
      const { isUnderstaffed, countsByQualificationBasis: counted } = data.contract
      return [isUnderstaffed, counted.map((each: any) => `${each.basis} ${each.count}`).sort()]
    }
    expect(await ask()).toEqual([false, ['CERTIFIED 2', 'TRAINED 1']])
    stage.advance(DAY)
    expect(await ask()).toEqual([true, ['TRAINED 1']])
    stage.advance(-DAY)
  })

  test('keep every showing: the database alters and removes none', async () => {
    for (const act of ['update vendors.qualification set basis = basis', 'delete from vendors.qualification'])
      await expect(stage.owner.query(act)).rejects.toThrow('never altered')
  })
})

describe('naming', () => {
  const named = { name: 'Intruder' }
  test.each([
    ['a rival', 'beta.user', 'A', {}, 'NOT_FOUND'],
    ['an unrelated agency', 'police.contracts', 'A', {}, 'NOT_FOUND'],
    ['the dedicated officer, who only reads', 'bureau.officer', 'A', {}, 'FORBIDDEN'],
    ['the CISO', 'bureau.ciso', 'A', {}, 'FORBIDDEN'],
    ['the auditor', 'tool', 'A', {}, 'FORBIDDEN'],
    ['the public', null, 'A', {}, 'UNAUTHENTICATED'],
    ['a sub-vendor, on the contract itself', 'alpha-one.user', 'A', {}, 'NOT_FOUND'],
    ['the company, on a secret contract', 'alpha.user', 'S', {}, 'NOT_FOUND'],
    ['the agency, without a company, where nothing is secret', 'bureau.contracts', 'A', {}, 'BAD_INPUT'],
    [
      'the company, of somebody who does no work',
      'alpha.user',
      'A',
      { suitabilityBasis: 'MAY_ACCESS' },
      'BAD_INPUT',
    ],
  ])('by %s is refused', async (_who, account, of, input, code) => {
    const { codes } = await name(account, { contractId: contract[of], ...named, ...input })
    expect(codes).toEqual([code])
  })

  test('of people of other companies is refused, to the company and to the agency', async () => {
    const of = (account: string, vendorId: string | undefined) =>
      name(account, { contractId: contract.A, vendorId, ...named })
    expect((await of('alpha.user', vendor['alpha-one'])).codes).toEqual(['NOT_FOUND'])
    expect((await of('bureau.contracts', vendor.beta)).codes).toEqual(['NOT_FOUND'])
  })

  test('never ties an account by the company: it could speak for another person (a13)', async () => {
    const { rows } = await stage.owner.query(
      `select id from published_agencies.person where subject = 'alpha.user'`,
    )
    const told = await name('alpha.user', { contractId: contract.A, personId: rows[0].id, ...named })
    expect(told.codes).toEqual(['FORBIDDEN'])
    const identify = {
      vendorPersonId: person,
      expectedVersion: await versionOf(person),
      personId: rows[0].id,
    }
    const again = await stage.act('alpha.user', 'identifyVendorPerson', identify, 'vendorPerson { id }')
    expect(again.codes).toEqual(['FORBIDDEN'])
  })

  test('for a sub-vendor is done by that sub-vendor alone', async () => {
    for (const [account, code] of [
      ['alpha-two.user', 'NOT_FOUND'],
      ['alpha.user', 'FORBIDDEN'],
      ['bureau.contracts', 'FORBIDDEN'],
      ['beta.user', 'NOT_FOUND'],
    ] as const) {
      const input = { authorizationId: authorization, ...named }
      const told = await stage.act(account, 'nameSubVendorPerson', input, 'vendorPerson { id }')
      expect([account, ...told.codes]).toEqual([account, code])
    }
  })

  test('is refused with texts that are none', async () => {
    for (const bad of [' ', 'x'.repeat(101), 'a\u0000b']) {
      const told = await name('alpha.user', { contractId: contract.A, name: bad })
      expect(told.codes).toEqual(['BAD_INPUT'])
    }
  })
})

describe('a showing of a qualification', () => {
  test.each([
    ['the rival', 'beta.user', 'NOT_FOUND'],
    ['the vendor, of its sub-vendor’s people', 'alpha.user', 'NOT_FOUND'],
    ['another sub-vendor', 'alpha-two.user', 'NOT_FOUND'],
    ['an auditor', 'tool', 'FORBIDDEN'],
  ])('by %s is refused', async (_who, account, code) => {
    expect((await qualify(account, subPerson)).codes).toEqual([code])
  })

  test('needs the version that was read, and is made once however often it is sent', async () => {
    const given = { vendorPersonId: subPerson, basis: 'EXPERIENCED', evidence: 'ten years' }
    const send = (input: object) =>
      stage.act('alpha-one.user', 'fileQualification', { ...given, ...input }, 'vendorPerson { id }')
    expect((await send({ expectedVersion: 99 })).codes).toEqual(['STALE_STATE'])
    const once = { expectedVersion: await versionOf(subPerson), clientMutationId: 'once' }
    expect((await send(once)).codes).toEqual([])
    expect((await send(once)).codes).toEqual([])
    const { rowCount } = await stage.owner.query(
      `select 1 from vendors.qualification where evidence = 'ten years'`,
    )
    expect(rowCount).toBe(1)
  })
})

describe('work', () => {
  test('begins after the undertaking of secrecy and not before (AP-12, ER-4-1-8)', async () => {
    expect((await assign('alpha.user', contract.A ?? '', person)).codes).toEqual(['BAD_INPUT'])
    must(await sign(contract.A ?? '', { vendorPersonId: person }))
    const told = must(await assign('alpha.user', contract.A ?? '', person))
    expect(told.data.assignPersonnel.vendorPerson.assignments).toEqual([{ state: 'ACTIVE', endedFor: null }])
    expect((await assign('alpha.user', contract.A ?? '', person)).codes).toEqual(['BAD_INPUT'])
  })

  test('of a sub-vendor’s people is given by the agency, once they and their company have signed', async () => {
    expect((await assign('alpha.user', contract.A ?? '', subPerson)).codes).toEqual(['NOT_FOUND'])
    expect((await assign('alpha-one.user', contract.A ?? '', subPerson)).codes).toEqual(['NOT_FOUND'])
    must(await sign(contract.A ?? '', { vendorPersonId: subPerson }))
    expect((await assign('bureau.contracts', contract.A ?? '', subPerson)).codes).toEqual(['BAD_INPUT'])
    must(await sign(contract.A ?? '', { vendorId: vendor['alpha-one'], form: 'ELECTRONIC' }))
    expect((await assign('bureau.contracts', contract.A ?? '', subPerson)).codes).toEqual([])
  })

  test.each([
    ['a rival', 'beta.user', 'NOT_FOUND'],
    ['the dedicated officer', 'bureau.officer', 'FORBIDDEN'],
    ['the CISO', 'bureau.ciso', 'FORBIDDEN'],
  ])('is not given by %s', async (_who, account, code) => {
    expect((await assign(account, contract.A ?? '', person)).codes).toEqual([code])
  })

  test('is given on the contract one was named for and on no other', async () => {
    expect((await assign('bureau.contracts', contract.S ?? '', person)).codes).toEqual(['NOT_FOUND'])
    expect((await assign('alpha.user', contract.P ?? '', person)).codes).toEqual(['NOT_FOUND'])
  })

  test('ends when the company says so, for its own people; whoever has left is named anew', async () => {
    expect((await release('alpha.user', subPerson)).codes).toEqual(['NOT_FOUND'])
    const told = must(await release('alpha-one.user', subPerson))
    expect(told.data.releasePersonnel.vendorPerson.assignments).toEqual([
      { state: 'ENDED', endedFor: 'RELEASED' },
    ])
    expect((await release('alpha-one.user', subPerson)).codes).toEqual(['WRONG_STATE'])
    expect((await qualify('alpha-one.user', subPerson)).codes).toEqual(['WRONG_STATE'])
    expect((await assign('bureau.contracts', contract.A ?? '', subPerson)).codes).toEqual(['WRONG_STATE'])
  })
})

describe('an undertaking', () => {
  const read = `{ contract(id: "ID") { undertakings { signedOn form document person { name } vendor { nameZh } } } }`
  const undertakingsFor = async (account: string) => {
    const { data } = await stage.ask(account, read.replace('ID', contract.A ?? ''), {}, PURPOSE)
    return data?.contract?.undertakings ?? null
  }

  test('is recorded by the agency, on a day that has come, of one signatory on that contract', async () => {
    const at = contract.A ?? ''
    expect((await sign(at, { vendorPersonId: person }, 'alpha.user')).codes).toEqual(['FORBIDDEN'])
    expect((await sign(at, { vendorPersonId: person }, 'police.contracts')).codes).toEqual(['NOT_FOUND'])
    expect((await sign(at, { vendorPersonId: person, signedOn: '2026-11-21' })).codes).toEqual(['BAD_INPUT'])
    expect((await sign(at, { vendorPersonId: person, vendorId: vendor.alpha })).codes).toEqual(['BAD_INPUT'])
    expect((await sign(at, {})).codes).toEqual(['BAD_INPUT'])
    expect((await sign(at, { vendorId: vendor.beta })).codes).toEqual(['NOT_FOUND'])
    expect((await sign(contract.B ?? '', { vendorPersonId: person })).codes).toEqual(['NOT_FOUND'])
  })

  test('shows to whoever reads the contract, and names only people whom he may see', async () => {
    const named = (found: any) => found.map((each: any) => String(each.person?.name)).sort()
    expect(named(await undertakingsFor('bureau.officer'))).toEqual(['Mr One', 'Ms Alpha', 'undefined'])
    expect(named(await undertakingsFor('alpha.user'))).toEqual(['Ms Alpha', 'undefined', 'undefined'])
    expect(named(await undertakingsFor('bureau.auditor'))).toEqual(['undefined', 'undefined', 'undefined'])
    expect(await undertakingsFor('bureau.staff')).toBeNull()
    expect(await undertakingsFor('city.supervisor')).toBeNull()
    expect(await undertakingsFor('beta.user')).toBeNull()
  })

  test('stays as it was signed', async () => {
    const act = `update vendors.non_disclosure_undertaking set signed_on = '2020-01-01'`
    await expect(stage.owner.query(act)).rejects.toThrow('never altered')
  })
})

/** As a command of the contract would, in whichever way it ends. */
const change = (contractId: string | undefined, set: string) =>
  stage.part.database.transact(async (client, become) => {
    await become(anonymous, stage.now(), [], { command: 'test' })
    await client.query(`update vendors.contract set ${set} where id = $1`, [contractId])
  })

describe('with the contract', () => {
  test('its people rest once it turns out to touch secrets, and are to be checked (ER-4-1-4a)', async () => {
    const found = idOf(must(await name('beta.user', { contractId: contract.B, name: 'Ms Beta' })))
    must(await sign(contract.B ?? '', { vendorPersonId: found }))
    must(await assign('beta.user', contract.B ?? '', found))
    await change(contract.B, `secret_level = 'SECRET', suitability_clause = true`)
    const { data } = await stage.ask(
      'bureau.ciso',
      `{ vendorPerson(id: "${found}") { assignments { state } suitabilityChecks { nodes { state basis secretLevel } } } }`,
      {},
      PURPOSE,
    )
    expect(data.vendorPerson).toEqual({
      assignments: [{ state: 'SUSPENDED' }],
      suitabilityChecks: { nodes: [{ state: 'REQUIRED', basis: 'PERFORMS_WORK', secretLevel: 'SECRET' }] },
    })
    expect(await namesSeenBy('beta.user')).toEqual([])
    expect(await namesSeenBy('bureau.officer')).toEqual(['Mr One', 'Ms Alpha'])
  })

  test('their work ends, and the company keeps reading what it filed', async () => {
    await change(contract.A, `state = 'CLOSED', closed_at = '${stage.now().toISOString()}'`)
    const { data } = await stage.ask(
      'alpha.user',
      '{ vendorPersons { nodes { name leftAt contract { id } assignments { state endedFor } } } }',
    )
    expect(data.vendorPersons.nodes).toEqual([
      {
        name: 'Ms Alpha',
        leftAt: stage.now().toISOString(),
        contract: null,
        assignments: [{ state: 'ENDED', endedFor: 'CONTRACT_ENDED' }],
      },
    ])
    expect(await namesSeenBy('tool')).toEqual([])
    expect(
      (await name('bureau.contracts', { contractId: contract.A, vendorId: vendor.alpha })).codes,
    ).toEqual(['WRONG_STATE'])
  })
})
