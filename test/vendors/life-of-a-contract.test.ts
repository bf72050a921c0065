import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { award, cast, preparation, prepare, registerVendor, steps } from './outsourcing.ts'
import { agencies, openStage, type Stage, systems } from './stage.ts'

let stage: Stage
let vendor: string
beforeAll(async () => {
  stage = await openStage(vendors)
  await cast(stage)
  vendor = await registerVendor(stage, 'Alpha', 'ALPHA-1')
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

const step = (
  mutation: string,
  contractId: string,
  expectedVersion: number,
  input: object,
  as = 'bureau.contracts',
) => stage.act(as, mutation, { contractId, expectedVersion, ...input }, 'contract { id state version }')

describe('preparation', () => {
  test('opens a file with a reference of the year, and of the systems only those of the agency', async () => {
    const { data } = await stage.act(
      'bureau.contracts',
      'prepareContract',
      { agencyId: agencies.bureau.id, ...preparation },
      'contract { reference state isCore version amountTwd systems { id } agency { id } }',
    )
    expect(data.prepareContract.contract).toEqual({
      reference: 'C-2026-1',
      state: 'PREPARING',
      isCore: true,
      version: 1,
      amountTwd: 12_000_000,
      systems: [{ id: systems.core }],
      agency: { id: agencies.bureau.id },
    })
    const foreign = { agencyId: agencies.bureau.id, ...preparation, systemIds: [systems.ofPolice] }
    const { codes } = await stage.act('bureau.contracts', 'prepareContract', foreign, 'contract { id }')
    expect(codes).toEqual(['NOT_FOUND'])
  })

  test.each([
    ['bureau.staff', 'FORBIDDEN'],
    ['bureau.auditor', 'FORBIDDEN'],
    ['bureau.ciso', 'FORBIDDEN'],
    ['police.contracts', 'FORBIDDEN'],
    ['city.supervisor', 'FORBIDDEN'],
    ['army.staff', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ])('is not for %s: %s', async (account, code) => {
    const input = { agencyId: agencies.bureau.id, ...preparation }
    expect((await stage.act(account, 'prepareContract', input, 'contract { id }')).codes).toEqual([code])
  })

  test.each([
    ['an identifier of nothing', { agencyId: '00000000-0000-4000-8000-000000999999' }, 'NOT_FOUND'],
    ['an identifier that is none', { agencyId: 'bureau' }, 'NOT_FOUND'],
    ['no scope', { scopes: [] }, 'BAD_INPUT'],
    ['an amount below nothing', { amountTwd: -1 }, 'BAD_INPUT'],
    ['a fraction of a dollar', { amountTwd: 0.5 }, 'BAD_INPUT'],
    ['a title of blanks', { title: '  ' }, 'BAD_INPUT'],
    ['a title with a control character', { title: 'a\u0000b' }, 'BAD_INPUT'],
  ])('is refused for %s', async (_what, bent, code) => {
    const input = { agencyId: agencies.bureau.id, ...preparation, ...bent }
    expect((await stage.act('bureau.contracts', 'prepareContract', input, 'contract { id }')).codes).toEqual([
      code,
    ])
  })

  test('gives a reference once', async () => {
    await prepare(stage, 'bureau.contracts', { reference: 'TWICE' })
    const input = { agencyId: agencies.bureau.id, ...preparation, reference: 'TWICE' }
    const { errors } = await stage.act('bureau.contracts', 'prepareContract', input, 'contract { id }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason: 'REFERENCE_TAKEN' })
  })

  test('sent twice is one contract', async () => {
    const input = { clientMutationId: 'once', agencyId: agencies.bureau.id, ...preparation }
    const ask = () => stage.act('bureau.contracts', 'prepareContract', input, 'contract { id }')
    const [first, second] = [await ask(), await ask()]
    expect(second.data).toEqual(first.data)
    const other = await stage.act(
      'bureau.contracts',
      'prepareContract',
      { ...input, title: 'b' },
      'contract { id }',
    )
    expect(other.codes).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })
})

describe('the steps to the award', () => {
  test('follow each other, each on the version that the last one left', async () => {
    const id = await prepare(stage, 'bureau.contracts')
    expect((await step('recordSelection', id, 1, steps.recordSelection(vendor))).codes).toEqual([
      'WRONG_STATE',
    ])
    expect((await step('awardContract', id, 1, steps.awardContract())).codes).toEqual(['WRONG_STATE'])
    const tendered = await step('publishTender', id, 1, steps.publishTender())
    expect(tendered.data.publishTender.contract).toMatchObject({ state: 'TENDERED', version: 2 })
    expect((await step('publishTender', id, 1, steps.publishTender())).codes).toEqual(['STALE_STATE'])
    expect((await step('publishTender', id, 2, steps.publishTender())).codes).toEqual(['WRONG_STATE'])
    const selected = await step('recordSelection', id, 2, steps.recordSelection(vendor))
    expect(selected.data.recordSelection.contract).toMatchObject({ state: 'SELECTED' })
    const awarded = await step('awardContract', id, 3, steps.awardContract(), 'bureau.ciso')
    expect(awarded.data.awardContract.contract).toMatchObject({ state: 'AWARDED', version: 4 })
  })

  test('taken twice at the same time are taken once', async () => {
    const id = await prepare(stage, 'bureau.contracts')
    const twice = ['bureau.contracts', 'bureau.officer'].map((account) =>
      step('publishTender', id, 1, steps.publishTender(), account),
    )
    const codes = (await Promise.all(twice)).map((told) => told.codes.join())
    expect(codes.sort()).toEqual(['', 'STALE_STATE'])
  })

  test.each([
    ['expired assurance', { assurance: { kind: 'MEASURES_REVIEWED', scope: 's', validUntil: '2026-11-19' } }],
    [
      'a verification without certificate',
      { assurance: { kind: 'THIRD_PARTY_VERIFICATION', scope: 's', validUntil: '2030-01-01' } },
    ],
    ['too few qualified people', { staff: { trained: 1 } }],
  ])('a vendor is not selected with %s (ER-4-1-1, ER-4-1-2)', async (_what, bent) => {
    const id = await prepare(stage, 'bureau.contracts')
    await step('publishTender', id, 1, steps.publishTender())
    const { codes } = await step('recordSelection', id, 2, { ...steps.recordSelection(vendor), ...bent })
    expect(codes).toEqual(['BAD_INPUT'])
  })

  test('assurance is worth something on its last day', async () => {
    const id = await prepare(stage, 'bureau.contracts')
    await step('publishTender', id, 1, steps.publishTender())
    const assurance = { kind: 'MEASURES_REVIEWED', scope: 's', validUntil: '2026-11-20' }
    const { codes } = await step('recordSelection', id, 2, { ...steps.recordSelection(vendor), assurance })
    expect(codes).toEqual([])
    // One that has lapsed since the selection is renewed before the award (ER-4-1-1).
    stage.advance(86_400_000)
    const late = await step('awardContract', id, 3, steps.awardContract())
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', guard: 'VENDOR_ASSURED' })
    await step('extendAssurance', id, 3, { assurance: { ...assurance, validUntil: '2026-11-21' } })
    expect((await step('awardContract', id, 4, steps.awardContract())).codes).toEqual([])
    stage.advance(-86_400_000)
  })

  test.each([
    [
      'subcontracting without what, to whom and how (ER-4-1-3)',
      { subcontractingAllowed: true },
      'SUBCONTRACT_TERMS_STATED',
      'BAD_INPUT',
    ],
    [
      'subcontracting without measures (ER-4-1-3d)',
      {
        subcontractingAllowed: true,
        authorizations: [{ scope: 's', subVendorClass: 'c', requiredMeasures: [] }],
      },
      'SUBCONTRACT_TERMS_STATED',
      'BAD_INPUT',
    ],
    [
      'no duty to deliver logs (IG-4.1-1-7)',
      { logClause: false },
      'LOG_CLAUSE_PRESENT',
      'LOG_CLAUSE_MISSING',
    ],
    ['no cadence of audits (G-68)', { auditCadenceMonths: null }, 'AUDIT_CADENCE_STATED', 'BAD_INPUT'],
    ['a cadence of nothing (G-68)', { auditCadenceMonths: 0 }, 'AUDIT_CADENCE_STATED', 'BAD_INPUT'],
    ['no undertaking (ER-4-1-8)', { undertakingSigned: false }, 'UNDERTAKING_SIGNED', 'BAD_INPUT'],
  ])('a contract is not awarded with %s', async (_what, bent, guard, code) => {
    const id = await prepare(stage, 'bureau.contracts')
    await step('publishTender', id, 1, steps.publishTender())
    await step('recordSelection', id, 2, steps.recordSelection(vendor))
    const { errors } = await step('awardContract', id, 3, { ...steps.awardContract(), ...bent })
    expect(errors[0]?.extensions).toMatchObject({ code, guard })
  })

  test('the award is not for the security officer, and a term does not end before it begins', async () => {
    const id = await prepare(stage, 'bureau.contracts')
    await step('publishTender', id, 1, steps.publishTender(), 'bureau.officer')
    await step('recordSelection', id, 2, steps.recordSelection(vendor), 'bureau.officer')
    expect((await step('awardContract', id, 3, steps.awardContract(), 'bureau.officer')).codes).toEqual([
      'FORBIDDEN',
    ])
    const backwards = { ...steps.awardContract(), termTo: '2026-01-01' }
    expect((await step('awardContract', id, 3, backwards)).codes).toEqual(['BAD_INPUT'])
  })

  test('a contract may set the vendor less than an hour to tell of an incident, and never more (G-65)', async () => {
    const id = await award(stage, 'bureau.contracts', vendor, { terms: { noticeMinutes: 15 } })
    const { data } = await stage.ask('bureau.officer', `{ contract(id: "${id}") { noticeMinutes } }`)
    expect(data.contract).toEqual({ noticeMinutes: 15 })
    const other = await prepare(stage, 'bureau.contracts')
    await step('publishTender', other, 1, steps.publishTender())
    await step('recordSelection', other, 2, steps.recordSelection(vendor))
    for (const noticeMinutes of [0, 61]) {
      const terms = { ...steps.awardContract(), noticeMinutes }
      expect((await step('awardContract', other, 3, terms)).codes).toEqual(['BAD_INPUT'])
    }
  })

  test('the first audit is due when the agreed months are over, and only then overdue', async () => {
    const id = await award(stage, 'bureau.contracts', vendor, { terms: { auditCadenceMonths: 12 } })
    const ask = async () =>
      (
        await stage.ask(
          'bureau.officer',
          `{ contract(id: "${id}") { auditDueAt cadenceStatus auditCadenceMonths } }`,
        )
      ).data.contract
    expect(await ask()).toEqual({
      auditDueAt: '2027-11-20T15:59:59.999Z',
      cadenceStatus: 'WITHIN',
      auditCadenceMonths: 12,
    })
    const year = 366 * 24 * 3_600_000
    stage.advance(year)
    expect((await ask()).cadenceStatus).toBe('OVERDUE')
    stage.advance(-year)
  })

  test('every step stands in the journal of the agency, without a word of its texts', async () => {
    const id = await award(stage, 'bureau.contracts', vendor)
    const { rows } = await stage.owner.query(
      'select act, role, chain, details from vendors.journal where subject_id = $1 order by seq',
      [id],
    )
    expect(rows.map(({ act, role }) => `${act} ${role}`)).toEqual([
      'prepareContract CONTRACT_OFFICER',
      'publishTender CONTRACT_OFFICER',
      'recordSelection CONTRACT_OFFICER',
      'awardContract CONTRACT_OFFICER',
    ])
    expect(new Set(rows.map(({ chain }) => chain))).toEqual(new Set([agencies.bureau.id]))
    expect(JSON.stringify(rows)).not.toContain(preparation.title)
  })
})

describe('the register of vendors', () => {
  test('holds each company once, and shows the public its line and nothing else', async () => {
    const input = { agencyId: agencies.bureau.id, nameZh: 'Alpha again', registrationNo: 'ALPHA-1' }
    const { errors } = await stage.act('bureau.officer', 'registerVendor', input, 'vendor { id }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason: 'ALREADY_REGISTERED' })
    const query = `{ vendor(id: "${vendor}") { name registrationNo dutyContact { phone } } }`
    const { data, codes } = await stage.ask(null, query)
    expect(data.vendor).toEqual({ name: 'Alpha', registrationNo: 'ALPHA-1', dutyContact: null })
    expect(codes).toEqual(['WITHHELD'])
    expect((await stage.ask('bureau.staff', query)).data.vendor.dutyContact).toEqual({ phone: '02-1' })
  })

  test.each([
    ['bureau.staff', 'FORBIDDEN'],
    ['bureau.ciso', 'FORBIDDEN'],
    ['police.contracts', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ])('takes nothing on behalf of the bureau from %s', async (account, code) => {
    const input = { agencyId: agencies.bureau.id, nameZh: 'x', registrationNo: 'x' }
    expect((await stage.act(account, 'registerVendor', input, 'vendor { id }')).codes).toEqual([code])
  })
})
