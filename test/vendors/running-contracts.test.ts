import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { award, type Market, market, prepare, steps } from './outsourcing.ts'
import { reason, shown, step, until } from './running.ts'
import { openStage, type Stage, systems } from './stage.ts'

const DAY = 86_400_000
/** The first instant of the term, in Taipei. */
const BEGINNING = new Date('2026-11-30T16:00:00Z')

let stage: Stage
let held: Market
beforeAll(async () => {
  stage = await openStage(vendors)
  held = await market(stage)
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

const a = () => String(held.contract.A)

/** A running contract of its own, for a test that ends or hides it. */
const another = (prepared: object = {}, terms: object = {}, vendor = 'alpha') =>
  award(stage, 'bureau.contracts', String(held.vendor[vendor]), {
    prepared,
    terms: { termFrom: '2026-11-01', ...terms },
  })

test('a contract begins by itself with the first day of its term, a secret one not before people are cleared', async () => {
  const states = async () =>
    Promise.all(
      [a(), String(held.contract.S)].map(
        async (id) => (await shown(stage, id, 'state', 'bureau.ciso')).state,
      ),
    )
  until(stage, new Date(BEGINNING.getTime() - 1))
  expect(await states()).toEqual(['AWARDED', 'AWARDED'])
  until(stage, BEGINNING)
  expect(await states()).toEqual(['ACTIVE', 'AWARDED'])
  const query = '{ contracts(filter: { state: ACTIVE }) { nodes { id } } }'
  const { data } = await stage.ask('bureau.contracts', query, {}, 'looking')
  expect(data.contracts.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(
    [held.contract.A, held.contract.B].sort(),
  )
})

describe('the steps of a running contract', () => {
  const inputs: Readonly<Record<string, object>> = {
    amendContract: { reason, amountTwd: 1 },
    authorizeSubcontract: { reason, authorizations: [] },
    suspendContract: { reason },
    resumeContract: { reason },
    recordStateSecrets: { reason, secretLevel: 'SECRET' },
    terminateContract: { reason, kind: 'RESCINDED', endedAt: '2026-11-30T00:00:00Z' },
    extendAssurance: { assurance: { kind: 'MEASURES_REVIEWED', scope: 's', validUntil: '2031-01-01' } },
    verifyOtherMeasure: { measureId: systems.core, verifiedAt: '2026-11-30T00:00:00Z', finding: 'seen' },
  }
  const forbidden = [
    'alpha.user',
    'alpha-one.user',
    'tool',
    'bureau.staff',
    'bureau.auditor',
    'city.supervisor',
  ]
  const hidden = ['beta.user', 'police.contracts', 'national', 'army.staff']

  test.each(Object.keys(inputs))(
    '%s is for the agency’s own officers and for nobody else',
    async (mutation) => {
      const code = async (as: string | null) =>
        (
          await stage.act(
            as,
            mutation,
            { contractId: a(), expectedVersion: 1, ...inputs[mutation] },
            'contract { id }',
          )
        ).codes.join()
      const told = await Promise.all([...forbidden, ...hidden, null].map(code))
      // A sub-vendor knows what binds it, and not the contract.
      expect(told).toEqual([
        ...forbidden.map((as) => (as === 'alpha-one.user' ? 'NOT_FOUND' : 'FORBIDDEN')),
        ...hidden.map(() => 'NOT_FOUND'),
        'UNAUTHENTICATED',
      ])
    },
  )

  test.each([
    'amendContract',
    'authorizeSubcontract',
    'suspendContract',
    'recordStateSecrets',
    'terminateContract',
  ])('%s is not for the security officer, who does not award', async (mutation) => {
    const { codes } = await step(stage, mutation, a(), inputs[mutation] ?? {}, { as: 'bureau.officer' })
    expect(codes).toEqual(['FORBIDDEN'])
  })
})

describe('an amendment', () => {
  test('is the next edition; the earlier ones stay as they were, for the owner of the database too', async () => {
    const selection = 'amountTwd termTo auditDueAt terms { edition amountTwd termTo reason }'
    const input = { reason, amountTwd: 9_000_000, termTo: '2029-11-30', auditCadenceMonths: 12 }
    const { contract, codes } = await step(stage, 'amendContract', a(), input, {
      as: 'bureau.ciso',
      selection,
    })
    expect(codes).toEqual([])
    expect(contract).toMatchObject({
      amountTwd: 9_000_000,
      termTo: '2029-11-30',
      auditDueAt: '2027-11-20T15:59:59.999Z',
      terms: [
        { edition: 1, amountTwd: 12_000_000, termTo: '2028-11-30', reason: null },
        { edition: 2, amountTwd: 9_000_000, termTo: '2029-11-30', reason },
      ],
    })
    await expect(stage.owner.query('update vendors.contract_terms set amount_twd = 1')).rejects.toThrow(
      'append-only',
    )
  })

  test('across NT$10,000,000 brings the test by others, and is told so in the journal without its reason', async () => {
    const id = await another({ amountTwd: 9_999_999, systemIds: [systems.other] })
    const owed = async () => {
      const { obligations } = await shown(stage, id, 'obligations { duty clause state }')
      return obligations.find(({ duty }: { duty: string }) => duty === 'INDEPENDENT_TEST')
    }
    expect((await owed()).state).toBe('NOT_APPLICABLE')
    await step(stage, 'amendContract', id, { reason, amountTwd: 10_000_000 })
    expect(await owed()).toMatchObject({ state: 'OPEN', clause: 'ER-4-1-5c' })
    const { rows } = await stage.owner.query(
      `select details from vendors.journal where subject_id = $1 and act = 'amendContract'`,
      [id],
    )
    expect(rows).toEqual([{ details: { terms: ['amountTwd'], owesIndependentTest: true } }])
  })

  test.each([
    ['no reason', { reason: ' ', amountTwd: 1 }],
    ['nothing to change', { reason }],
    ['a term that ends before it begins', { reason, termTo: '2026-11-30' }],
    ['no cadence', { reason, auditCadenceMonths: 0 }],
    ['a fraction of a dollar', { reason, amountTwd: 0.5 }],
  ])('is refused with %s', async (_what, input) => {
    expect((await step(stage, 'amendContract', a(), input)).codes).toEqual(['BAD_INPUT'])
  })

  test('takes no system of another agency, and says not whether there is one', async () => {
    const told = await step(stage, 'amendContract', a(), { reason, systemIds: [systems.ofPolice] })
    expect(told.codes).toEqual(['NOT_FOUND'])
  })

  test('of a version that is gone, or sent twice, changes nothing', async () => {
    const { version } = await shown(stage, a(), 'version')
    const input = {
      clientMutationId: 'amend once',
      contractId: a(),
      expectedVersion: version,
      reason,
      amountTwd: 12,
    }
    const ask = (more: object = {}) =>
      stage.act('bureau.contracts', 'amendContract', { ...input, ...more }, 'contract { version }')
    const first = await ask()
    expect((await ask()).data).toEqual(first.data)
    expect((await ask({ clientMutationId: 'late' })).codes).toEqual(['STALE_STATE'])
  })
})

test('work is passed on after the award only with scope, party and measures (ER-4-1-3)', async () => {
  const id = await another()
  const given = { scope: 'printing', subVendorClass: 'printers', requiredMeasures: ['locked rooms'] }
  const selection = 'subcontractingAllowed authorizations { nodes { scope } } terms { edition }'
  const told = await step(stage, 'authorizeSubcontract', id, {
    reason,
    authorizations: [{ ...given, requiredMeasures: [] }],
  })
  expect(told.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', guard: 'SUBCONTRACT_TERMS_STATED' })
  const { contract } = await step(
    stage,
    'authorizeSubcontract',
    id,
    { reason, authorizations: [given] },
    { selection },
  )
  expect(contract).toMatchObject({
    subcontractingAllowed: true,
    authorizations: { nodes: [{ scope: 'printing' }] },
    terms: [{ edition: 1 }, { edition: 2 }],
  })
})

test('work rests and goes on, each for a reason; nothing goes on that does not rest', async () => {
  const id = await another()
  expect((await step(stage, 'resumeContract', id, { reason })).codes).toEqual(['WRONG_STATE'])
  expect((await step(stage, 'suspendContract', id, { reason: '' })).codes).toEqual(['BAD_INPUT'])
  expect((await step(stage, 'suspendContract', id, { reason })).contract.state).toBe('SUSPENDED')
  expect((await step(stage, 'suspendContract', id, { reason })).codes).toEqual(['WRONG_STATE'])
  const selection = 'state suspensions { reason resumptionReason resumedAt }'
  const { contract } = await step(
    stage,
    'resumeContract',
    id,
    { reason: 'mended' },
    { as: 'bureau.ciso', selection },
  )
  expect(contract).toEqual({
    id,
    state: 'ACTIVE',
    suspensions: [{ reason, resumptionReason: 'mended', resumedAt: stage.now().toISOString() }],
  })
  const again = `update vendors.contract_suspension set resumption_reason = 'other' where contract_id = $1`
  await expect(stage.owner.query(again, [id])).rejects.toThrow('settled once')
})

describe('secrets that are found later', () => {
  test('before the award keep a contract from being awarded whose bidders were not told (ER-4-3a)', async () => {
    const id = await prepare(stage, 'bureau.contracts')
    await step(stage, 'publishTender', id, steps.publishTender())
    await step(stage, 'recordSelection', id, steps.recordSelection(String(held.vendor.alpha)))
    expect(
      (await step(stage, 'recordStateSecrets', id, { reason, secretLevel: 'SECRET' })).contract.state,
    ).toBe('SELECTED')
    const told = await step(stage, 'awardContract', id, { ...steps.awardContract(), suitabilityClause: true })
    expect(told.errors[0]?.extensions).toMatchObject({
      code: 'SUITABILITY_CLAUSE_MISSING',
      guard: 'SUITABILITY_CLAUSE_IN_TENDER',
    })
  })

  test('let the work rest until the contract says so and people are cleared, and hide it from everybody else', async () => {
    const id = await another(
      { reference: 'FOUND' },
      {
        subcontractingAllowed: true,
        authorizations: [{ scope: 'found', subVendorClass: 'y', requiredMeasures: ['z'] }],
        otherMeasures: [{ text: 'keep still' }],
      },
    )
    const onlookers = ['alpha.user', 'bureau.officer', 'bureau.auditor', 'city.supervisor', 'bureau.staff']
    const seeing = async () =>
      (await Promise.all(onlookers.map((as) => shown(stage, id, 'id', as)))).filter((each) => each !== null)
        .length
    const parts = async (as: string) => {
      const query = '{ subcontractAuthorizations(first: 100) { nodes { scope } } }'
      const { data } = await stage.ask(as, query)
      return data.subcontractAuthorizations.nodes.filter((each: any) => each.scope === 'found').length
    }
    expect([await seeing(), await parts('bureau.officer')]).toEqual([onlookers.length, 1])
    const found = await step(
      stage,
      'recordStateSecrets',
      id,
      { reason, secretLevel: 'SECRET' },
      { as: 'bureau.ciso' },
    )
    expect(found.contract.state).toBe('SUSPENDED')
    expect([await seeing(), await parts('bureau.officer')]).toEqual([0, 0])
    const { rowCount } = await stage.owner.query(
      'select 1 from published_vendors.party where contract_id = $1',
      [id],
    )
    expect(rowCount).toBe(0)
    expect((await step(stage, 'resumeContract', id, { reason })).codes).toEqual([
      'SUITABILITY_CLAUSE_MISSING',
    ])
    expect((await step(stage, 'amendContract', id, { reason, amountTwd: 5 })).codes).toEqual([
      'SUITABILITY_CLAUSE_MISSING',
    ])
    expect((await step(stage, 'amendContract', id, { reason, suitabilityClause: true })).codes).toEqual([])
    expect((await step(stage, 'resumeContract', id, { reason })).codes).toEqual(['SUITABILITY_REQUIRED'])
    stage.advance(1)
    const { terms, obligations } = await shown(stage, id, 'terms { secretLevel } obligations { duty state }')
    expect(terms.map(({ secretLevel }: any) => secretLevel)).toEqual(['NONE', 'SECRET', 'SECRET'])
    expect(obligations).toContainEqual({ duty: 'PEOPLE_CLEARED', state: 'LATE' })
    const asked = await stage.ask(
      'bureau.auditor',
      `{ _entities(representations: [{ __typename: "OutsourcingContract", id: "${id}" }]) { ... on OutsourcingContract { id } } }`,
    )
    expect(asked.data._entities).toEqual([null])
  })

  test('are never fewer than before, and are no matter of whoever may not write secrets', async () => {
    const secret = String(held.contract.S)
    for (const secretLevel of ['NONE', 'CONFIDENTIAL', 'SECRET'])
      expect((await step(stage, 'recordStateSecrets', secret, { reason, secretLevel })).codes).toEqual([
        'BAD_INPUT',
      ])
    const opened = `update vendors.contract set secret_level = 'NONE' where id = $1`
    await expect(stage.owner.query(opened, [secret])).rejects.toThrow('does not become an open one')
  })

  test('lead to another reference where the secret register has it already', async () => {
    await prepare(stage, 'bureau.contracts', { secretLevel: 'SECRET', reference: 'SAME' })
    const id = await another({ reference: 'SAME' })
    await step(stage, 'recordStateSecrets', id, { reason, secretLevel: 'SECRET' })
    expect((await shown(stage, id, 'reference')).reference).toMatch(/^C-2026-\d+$/)
  })
})

describe('the end of a contract', () => {
  const ended = (kind: string, endedAt: Date = stage.now()) => ({
    kind,
    reason,
    endedAt: endedAt.toISOString(),
  })

  test('starts the time for returning data, and leaves its vendor nothing but that', async () => {
    const id = await another({ reference: 'ENDS' }, {}, 'beta')
    expect((await shown(stage, id, 'systems { id }', 'beta.user')).systems).toHaveLength(1)
    const selection = 'state endKind endReason dataReturnDueAt obligations { duty state }'
    const { contract } = await step(stage, 'terminateContract', id, ended('TERMINATED'), { selection })
    expect(contract).toMatchObject({
      state: 'ENDED_DATA_PENDING',
      endKind: 'TERMINATED',
      endReason: reason,
      dataReturnDueAt: '2026-12-31T15:59:59.999Z',
    })
    expect(contract.obligations).toContainEqual({ duty: 'DATA_RETURN', state: 'OPEN' })
    expect(contract.obligations).toContainEqual({ duty: 'VENDOR_TEST', state: 'OPEN' })
    stage.advance(1)
    expect(await shown(stage, id, 'state systems { id }', 'beta.user')).toEqual({
      state: 'ENDED_DATA_PENDING',
      systems: [],
    })
    const passedOn = { contractId: id, subVendorId: held.vendor['alpha-one'], measures: ['m'] }
    const told = await stage.act('bureau.contracts', 'registerSubcontract', passedOn, 'authorization { id }')
    expect(told.codes).toEqual(['WRONG_STATE'])
    const taken = `update vendors.contract set ended_at = null, end_kind = null where id = $1`
    await expect(stage.owner.query(taken, [id])).rejects.toThrow('recorded once')
  })

  test('is not stated before it came, nor as expired while the term runs', async () => {
    const id = await another()
    const tomorrow = new Date(stage.now().getTime() + DAY)
    const years = new Date('2020-01-01T00:00:00Z')
    for (const [input, found] of [
      [ended('TERMINATED', tomorrow), { reason: 'STATED_TIME_IN_FUTURE' }],
      [ended('TERMINATED', years), { reason: 'STATED_TIME_BEFORE_EARLIER_STEP' }],
      [ended('EXPIRED'), { guard: 'END_STATED' }],
      [{ ...ended('TERMINATED'), reason: '' }, { guard: 'END_STATED' }],
    ] as const) {
      const { errors } = await step(stage, 'terminateContract', id, input)
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', ...found })
    }
  })

  test('comes with the last day of the term; a contract that never began is undone and not ended', async () => {
    const expiring = await another({}, { termTo: '2026-12-01' })
    expect((await step(stage, 'terminateContract', expiring, ended('EXPIRED'))).contract.state).toBe(
      'ENDED_DATA_PENDING',
    )
    const waiting = await another({}, { termFrom: '2027-02-01' })
    expect((await step(stage, 'terminateContract', waiting, ended('TERMINATED'))).codes).toEqual([
      'WRONG_STATE',
    ])
    expect((await step(stage, 'terminateContract', waiting, ended('RESCINDED'))).contract.state).toBe(
      'ENDED_DATA_PENDING',
    )
  })
})
