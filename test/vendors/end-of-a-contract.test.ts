import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startClock } from '../../law/clocks/clock.ts'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { type Ending, endingOn, type Item, PURPOSE } from './ending.ts'
import { type Market, market } from './outsourcing.ts'
import { agencies, appear, openStage, type Stage } from './stage.ts'

let stage: Stage
let contract: Market['contract']
let vendor: Market['vendor']
let ending: Ending

const DAY = 24 * 3_600_000

beforeAll(async () => {
  stage = await openStage(vendors)
  const found = await market(stage)
  ;({ contract, vendor } = found)
  ending = endingOn(stage, found)
  await appear(stage, 'bureau.contracts-2', 'CONTRACT_OFFICER', { agency: 'bureau' })
  await appear(stage, 'bureau.both', 'CONTRACT_OFFICER', { agency: 'bureau' })
  // One person in both offices.
  await stage.owner.query(
    `insert into published_agencies.role_grant (id, person_no, role, agency_no, mandate, granted_at, valid_from)
     select gen_random_uuid(), g.person_no, 'CISO', g.agency_no, '{}', g.granted_at, g.valid_from
     from published_agencies.role_grant g join published_agencies.person p on p.no = g.person_no where p.subject = 'bureau.both'`,
  )
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('before a contract ends', () => {
  test('the agency names what it hands over, of the vendor or of a sub-vendor, and nobody else does', async () => {
    const named = await ending.demand('bureau.contracts', 'A', { dataset: 'register of benefits' })
    expect(named.codes).toEqual([])
    expect(named.data.demandDataReturn.dataReturn).toMatchObject({
      state: 'OUTSTANDING',
      heldBySubVendor: false,
      dueAt: null,
      timeliness: null,
      holder: { id: vendor.alpha },
    })
    const passedOn = await ending.demand('bureau.contracts', 'A', {
      dataset: 'network plans',
      subVendorId: vendor['alpha-one'],
    })
    expect(passedOn.data.demandDataReturn.dataReturn).toMatchObject({ heldBySubVendor: true })
  })

  test.each([
    ['bureau.ciso', 'FORBIDDEN'],
    ['bureau.officer', 'FORBIDDEN'],
    ['bureau.staff', 'FORBIDDEN'],
    ['alpha.user', 'FORBIDDEN'],
    ['tool', 'FORBIDDEN'],
    ['city.supervisor', 'FORBIDDEN'],
    ['alpha-one.user', 'NOT_FOUND'],
    ['beta.user', 'NOT_FOUND'],
    ['police.contracts', 'NOT_FOUND'],
    ['national', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('%s may not name a dataset: %s', async (account, code) => {
    expect((await ending.demand(account, 'A', { dataset: 'x' })).codes).toEqual([code])
  })

  test('only a party of this very contract holds its data', async () => {
    for (const subVendorId of [vendor.beta, vendor.alpha, 'nobody'])
      expect((await ending.demand('bureau.contracts', 'A', { dataset: 'x', subVendorId })).codes).toEqual([
        'NOT_FOUND',
      ])
  })

  test('it can be neither countersigned nor confirmed', async () => {
    expect((await ending.onContract('bureau.ciso', 'countersignDataReturn', 'B')).codes).toEqual([
      'WRONG_STATE',
    ])
    expect((await ending.onContract('bureau.contracts', 'confirmDataReturn', 'B')).codes).toEqual([
      'WRONG_STATE',
    ])
  })
})

describe('the end of a contract', () => {
  test('opens one dataset for whatever each party holds, due as the law counts (ER-4-1-7, G-66)', async () => {
    const endedAt = new Date('2026-11-20T02:00:00.000Z')
    for (const name of ['A', 'S']) await ending.end(contract[name], endedAt)
    const clock = startClock('DATA_RETURN', { basis: { contractEndedAt: endedAt } })
    const items = await ending.itemsOf('A')
    expect(items.map(({ dueAt }) => dueAt)).toEqual(Array(5).fill(clock?.dueAt.toISOString()))
    const owed = items.map(({ dataset, holder }) => `${(holder as { name: string }).name}: ${dataset}`)
    expect(owed.sort()).toEqual([
      'alpha-one: network plans',
      'alpha-one: null',
      'alpha-two: null',
      'alpha: null',
      'alpha: register of benefits',
    ])
    expect(new Set(items.map(({ timeliness }) => timeliness))).toEqual(new Set(['WITHIN']))
  })

  /** Every way to a dataset: the list and its count, under the contract, by identifier, as an entity. */
  async function ways(account: string, ids: readonly string[]) {
    const entities = ids.map((id) => ({ __typename: 'DataReturn', id }))
    const { data } = await stage.ask(
      account,
      `query ($entities: [_Any!]!) {
        dataReturns { totalCount nodes { id } }
        filtered: dataReturns(filter: { state: OUTSTANDING }) { totalCount }
        ${ids.map((id, index) => `n${index}: dataReturn(id: "${id}") { id }`).join('\n')}
        _entities(representations: $entities) { ... on DataReturn { id } }
      }`,
      { entities },
      PURPOSE,
    )
    const { dataReturns, filtered, _entities, ...byId } = data
    return [
      dataReturns?.nodes.filter(({ id }: { id: string }) => ids.includes(id)).length ?? 0,
      dataReturns?.totalCount ?? 0,
      filtered?.totalCount ?? 0,
      Object.values(byId).filter((each) => each !== null).length,
      _entities.filter(Boolean).length,
    ]
  }

  // Alpha works on A (5) and, unseen, on the secret contract S (1).
  test.each([
    ['bureau.contracts', 6],
    ['bureau.ciso', 6],
    ['bureau.officer', 5],
    ['bureau.auditor', 5],
    ['bureau.staff', 0],
    ['bureau.contact', 0],
    ['city.supervisor', 0],
    ['city.reviewer', 0],
    ['national', 0],
    ['police.contracts', 0],
    ['army.staff', 0],
    ['alpha.user', 5],
    ['alpha-one.user', 2],
    ['alpha-two.user', 1],
    ['beta.user', 0],
    ['tool', 5],
  ])('%s sees %i of them, whichever way they are looked for', async (account, seen) => {
    const ids = [...(await ending.itemsOf('A')), ...(await ending.itemsOf('S'))].map(({ id }) => id)
    expect(await ways(account, ids)).toEqual(Array(5).fill(seen))
  })

  test('a sub-vendor learns nothing of the contract or of the others by what it owes', async () => {
    const { data } = await stage.ask(
      'alpha-one.user',
      '{ dataReturns { nodes { contract { id } dataset filings { evidence } } } contracts { totalCount } }',
    )
    expect(data.contracts).toBeNull()
    expect(data.dataReturns.nodes.map((each: { contract: unknown }) => each.contract)).toEqual([null, null])
  })
})

describe('a filing', () => {
  test.each([
    ['alpha.user', 'FORBIDDEN'],
    ['alpha-two.user', 'NOT_FOUND'],
    ['beta.user', 'NOT_FOUND'],
    ['tool', 'FORBIDDEN'],
    ['bureau.officer', 'FORBIDDEN'],
    ['city.supervisor', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('of what alpha-one holds is not for %s: %s', async (account, code) => {
    expect((await ending.file(account, await ending.rest('A', 'alpha-one'))).codes).toEqual([code])
  })

  test.each([
    ['a day to come', { performedOn: '2026-11-22' }, 'performedOn'],
    ['no evidence', { evidence: ' ' }, 'evidence'],
    ['a digest that is none', { evidenceSha256: 'abc' }, 'evidenceSha256'],
    ['a dataset of blanks', { dataset: ' ' }, 'dataset'],
    ['a dataset that came back by nothing', { dataset: 'tapes', method: null }, 'method'],
  ])('with %s is refused', async (_what, bent, argument) => {
    const { errors } = await ending.file('alpha.user', await ending.rest('A', 'alpha'), bent)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument })
  })

  test('names its own kind of evidence, counts once when sent twice, and not on an old version', async () => {
    const item = await ending.rest('A', 'alpha-two')
    const input = { clientMutationId: 'once', method: 'DESTROY' }
    const first = await ending.file('alpha-two.user', item, input)
    expect(first.data.fileDataReturn.dataReturn).toMatchObject({
      state: 'FILED',
      timeliness: 'KEPT',
      filings: [{ filer: 'SUB_VENDOR', method: 'DESTROY', evidenceKind: 'DESTRUCTION_CERTIFICATE' }],
    })
    expect((await ending.file('alpha-two.user', item, input)).data).toEqual(first.data)
    expect((await ending.file('alpha-two.user', item)).codes).toEqual(['STALE_STATE'])
  })

  test('can name one of whatever else there is, which then stands by itself', async () => {
    const item = await ending.rest('A', 'alpha')
    const { data } = await ending.file('alpha.user', item, { dataset: 'back-up tapes', method: 'RETURN' })
    expect(data.fileDataReturn.dataReturn).toMatchObject({ dataset: 'back-up tapes', state: 'FILED' })
    expect(await ending.again('A', item)).toMatchObject({ state: 'OUTSTANDING', version: item.version })
    const named = data.fileDataReturn.dataReturn
    expect((await ending.file('alpha.user', named, { dataset: 'twice' })).codes).toEqual(['BAD_INPUT'])
  })

  test('that states that there is nothing else is one, too, but not of a dataset that was named', async () => {
    const item = await ending.rest('A', 'alpha')
    const told = await ending.file('alpha.user', item, { method: null, evidence: 'statement of 20 November' })
    expect(told.data.fileDataReturn.dataReturn.filings).toEqual([
      { filer: 'VENDOR', method: null, evidenceKind: null, verified: null, verdictReason: null },
    ])
    const named = (await ending.itemsOf('A')).find(({ dataset }) => dataset === 'register of benefits')
    expect((await ending.file('alpha.user', named as Item, { method: null })).codes).toEqual(['BAD_INPUT'])
  })

  test('is refused with a reason, filed anew, and neither is altered; what comes late stays late', async () => {
    const item = (await ending.itemsOf('A')).find(({ dataset }) => dataset === 'network plans') as Item
    await ending.file('alpha-one.user', item)
    const filed = await ending.again('A', item)
    expect((await ending.verify('bureau.contracts', filed, { verified: false })).codes).toEqual(['BAD_INPUT'])
    expect((await ending.verify('alpha.user', filed)).codes).toEqual(['FORBIDDEN'])
    expect((await ending.verify('bureau.officer', filed)).codes).toEqual(['FORBIDDEN'])
    const refused = await ending.verify('bureau.contracts', filed, {
      verified: false,
      reason: 'log of another server',
    })
    expect(refused.data.verifyDataReturn.dataReturn).toMatchObject({ state: 'REFUSED', timeliness: 'WITHIN' })
    expect((await ending.verify('bureau.contracts', await ending.again('A', item))).codes).toEqual([
      'WRONG_STATE',
    ])
    stage.advance(60 * DAY)
    expect(await ending.again('A', item)).toMatchObject({ timeliness: 'OVERDUE' })
    const late = await ending.file('alpha-one.user', await ending.again('A', item))
    expect(late.codes).toEqual([])
    expect(late.data.fileDataReturn.dataReturn).toMatchObject({ state: 'FILED', timeliness: 'LATE' })
    expect(
      late.data.fileDataReturn.dataReturn.filings.map((each: object) => Object.values(each).pop()),
    ).toEqual(['log of another server', null])
    stage.advance(-60 * DAY)
  })
})

describe('state secrets', () => {
  test.each([
    ['are not deleted', { method: 'DELETE', witnessPost: 'head of section', isPhysical: true }, 'method'],
    ['are not handed to others', { method: 'TRANSFER', isPhysical: true }, 'method'],
    ['come back on their carrier', { method: 'RETURN', witnessPost: 'head of section' }, 'isPhysical'],
    ['are destroyed before a witness', { method: 'DESTROY', isPhysical: true }, 'witnessPost'],
  ])('%s (G-66)', async (_what, bent, argument) => {
    const { errors } = await ending.file('bureau.contracts', await ending.rest('S', 'alpha'), bent)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument, clause: 'G-66' })
  })

  test('are written down by the agency and verified by somebody else of it', async () => {
    const item = await ending.rest('S', 'alpha')
    for (const account of ['alpha.user', 'bureau.officer'])
      expect((await ending.file(account, item)).codes).toEqual(['NOT_FOUND'])
    const told = await ending.file('bureau.contracts', item, { method: 'RETURN', isPhysical: true })
    expect(told.data.fileDataReturn.dataReturn.filings[0]).toMatchObject({ filer: 'AGENCY' })
    const filed = await ending.again('S', item)
    expect((await ending.verify('bureau.contracts', filed)).codes).toEqual(['APPROVER_IS_AUTHOR'])
    expect((await ending.verify('bureau.ciso', filed)).codes).toEqual([])
  })

  test('leave no trace for those who may not know of the contract', async () => {
    const { rows } = await stage.owner.query(
      `select act from vendors.journal where subject_type = 'DataReturn' and details ->> 'contractId' = $1`,
      [contract.S],
    )
    expect(rows.map(({ act }) => act).sort()).toEqual(['fileDataReturn', 'verifyDataReturn'])
    const { data, codes } = await stage.ask(
      'bureau.auditor',
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Agency { journalOfVendors(first: 100) { nodes { act details } } } } }`,
      { of: [{ __typename: 'Agency', id: agencies.bureau.id }] },
    )
    expect(codes).toEqual([])
    expect(JSON.stringify(data)).toContain('fileDataReturn')
    expect(JSON.stringify(data)).not.toContain(contract.S)
  })
})

describe('the last step', () => {
  test('waits until everything is verified, and says what is missing, by whom', async () => {
    for (const [account, mutation] of [
      ['bureau.ciso', 'countersignDataReturn'],
      ['bureau.contracts', 'confirmDataReturn'],
    ] as const) {
      const { errors } = await ending.onContract(account, mutation, 'A')
      expect(errors[0]?.extensions).toMatchObject({ code: 'DATA_NOT_RETURNED' })
      expect(errors[0]?.extensions.missing).toEqual([
        'alpha: back-up tapes',
        'alpha: register of benefits',
        'alpha',
        'alpha-one: network plans',
        'alpha-one',
        'alpha-two',
      ])
    }
  })

  test('is countersigned by the CISO and confirmed by another, the contract officer (ER-4-1-7)', async () => {
    for (const each of await ending.itemsOf('A')) {
      const account = each.heldBySubVendor ? `${(each.holder as { name: string }).name}.user` : 'alpha.user'
      if (each.state === 'OUTSTANDING') await ending.file(account, each)
      expect((await ending.verify('bureau.contracts', await ending.again('A', each))).codes).toEqual([])
    }
    expect((await ending.onContract('bureau.contracts', 'confirmDataReturn', 'A')).codes).toEqual([
      'WRONG_STATE',
    ])
    expect((await ending.onContract('bureau.contracts', 'countersignDataReturn', 'A')).codes).toEqual([
      'FORBIDDEN',
    ])
    expect((await ending.onContract('alpha.user', 'confirmDataReturn', 'A')).codes).toEqual(['FORBIDDEN'])
    expect((await ending.onContract('bureau.both', 'countersignDataReturn', 'A')).codes).toEqual([])
    expect((await ending.onContract('bureau.both', 'confirmDataReturn', 'A')).codes).toEqual([
      'APPROVER_IS_AUTHOR',
    ])
    expect((await ending.onContract('bureau.ciso', 'countersignDataReturn', 'A')).codes).toEqual([
      'WRONG_STATE',
    ])
    expect((await ending.onContract('bureau.ciso', 'confirmDataReturn', 'A')).codes).toEqual(['FORBIDDEN'])
  })

  test('a dataset that is named after the signature takes it away', async () => {
    const named = await ending.demand('bureau.contracts', 'A', { dataset: 'forgotten disk' })
    expect((await ending.onContract('bureau.contracts', 'confirmDataReturn', 'A')).codes).toEqual([
      'DATA_NOT_RETURNED',
    ])
    const item = named.data.demandDataReturn.dataReturn
    await ending.file('bureau.contracts', item, { method: 'RETURN' })
    expect((await ending.verify('bureau.contracts', await ending.again('A', item))).codes).toEqual([
      'APPROVER_IS_AUTHOR',
    ])
    expect((await ending.verify('bureau.contracts-2', await ending.again('A', item))).codes).toEqual([])
    const { errors } = await ending.onContract('bureau.contracts', 'confirmDataReturn', 'A')
    expect(errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATE', guard: 'COUNTERSIGNED_BY_CISO' })
  })

  test('closes the contract; of it the parties keep what they filed themselves, and nothing else', async () => {
    expect((await ending.onContract('bureau.ciso', 'countersignDataReturn', 'A')).codes).toEqual([])
    const told = await ending.onContract('bureau.contracts', 'confirmDataReturn', 'A')
    expect(told.data.confirmDataReturn.contract).toMatchObject({
      state: 'CLOSED',
      closedAt: stage.now().toISOString(),
      dataReturnTimeliness: 'KEPT',
    })
    const seen = async (account: string) => {
      const { data } = await stage.ask(
        account,
        `{ dataReturns { totalCount nodes { dataset contract { id } } } contract(id: "${contract.A}") { id } }`,
      )
      return [data.contract, data.dataReturns.totalCount, JSON.stringify(data).includes(String(contract.A))]
    }
    // The disk was written down by the agency; the tool filed nothing.
    expect(await seen('alpha.user')).toEqual([null, 3, false])
    expect(await seen('alpha-one.user')).toEqual([null, 2, false])
    expect(await seen('tool')).toEqual([null, 0, false])
    const [item] = await ending.itemsOf('A')
    expect((await ending.file('bureau.contracts', item as Item)).codes).toEqual(['WRONG_STATE'])
    expect((await ending.demand('bureau.contracts', 'A', { dataset: 'x' })).codes).toEqual(['WRONG_STATE'])
  })

  test('what was filed and verified is not altered by anybody, the owner of the database neither', async () => {
    for (const sql of [
      `update vendors.data_return set state = 'OUTSTANDING' where state = 'VERIFIED'`,
      'delete from vendors.data_return',
      `update vendors.data_return_filing set evidence = 'other'`,
      'update vendors.data_return_filing set verified = false where judged_at is not null',
      'delete from vendors.data_return_filing',
    ])
      await expect(stage.owner.query(sql), sql).rejects.toThrow(/never altered/)
  })
})

test('a page of datasets sends no statement twice', async () => {
  stage.statements.length = 0
  await stage.ask(
    'bureau.ciso',
    '{ dataReturns { nodes { contract { reference } holder { name } timeliness filings { evidenceKind verified } } } }',
    {},
    PURPOSE,
  )
  expect(new Set(stage.statements).size).toBe(stage.statements.length)
})
