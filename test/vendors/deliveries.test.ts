import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  change,
  DELIVERY,
  type Deliveries,
  declaring,
  deliver,
  delivering,
  must,
  openDeliveries,
  registerOf,
  tested,
  testing,
} from './deliveries.ts'
import { type Stage, systems } from './stage.ts'

let stage: Stage
let vendor: Deliveries['vendor']
let contract: Deliveries['contract']
let another: Deliveries['another']
let answer: Deliveries['answer']

const stateOf = async (id: string | undefined) =>
  (await stage.owner.query('select state from vendors.contract where id = $1', [id])).rows[0].state

beforeAll(async () => {
  ;({ stage, vendor, contract, another, answer } = await openDeliveries())
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

describe('a delivery', () => {
  test.each([
    ['bureau.contracts', 'FORBIDDEN'],
    ['bureau.officer', 'FORBIDDEN'],
    ['tool', 'FORBIDDEN'],
    ['tester', 'FORBIDDEN'],
    ['beta.user', 'NOT_FOUND'],
    ['alpha-one.user', 'NOT_FOUND'],
    ['police.contracts', 'NOT_FOUND'],
    ['national', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not filed by %s: %s', async (account, code) => {
    expect((await stage.act(account, 'fileDelivery', delivering(contract.A), DELIVERY)).codes).toEqual([code])
  })

  test.each([
    ['nothing in it', { delivered: [] }, 'BAD_INPUT'],
    [
      'one name twice',
      {
        delivered: [
          { name: 'a', version: '1' },
          { name: 'a', version: '2' },
        ],
      },
      'BAD_INPUT',
    ],
    ['a digest that is none', { delivered: [{ name: 'a', version: '1', sha256: 'abc' }] }, 'BAD_INPUT'],
    ['no version', { delivered: [{ name: 'a', version: ' ' }] }, 'BAD_INPUT'],
    [
      'a system of another agency',
      { delivered: [{ name: 'a', version: '1', systemId: systems.ofPolice }] },
      'NOT_FOUND',
    ],
    [
      'a system outside the contract',
      { delivered: [{ name: 'a', version: '1', systemId: systems.other }] },
      'NOT_FOUND',
    ],
  ])('is refused with %s', async (_what, bent, code) => {
    const { codes } = await stage.act('alpha.user', 'fileDelivery', delivering(contract.A, bent), DELIVERY)
    expect(codes).toEqual([code])
    expect(await stateOf(contract.A)).toBe('ACTIVE')
  })

  test('brings the contract to its acceptance, once, and only while the work is done', async () => {
    const id = await another()
    const input = { clientMutationId: 'deliver once', ...delivering(id) }
    const file = () => stage.act('alpha.user', 'fileDelivery', input, DELIVERY)
    const first = must(await file()).fileDelivery.delivery
    expect(first).toMatchObject({ state: 'FILED', number: 1, version: 1, delivered: [{ name: 'Platform' }] })
    expect(must(await file()).fileDelivery.delivery.id).toBe(first.id)
    expect(await stateOf(id)).toBe('ACCEPTANCE')
    expect((await stage.act('alpha.user', 'fileDelivery', delivering(id), DELIVERY)).codes).toEqual([
      'WRONG_STATE',
    ])
    const awarded = await stage.act('beta.user', 'fileDelivery', delivering(contract.B), DELIVERY)
    expect(awarded.codes).toEqual(['WRONG_STATE'])
  })

  test('is refused with a reason, and then delivered anew as the next', async () => {
    const id = await another()
    const first = await deliver(stage, id)
    expect((await answer(first.id, 'REFUSE')).codes).toEqual(['BAD_INPUT'])
    expect((await answer(first.id, 'REFUSE', { reason: 'does not start' })).codes).toEqual([])
    expect(await stateOf(id)).toBe('ACTIVE')
    const { codes } = await stage.act(
      'alpha.user',
      'fileSecurityTest',
      testing(first, 'VENDOR'),
      'securityTest { id }',
    )
    expect(codes).toEqual(['WRONG_STATE'])
    const second = await deliver(stage, id)
    expect(second).toMatchObject({ number: 2 })
    expect((await answer(first.id, 'REFUSE', { expectedVersion: 2, reason: 'again' })).codes).toEqual([
      'WRONG_STATE',
    ])
    expect((await answer(second.id, 'REFUSE', { expectedVersion: 7, reason: 'stale' })).codes).toEqual([
      'STALE_STATE',
    ])
  })

  test('is accepted by who manages the contract, and by nobody else', async () => {
    const { id } = await deliver(stage, await another({ bespokeDevelopment: false }))
    for (const account of ['alpha.user', 'bureau.ciso', 'bureau.auditor'])
      expect((await answer(id, 'PART', {}, account)).codes).toEqual(['FORBIDDEN'])
    for (const account of ['beta.user', 'tester', 'police.contracts', 'national'])
      expect((await answer(id, 'PART', {}, account)).codes).toEqual(['NOT_FOUND'])
    expect((await answer(id, 'PART')).codes).toEqual([])
  })
})

describe('acceptance names exactly what is missing', () => {
  const blockedBy = async (id: string) => {
    const { errors } = await answer(id, 'PART')
    return errors[0]?.extensions.code === 'ACCEPTANCE_BLOCKED' ? errors[0].extensions.missing : errors
  }
  const shown = async (id: string, as = 'bureau.contracts') =>
    must(await stage.ask(as, `{ delivery(id: "${id}") { missing { requirement clause about components } } }`))
      .delivery.missing

  test('for work on a core system that reaches the amount, and nothing once everything is shown (ER-4-1-5)', async () => {
    const found = await deliver(stage, contract.A, { usesOthers: true })
    const [vendorTest, coreTest, amountTest, components] = [
      'VENDOR_TEST_MISSING ER-4-1-5a: Platform 1.0',
      'CORE_SYSTEM_TEST_MISSING ER-4-1-5b: Platform 1.0',
      'AMOUNT_TEST_MISSING ER-4-1-5c: Platform 1.0',
      'COMPONENTS_NOT_DECLARED ER-4-1-5d',
    ]
    expect(await blockedBy(found.id)).toEqual([vendorTest, coreTest, amountTest, components])
    expect(await shown(found.id, 'alpha.user')).toEqual(await shown(found.id))

    await tested(stage, found, 'VENDOR', 'alpha.user')
    expect(await blockedBy(found.id)).toEqual([coreTest, amountTest, components])
    await tested(stage, found, 'THIRD_PARTY', 'tester')
    expect(await blockedBy(found.id)).toEqual([components])

    const registerId = await registerOf(stage, contract.A, vendor.alpha)
    const declare = (more: object) =>
      stage.act('alpha.user', 'declareComponent', declaring(registerId, more), 'component { id }')
    must(await declare({}))
    must(await declare({ name: 'own-less', licences: [] }))
    const subRegister = await registerOf(stage, contract.A, vendor['alpha-one'])
    const ofSub = declaring(subRegister, { name: 'of-the-sub' })
    must(await stage.act('alpha-one.user', 'declareComponent', ofSub, 'component { id }'))
    expect(await blockedBy(found.id)).toEqual([
      'LICENCE_PROOF_MISSING ER-4-1-5f (1)',
      'LICENCE_PROOF_MISSING ER-4-1-5f: Apache-2.0 (2)',
    ])

    must(await declare({ name: 'own-less', licences: ['Own'], proof: 'agreement 3' }))
    const proving = {
      registerId,
      expectedVersion: 4,
      licence: 'Apache-2.0',
      proof: 'https://x.example/licence',
    }
    must(
      await stage.act(
        'alpha.user',
        'proveLicence',
        { ...proving, validUntil: '2026-11-19' },
        'componentRegister { id }',
      ),
    )
    expect(await blockedBy(found.id)).toEqual(['LICENCE_PROOF_MISSING ER-4-1-5f: Apache-2.0 (2)'])
    must(
      await stage.act(
        'alpha.user',
        'proveLicence',
        { ...proving, expectedVersion: 5, validUntil: '2026-11-20' },
        'componentRegister { id }',
      ),
    )
    expect(await blockedBy(found.id)).toEqual(['LICENCE_PROOF_MISSING ER-4-1-5f: Apache-2.0 (1)'])
    const ofSubs = { ...proving, registerId: subRegister, expectedVersion: 2 }
    must(await stage.act('alpha-one.user', 'proveLicence', ofSubs, 'componentRegister { id }'))
    expect(await shown(found.id)).toEqual([])

    expect((await answer(found.id, 'PART', {}, 'bureau.officer')).data.acceptDelivery.delivery.state).toBe(
      'ACCEPTED_IN_PART',
    )
    expect(await stateOf(contract.A)).toBe('ACTIVE')
  })

  test('one dollar below the amount the vendor’s own test is enough; the system that becomes core asks for more (ER-4-1-5b)', async () => {
    const id = await another()
    const found = await deliver(stage, id, {
      delivered: [{ name: 'Platform', version: '1.0', systemId: systems.other }],
    })
    await tested(stage, found, 'VENDOR', 'alpha.user')
    expect(await shown(found.id)).toEqual([])
    await change(stage, id, 'amount_twd = 10000000')
    expect(await blockedBy(found.id)).toEqual(['AMOUNT_TEST_MISSING ER-4-1-5c: Platform 1.0'])
    await change(stage, id, 'amount_twd = 9999999')
    expect((await answer(found.id, 'FINAL')).codes).toEqual([])
    expect(await stateOf(id)).toBe('ENDED_DATA_PENDING')
    await stage.owner.query('update published_agencies.system set is_core = true where id = $1', [
      systems.other,
    ])
    expect((await shown(found.id)).map((each: { requirement: string }) => each.requirement)).toEqual([
      'CORE_SYSTEM_TEST_MISSING',
    ])
    await tested(stage, found, 'AGENCY', 'bureau.contracts')
    expect(await shown(found.id)).toEqual([])
    await stage.owner.query('update published_agencies.system set is_core = false where id = $1', [
      systems.other,
    ])
  })

  test('a test of one version shows nothing for another, nor one that failed or was not taken (G-58)', async () => {
    const id = await another()
    const both = [
      { name: 'Platform', version: '1.0' },
      { name: 'App', version: '2.0' },
    ]
    const found = await deliver(stage, id, { delivered: both })
    await tested(stage, found, 'VENDOR', 'alpha.user')
    const second = { ...found, delivered: found.delivered.slice(1) }
    const file = (more: object) =>
      stage.act('alpha.user', 'fileSecurityTest', testing(second, 'VENDOR', more), 'securityTest { id }')
    const failed = must(await file({ passed: false })).fileSecurityTest.securityTest.id
    must(await file({}))
    const taking = { testId: failed, expectedVersion: 1, decision: 'ACCEPT' }
    expect(
      (await stage.act('bureau.officer', 'acceptSecurityTest', taking, 'securityTest { id }')).codes,
    ).toEqual(['BAD_INPUT'])
    expect(await blockedBy(found.id)).toEqual(['VENDOR_TEST_MISSING ER-4-1-5a: App 2.0'])
    const elsewhere = testing(await deliver(stage, await another()), 'VENDOR', {
      deliveredVersionId: found.delivered[0]?.id,
    })
    expect(
      (await stage.act('alpha.user', 'fileSecurityTest', elsewhere, 'securityTest { id }')).codes,
    ).toEqual(['NOT_FOUND'])
  })
})
