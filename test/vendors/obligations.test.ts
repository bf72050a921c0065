import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { key } from '../../law/access/relations.ts'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { award, type Market, market, prepare, steps } from './outsourcing.ts'
import { shown, step, until } from './running.ts'
import { agencies, appear, openStage, type Stage, systems } from './stage.ts'

/** The question that the first page gives. */
const [, checklist = ''] =
  /```graphql\n(\{ contracts\(first: 50, filter: \{ underWay: true \}[^`]*)```/.exec(
    readFileSync('README.md', 'utf8'),
  ) ?? []

const DAY = 86_400_000

let stage: Stage
let held: Market
beforeAll(async () => {
  stage = await openStage(vendors)
  held = await market(stage)
  until(stage, new Date('2026-12-02T00:00:00Z'))
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

async function ask(as: string | null, id: string | undefined, selection: string, purpose?: string) {
  const { data, errors } = await stage.ask(as, `{ contract(id: "${id}") { ${selection} } }`, {}, purpose)
  return { contract: data.contract, errors }
}
const LINES = 'checklistResult obligations { duty text clause state dueAt metAt }'
const bare = (lines: readonly { duty: string; state: string | null }[]) =>
  lines.map(({ duty, state }) => `${duty} ${state}`)

describe('the checklist of the contract officer, as the first page shows how to ask for it', () => {
  test('has each duty of the law with its words, its clause, how it stands and by when', async () => {
    const { data, codes } = await stage.ask('bureau.contracts', checklist)
    expect(codes).toEqual([])
    const nodes = data.contracts.nodes as any[]
    expect(nodes.map(({ reference }) => reference).sort()).toEqual(['A', 'B'])
    const contract = nodes.find(({ reference }) => reference === 'A')
    expect(contract).toMatchObject({ checklistResult: 'OPEN', isCore: true, splitWarning: null })
    expect(bare(contract.obligations)).toEqual([
      'ASSURANCE MET',
      'QUALIFIED_PEOPLE MET',
      'SUBCONTRACT_TERMS MET',
      'SUITABILITY_CLAUSE NOT_APPLICABLE',
      'PEOPLE_CLEARED NOT_APPLICABLE',
      'EXIT_CONTROL NOT_APPLICABLE',
      'VENDOR_TEST OPEN',
      'INDEPENDENT_TEST OPEN',
      'PARTS_MARKED OPEN',
      'LICENCES_PROVED OPEN',
      'REMEDY NOT_APPLICABLE',
      'DATA_RETURN NOT_APPLICABLE',
      'UNDERTAKING MET',
      'OTHER_MEASURES NOT_APPLICABLE',
      'PERIODIC_AUDIT OPEN',
      'INCIDENT_AUDIT NOT_APPLICABLE',
      'LOG_CLAUSE MET',
    ])
    expect(contract.obligations[0]).toEqual({
      duty: 'ASSURANCE',
      text: "The vendor's assurance is valid",
      clause: 'ER-4-1-1',
      state: 'MET',
      dueAt: '2030-01-01T15:59:59.999Z',
      metAt: expect.any(String),
    })
  })

  test('follows a system that becomes core, and one that no longer is (ER-4-1-5b)', async () => {
    const id = await award(stage, 'bureau.contracts', String(held.vendor.beta), {
      prepared: { reference: 'C', systemIds: [systems.other], amountTwd: 1 },
    })
    const owes = async () =>
      (await ask('bureau.contracts', id, LINES)).contract.obligations.find(
        ({ duty }: { duty: string }) => duty === 'INDEPENDENT_TEST',
      ).state
    const core = (is: boolean) =>
      stage.owner.query('update published_agencies.system set is_core = $2 where id = $1', [
        systems.other,
        is,
      ])
    const told = [await owes()]
    await core(true)
    told.push(await owes())
    await core(false)
    expect([...told, await owes()]).toEqual(['NOT_APPLICABLE', 'OPEN', 'NOT_APPLICABLE'])
  })

  test('is one statement, however many contracts are on the page', async () => {
    const counted = async (first: number) => {
      stage.statements.length = 0
      await stage.ask('bureau.contracts', checklist.replace('first: 50', `first: ${first}`))
      return stage.statements.filter((text) => text.includes('contract_facts')).length
    }
    expect([await counted(1), await counted(50)]).toEqual([1, 1])
  })
})

describe('who is told how duties stand', () => {
  test('the vendor of its own contract, and its rival of none', async () => {
    const { contract } = await ask('alpha.user', held.contract.A, LINES)
    expect(contract.checklistResult).toBe('OPEN')
    for (const rival of ['beta.user', 'alpha-one.user', 'police.contracts', 'national', null])
      expect((await ask(rival, held.contract.A, LINES)).contract, String(rival)).toBeNull()
  })

  test.each(['city.supervisor', 'bureau.staff', 'bureau.contact'])('%s: nothing of them', async (account) => {
    const { contract, errors } = await ask(
      account,
      held.contract.A,
      `id ${LINES} splitWarning { togetherTwd }`,
    )
    expect(contract).toEqual({
      id: held.contract.A,
      checklistResult: null,
      obligations: null,
      splitWarning: null,
    })
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['WITHHELD']))
  })

  test('an internal auditor not of people, about whom he may know nothing; the whole is told without them', async () => {
    await appear(stage, 'bureau.inner', 'INTERNAL_AUDITOR', { agency: 'bureau' })
    const { contract, errors } = await ask('bureau.inner', held.contract.A, LINES)
    const untold = contract.obligations.filter(({ state }: any) => state === null)
    expect(untold.map(({ duty, dueAt, metAt }: any) => [duty, dueAt, metAt])).toEqual([
      ['QUALIFIED_PEOPLE', null, null],
      ['PEOPLE_CLEARED', null, null],
      ['EXIT_CONTROL', null, null],
    ])
    expect(errors).toEqual([])
    expect(contract.checklistResult).toBe('OPEN')
  })

  test('of a secret contract only those who may know of it, for a purpose, and each reading is recorded', async () => {
    const unstated = await ask('bureau.ciso', held.contract.S, LINES)
    expect(unstated.contract).toEqual({ checklistResult: null, obligations: null })
    const { contract } = await ask('bureau.ciso', held.contract.S, LINES, 'checking secrets')
    expect(bare(contract.obligations)).toContain('PEOPLE_CLEARED LATE')
    const { rows } = await stage.owner.query(
      `select details from vendors.journal where act = 'READ' and purpose = 'checking secrets'`,
    )
    expect(rows).toEqual([{ details: { rows: [`OutsourcingContract:${held.contract.S}`] } }])
  })

  test('an auditor of an authority: of a secret contract the result alone (a6)', async () => {
    await appear(stage, 'auditor', 'AUDITOR', { agency: 'police' })
    const { rows } = await stage.owner.query(
      `select no from published_agencies.person where subject = 'auditor'`,
    )
    const auditing = key('AUDITING', rows[0].no)
    await stage.owner.query(
      `insert into published_agencies.reach (target_id, key, depth, valid_from) values ($1, $2, 0, '2020-01-01')`,
      [agencies.bureau.id, auditing],
    )
    const selection = `title amountTwd vendor { id } state terms { edition } termsNeeded ${LINES}`
    const { contract } = await ask('auditor', held.contract.S, selection, 'yearly audit')
    expect(contract).toEqual({
      title: null,
      amountTwd: null,
      vendor: null,
      state: null,
      terms: null,
      termsNeeded: null,
      checklistResult: 'LATE',
      obligations: null,
    })
    const { data } = await stage.ask(
      'auditor',
      '{ tenderNotices(first: 100) { nodes { title } } subcontractAuthorizations { nodes { id } } }',
      {},
      'yearly audit',
    )
    expect(JSON.stringify(data)).not.toContain('Secret call')
  })
})

describe('contracts that may have been split (G-59)', () => {
  const WARNED = 'splitWarning { togetherTwd contracts { reference } }'
  const small = (reference: string, amountTwd: number, more: object = {}, bent: object = {}) =>
    award(stage, 'bureau.contracts', String(held.vendor['alpha-one']), {
      prepared: { reference, amountTwd, systemIds: [systems.other], ...more },
      ...bent,
    })

  test('are named to whoever sees both, and a secret one to nobody by an open one', async () => {
    const one = await small('ONE', 6_000_000)
    const alone = await ask('bureau.contracts', one, WARNED)
    expect(alone.contract.splitWarning).toBeNull()
    const said = { suitabilityClause: true, suitabilityClauseInDocuments: true, procedure: 'INVITED' }
    const secret = await small(
      'HID',
      4_000_000,
      { secretLevel: 'SECRET' },
      { notice: said, terms: { suitabilityClause: true } },
    )
    for (const as of ['bureau.officer', 'bureau.ciso'])
      expect((await ask(as, one, WARNED, 'looking')).contract.splitWarning, as).toBeNull()
    const ofSecret = await ask('bureau.ciso', secret, WARNED, 'split looking')
    expect(ofSecret.contract.splitWarning).toEqual({
      togetherTwd: 10_000_000,
      contracts: [{ reference: 'ONE' }],
    })
    await small('TWO', 4_000_000, { bespokeDevelopment: false })
    const told = await ask('bureau.officer', one, WARNED)
    expect(told.contract.splitWarning).toEqual({ togetherTwd: 10_000_000, contracts: [{ reference: 'TWO' }] })
  })

  test('are none with another vendor, on another system, or without a system built to order', async () => {
    const other = await award(stage, 'bureau.contracts', String(held.vendor['alpha-two']), {
      prepared: { reference: 'OTHER', amountTwd: 9_000_000, systemIds: [systems.other] },
    })
    const elsewhere = await small('ELSEWHERE', 9_000_000, { systemIds: [systems.core] })
    const plain = await small('PLAIN', 1_000_000, { bespokeDevelopment: false })
    for (const id of [other, elsewhere, plain])
      expect((await ask('bureau.contracts', id, WARNED)).contract.splitWarning).toBeNull()
  })
})

test('a lapsed assurance is flagged, after thirty days to the CISO, until another is shown (ER-4-1-1)', async () => {
  const id = await prepare(stage, 'bureau.contracts')
  const assurance = { kind: 'MEASURES_REVIEWED', scope: 'all', validUntil: '2026-12-10' }
  await step(stage, 'publishTender', id, steps.publishTender())
  await step(stage, 'recordSelection', id, { ...steps.recordSelection(String(held.vendor.alpha)), assurance })
  await step(stage, 'awardContract', id, steps.awardContract())
  const at = async (instant: string) => {
    until(stage, new Date(instant))
    const { assuranceStatus, obligations } = await shown(
      stage,
      id,
      'assuranceStatus obligations { duty state }',
    )
    const flagged = await stage.ask(
      'bureau.ciso',
      '{ contracts(filter: { assuranceStatus: ESCALATED }) { nodes { id } } }',
      {},
      'looking',
    )
    const { state } = obligations.find(({ duty }: { duty: string }) => duty === 'ASSURANCE')
    return [assuranceStatus, state, flagged.data.contracts.nodes.length].join(' ')
  }
  const back = stage.now()
  expect(await at('2026-12-10T15:59:59.999Z')).toBe('VALID MET 0')
  expect(await at('2026-12-10T16:00:00Z')).toBe('EXPIRED LATE 0')
  expect(await at('2027-01-09T15:59:59.999Z')).toBe('EXPIRED LATE 0')
  expect(await at('2027-01-09T16:00:00Z')).toBe('ESCALATED LATE 1')
  const stale = { assurance: { ...assurance, validUntil: '2027-01-09' } }
  expect((await step(stage, 'extendAssurance', id, stale)).codes).toEqual(['BAD_INPUT'])
  const unproven = { assurance: { ...assurance, kind: 'THIRD_PARTY_VERIFICATION', validUntil: '2028-01-01' } }
  expect((await step(stage, 'extendAssurance', id, unproven)).codes).toEqual(['BAD_INPUT'])
  const renewed = { assurance: { ...unproven.assurance, certificate: 'ISO 1' } }
  const selection = 'assuranceStatus assuranceValidUntil assurances { kind certificate validUntil }'
  const { contract } = await step(stage, 'extendAssurance', id, renewed, { as: 'bureau.officer', selection })
  expect(contract).toMatchObject({ assuranceStatus: 'VALID', assuranceValidUntil: '2028-01-01' })
  expect(contract.assurances.map((each: { validUntil: string }) => each.validUntil)).toEqual([
    '2026-12-10',
    '2028-01-01',
  ])
  until(stage, back)
})

test('another measure has its day, and is verified once, by the agency (ER-4-1-8)', async () => {
  const terms = { otherMeasures: [{ text: 'encrypt backups', dueAt: '2026-12-24T00:00:00Z' }] }
  const id = await award(stage, 'bureau.contracts', String(held.vendor.beta), { terms })
  const { otherMeasures } = await shown(stage, id, 'otherMeasures { id text dueAt verifiedAt }')
  expect(otherMeasures).toMatchObject([
    { text: 'encrypt backups', dueAt: '2026-12-24T00:00:00.000Z', verifiedAt: null },
  ])
  const stated = { measureId: otherMeasures[0].id, verifiedAt: stage.now().toISOString(), finding: 'seen' }
  const later = new Date(stage.now().getTime() + DAY).toISOString()
  expect((await step(stage, 'verifyOtherMeasure', id, { ...stated, verifiedAt: later })).codes).toEqual([
    'BAD_INPUT',
  ])
  expect((await step(stage, 'verifyOtherMeasure', String(held.contract.A), stated)).codes).toEqual([
    'NOT_FOUND',
  ])
  const selection = 'otherMeasures { finding verifiedAt }'
  const { contract } = await step(stage, 'verifyOtherMeasure', id, stated, {
    as: 'bureau.officer',
    selection,
  })
  expect(contract.otherMeasures).toEqual([{ finding: 'seen', verifiedAt: stated.verifiedAt }])
  expect((await step(stage, 'verifyOtherMeasure', id, stated)).codes).toEqual(['BAD_INPUT'])
})

test('thousands of licences, each with a proof of its own, keep no checklist from being shown', async () => {
  const id = await award(stage, 'bureau.contracts', String(held.vendor.beta))
  await stage.owner.query(
    `insert into vendors.component (register_id, contract_id, agency_id, vendor_id, name, version, source, content, licences, declared_by, declared_at)
     select r.id, r.contract_id, r.agency_id, r.vendor_id, 'part ' || n, '1', 'its maker', 'library', array['licence ' || n], 1, r.opened_at
     from vendors.component_register r, generate_series(1, 8000) n where r.contract_id = $1`,
    [id],
  )
  await stage.owner.query(
    `insert into vendors.component_licence (register_id, licence, proof, filed_by, filed_at)
     select k.register_id, k.licences[1], 'receipt', 1, k.declared_at from vendors.component k where k.contract_id = $1`,
    [id],
  )
  const { contract, errors } = await ask('bureau.contracts', id, LINES)
  expect(errors).toEqual([])
  expect(bare(contract.obligations)).toContain('LICENCES_PROVED MET')
})
