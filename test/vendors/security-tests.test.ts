import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { change, type Deliveries, deliver, must, openDeliveries, tested, testing } from './deliveries.ts'
import { appear, type Stage, systems } from './stage.ts'

let stage: Stage
let vendor: Deliveries['vendor']
let contract: Deliveries['contract']
let another: Deliveries['another']
let answer: Deliveries['answer']

const nothing = '00000000-0000-4000-8000-000000999999'

beforeAll(async () => {
  ;({ stage, vendor, contract, another, answer } = await openDeliveries())
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('a test', () => {
  const file = (account: string | null, origin: string, more: object = {}) =>
    stage.act(
      account,
      'fileSecurityTest',
      testing(found, origin, more),
      'securityTest { id state independenceDeclared }',
    )
  let found: Awaited<ReturnType<typeof deliver>>
  beforeAll(async () => {
    found = await deliver(stage, contract.A)
  })

  test.each([
    ['alpha.user', 'AGENCY', 'FORBIDDEN'],
    ['alpha.user', 'THIRD_PARTY', 'FORBIDDEN'],
    ['bureau.contracts', 'VENDOR', 'FORBIDDEN'],
    ['tester', 'VENDOR', 'FORBIDDEN'],
    ['tool', 'THIRD_PARTY', 'FORBIDDEN'],
    ['bureau.ciso', 'AGENCY', 'FORBIDDEN'],
    ['beta.user', 'VENDOR', 'NOT_FOUND'],
    ['alpha-one.user', 'VENDOR', 'NOT_FOUND'],
    ['police.officer', 'AGENCY', 'NOT_FOUND'],
    [null, 'VENDOR', 'UNAUTHENTICATED'],
  ])('is not filed by %s as the %s’s: %s', async (account, origin, code) => {
    expect((await file(account, origin)).codes).toEqual([code])
  })

  test.each([
    ['a third party that declares nothing (G-60)', 'THIRD_PARTY', { independenceDeclared: false }],
    ['a third party that is the vendor (G-60)', 'THIRD_PARTY', { performedBy: ' ALPHA ' }],
    ['a third party that is a sub-vendor (G-60)', 'AGENCY', { performedBy: 'alpha-two' }],
    ['a time to come', 'AGENCY', { performedAt: '2027-01-01T00:00:00Z' }],
    ['no certificate (ER-4-1-5a)', 'AGENCY', { certificate: ' ' }],
  ])('is refused with %s', async (_what, origin, more) => {
    expect((await file('bureau.contracts', origin, more)).codes).toEqual(['BAD_INPUT'])
  })

  test('of a tester whose company has become a party since is no third party’s any more (G-60)', async () => {
    const personId = await appear(stage, 'mover', 'VENDOR_AUDITOR', { vendorId: vendor.beta ?? '' })
    const { rows } = await stage.owner.query('select version from vendors.contract where id = $1', [
      contract.A,
    ])
    const engaging = { personId, capacity: 'TESTER', independenceDeclared: true }
    const input = { contractId: contract.A, expectedVersion: rows[0].version, ...engaging }
    must(await stage.act('bureau.contracts', 'engageAuditor', input, 'contract { id }'))
    must(await file('mover', 'THIRD_PARTY'))
    await stage.owner.query('update published_agencies.person set vendor_id = $2 where id = $1', [
      personId,
      vendor['alpha-two'],
    ])
    for (const origin of ['THIRD_PARTY', 'AGENCY'])
      expect((await file('mover', origin)).codes).toEqual(['BAD_INPUT'])
  })

  test('is never taken by who filed it, who tests on the contract, or who works for a party', async () => {
    const { id } = must(await file('bureau.contracts', 'AGENCY')).fileSecurityTest.securityTest
    const take = (account: string) =>
      stage.act(
        account,
        'acceptSecurityTest',
        { testId: id, expectedVersion: 1, decision: 'ACCEPT' },
        'securityTest { state }',
      )
    expect((await take('bureau.contracts')).codes).toEqual(['APPROVER_IS_AUTHOR'])
    await appear(stage, 'alpha.moonlighter', 'DEDICATED_OFFICER', {
      agency: 'bureau',
      vendorId: vendor.alpha ?? '',
    })
    expect((await take('alpha.moonlighter')).codes).toEqual(['APPROVER_IS_AUTHOR'])
    expect((await answer(found.id, 'PART', {}, 'tester')).codes).toEqual(['FORBIDDEN'])
    for (const account of ['alpha.user', 'tester', 'bureau.ciso', 'bureau.auditor'])
      expect((await take(account)).codes).toEqual(['FORBIDDEN'])
    for (const account of ['beta.user', 'police.officer', 'national'])
      expect((await take(account)).codes).toEqual(['NOT_FOUND'])
    expect((await take('bureau.officer')).data.acceptSecurityTest.securityTest.state).toBe('ACCEPTED')
    const again = { testId: id, expectedVersion: 2, decision: 'REFUSE', reason: 'late' }
    expect(
      (await stage.act('bureau.officer', 'acceptSecurityTest', again, 'securityTest { id }')).codes,
    ).toEqual(['WRONG_STATE'])
  })

  test('is refused with a reason and then shows nothing', async () => {
    const { id } = must(await file('alpha.user', 'VENDOR')).fileSecurityTest.securityTest
    const refuse = (more: object) =>
      stage.act(
        'bureau.officer',
        'acceptSecurityTest',
        { testId: id, expectedVersion: 1, decision: 'REFUSE', ...more },
        'securityTest { state reason }',
      )
    expect((await refuse({})).codes).toEqual(['BAD_INPUT'])
    expect((await refuse({ reason: 'of another version' })).data.acceptSecurityTest.securityTest).toEqual({
      state: 'REFUSED',
      reason: 'of another version',
    })
  })
})

describe('deliveries and tests show', () => {
  const seenBy = async (account: string | null) => {
    const { data, codes } = await stage.ask(
      account,
      '{ deliveries { totalCount nodes { id } } securityTests { totalCount nodes { id } } }',
    )
    return data?.deliveries ? [data.deliveries.totalCount, data.securityTests.totalCount] : codes
  }

  test.each(['bureau.contracts', 'bureau.officer', 'bureau.ciso', 'bureau.auditor', 'alpha.user'])(
    'to %s, all of them',
    async (account) => {
      const { rows } = await stage.owner.query(
        'select (select count(*)::int from vendors.delivery) as d, (select count(*)::int from vendors.security_test) as t',
      )
      expect(await seenBy(account)).toEqual([rows[0].d, rows[0].t])
    },
  )

  test.each([
    ['beta.user', [0, 0]],
    ['alpha-one.user', [0, 0]],
    ['police.contracts', [0, 0]],
    ['bureau.staff', ['WITHHELD', 'WITHHELD']],
    ['city.supervisor', ['WITHHELD', 'WITHHELD']],
    ['national', ['WITHHELD', 'WITHHELD']],
    ['army.staff', ['WITHHELD', 'WITHHELD']],
    [null, ['UNAUTHENTICATED', 'UNAUTHENTICATED']],
  ])('not to %s: %j', async (account, seen) => {
    expect(await seenBy(account)).toEqual(seen)
  })

  test('to an engaged tester or tool those of that contract alone, until it is over', async () => {
    const { rows } = await stage.owner.query(
      'select count(*)::int as n from vendors.delivery where contract_id = $1',
      [contract.A],
    )
    expect((await seenBy('tester'))[0]).toBe(rows[0].n)
    expect((await seenBy('tool'))[0]).toBe(rows[0].n)
    await change(stage, contract.A, `closed_at = '2026-11-20'`)
    expect(await seenBy('tester')).toEqual([0, 0])
    await change(stage, contract.A, 'closed_at = null')
  })

  test('to rivals neither as entities nor by identifier', async () => {
    const { rows } = await stage.owner.query(
      'select d.id as delivery, t.id as test from vendors.delivery d join vendors.security_test t on t.delivery_id = d.id limit 1',
    )
    const of = [
      { __typename: 'Delivery', id: rows[0].delivery },
      { __typename: 'SecurityTest', id: rows[0].test },
    ]
    const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Delivery { state missing { about } } ... on SecurityTest { passed } }
      delivery(id: "${rows[0].delivery}") { state } securityTest(id: "${rows[0].test}") { passed } }`
    const hidden = await stage.ask('beta.user', query, { of })
    const absent = await stage.ask(
      'beta.user',
      query.replaceAll(rows[0].delivery, nothing).replaceAll(rows[0].test, nothing),
      {
        of: of.map((each) => ({ ...each, id: nothing })),
      },
    )
    expect(hidden.data).toEqual({ _entities: [null, null], delivery: null, securityTest: null })
    expect(hidden).toEqual(absent)
  })

  test('nobody any more but whoever may know of secrets, once the contract touches them (ER-4-1-4a)', async () => {
    const id = await another()
    const { id: deliveryId } = await deliver(stage, id)
    const query = `{ delivery(id: "${deliveryId}") { state contract { id } } }`
    await change(stage, id, `secret_level = 'SECRET'`)
    for (const account of ['alpha.user', 'bureau.officer', 'bureau.auditor', 'beta.user'])
      expect((await stage.ask(account, query, {}, 'looking')).data.delivery).toBeNull()
    const { data } = await stage.ask('bureau.ciso', query, {}, 'looking')
    expect(data.delivery).toEqual({ state: 'FILED', contract: { id } })
    expect((await stage.ask('bureau.ciso', query)).data.delivery.state).toBeNull()
    const { rows } = await stage.owner.query(
      `select 1 from vendors.journal where act = 'READ' and subject_type = 'VE.CLASSIFIED' and details::text like $1`,
      [`%Delivery:${deliveryId}%`],
    )
    expect(rows).toHaveLength(1)
  })

  test('in short to whoever was sent to a case that touches the tested system (a9)', async () => {
    const id = await another()
    const found = await deliver(stage, id, {
      delivered: [{ name: 'Platform', version: '1.0', systemId: systems.other }],
    })
    await tested(stage, found, 'VENDOR', 'alpha.user')
    await appear(stage, 'centre', 'TECHNICAL_CENTRE', { agency: 'police' })
    const query =
      '{ securityTests { nodes { id kind performedAt passed certificate } } deliveries { totalCount } }'
    expect((await stage.ask('centre', query)).data.securityTests.nodes).toEqual([])
    const at = '2026-11-01T00:00:00Z'
    const incident = '00000000-0000-4000-8000-000000920001'
    await stage.owner.query(
      `insert into published_incidents.incident_system (incident_id, system_id) values ($1, $2)`,
      [incident, systems.other],
    )
    await stage.owner.query(
      `insert into published_incidents.support (id, incident_id, key, valid_from) values (gen_random_uuid(), $1, (18::bigint << 32) | 900003, $2)`,
      [incident, at],
    )
    const columns = await stage.owner.query(
      `insert into published_incidents.incident select (jsonb_populate_record(i, jsonb_build_object('id', $1::text, 'is_exercise', false))).*
       from published_incidents.incident i limit 1 returning id`,
      [incident],
    )
    expect(columns.rows).toHaveLength(1)
    const { data } = await stage.ask('centre', query)
    const { rows } = await stage.owner.query('select id from vendors.security_test where system_id = $1', [
      systems.other,
    ])
    const ids = data.securityTests.nodes.map((each: { id: string }) => each.id)
    expect(ids.sort()).toEqual(rows.map((row) => row.id).sort())
    for (const { id: _, ...fields } of data.securityTests.nodes)
      expect(fields).toEqual({
        kind: 'PENETRATION_TEST',
        performedAt: '2026-11-19T01:00:00.000Z',
        passed: null,
        certificate: null,
      })
    expect(data.deliveries.totalCount).toBe(0)
  })
})

test('a page of deliveries sends no statement twice', async () => {
  stage.statements.length = 0
  const { data } = await stage.ask(
    'bureau.ciso',
    '{ deliveries(first: 3) { nodes { delivered { name system { id } } missing { about } tests { nodes { kind system { id } } } contract { reference } } } }',
    {},
    'counting',
  )
  expect(data.deliveries.nodes).toHaveLength(3)
  expect(new Set(stage.statements).size).toBe(stage.statements.length)
})
