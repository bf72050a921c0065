/** People on a secret contract and the steps of their checks, each as whoever takes it, so that tests can bend one. */
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { market } from './outsourcing.ts'
import { appear, openStage, type Told } from './stage.ts'

export const PURPOSE = 'suitability of people'
export const DAY = 86_400_000
export const five = [
  'LEAK_CONVICTION',
  'SEDITION_TREASON_CONVICTION',
  'WANTED_OPEN_CASE',
  'SECRECY_DISCIPLINE',
  'FOREIGN_INFLUENCE',
]
export const clean = five.map((head) => ({ head, finding: 'NONE' }))
export const found = [{ head: 'LEAK_CONVICTION', finding: 'FOUND' }]
export const unknown = [{ head: 'FOREIGN_INFLUENCE', finding: 'UNKNOWN' }]

export const must = (told: Told): Told => {
  if (told.codes.length > 0) throw new Error(JSON.stringify(told.errors))
  return told
}

export interface Candidate {
  readonly account: string
  readonly personId: string
  readonly vendorPersonId: string
  checkId: string
}

export const necessity = { necessityNote: 'will run the keys', secretContentSummary: 'keys of the radio' }

const everything = `state result decidedOn validUntil consentState secretLevel secretContentSummary renewalDueAt
  person { name } contract { reference }
  findings { heads { head finding offenceDate otherText } necessityNote consentDocument signatureEvidence reasons revokedFor erasedAt }`

/** A stage with the market on it; alpha's people are named for the secret contract. */
export async function openChecks() {
  const stage = await openStage(vendors)
  const outsourced = await market(stage)
  const { S: contractId = '' } = outsourced.contract
  const { alpha: vendorId = '' } = outsourced.vendor
  let candidates = 0

  /** Somebody of alpha's, with an account, named for the secret contract by the agency. */
  async function candidate(input: object = {}): Promise<Candidate> {
    const account = `candidate-${++candidates}`
    const personId = await appear(stage, account, 'VENDOR_AUDITOR', { vendorId })
    const given = { contractId, vendorId, name: `Ms ${account}`, personId, ...input }
    const told = must(
      await stage.act('bureau.contracts', 'nameVendorPerson', given, 'vendorPerson { id }', PURPOSE),
    )
    const vendorPersonId = told.data.nameVendorPerson.vendorPerson.id
    return { account, personId, vendorPersonId, checkId: await checkOf(vendorPersonId) }
  }

  async function checkOf(vendorPersonId: string): Promise<string> {
    const { rows } = await stage.owner.query(
      'select id from vendors.suitability_check where person_id = $1 order by required_at desc, id limit 1',
      [vendorPersonId],
    )
    return rows[0].id
  }

  async function step(
    account: string | null,
    mutation: string,
    { checkId }: { checkId: string },
    input: object = {},
  ) {
    const { rows } = await stage.owner.query('select version from vendors.suitability_check where id = $1', [
      checkId,
    ])
    const given = { checkId, expectedVersion: rows[0].version, ...input }
    return stage.act(account, mutation, given, 'suitabilityCheck { id state }', PURPOSE)
  }

  const signed = () => ({ signedAt: stage.now().toISOString(), document: 'file 7' })
  const electronic = () => ({
    answer: 'GIVEN',
    form: 'ELECTRONIC',
    signatureEvidence: 'certificate 9',
    ...signed(),
  })

  const request = (of: Candidate) => step('bureau.contracts', 'requestSuitabilityConsent', of)
  const consent = (of: Candidate) => step(of.account, 'recordSuitabilityConsent', of, electronic())
  const open = (of: Candidate) => step('bureau.contracts', 'openSuitabilityCheck', of, necessity)
  const enter = (of: Candidate, heads: object, account = 'bureau.contracts') =>
    step(account, 'enterSuitabilityHeads', of, { heads })
  const decide = (of: Candidate, result: string, reasons?: string, account = 'bureau.ciso') =>
    step(account, 'decideSuitabilityCheck', of, { result, ...(reasons !== undefined && { reasons }) })

  /** As far as the CISO, with these heads entered. */
  async function checking(heads: object = clean, input: object = {}): Promise<Candidate> {
    const of = await candidate(input)
    for (const taken of [await request(of), await consent(of), await open(of), await enter(of, heads)])
      must(taken)
    return of
  }

  async function cleared(): Promise<Candidate> {
    const of = await checking()
    must(await decide(of, 'CLEARED'))
    return of
  }

  async function sworn(of: Candidate): Promise<Candidate> {
    const { rows } = await stage.owner.query('select version from vendors.contract where id = $1', [
      contractId,
    ])
    const given = {
      signedOn: '2026-11-01',
      form: 'PAPER',
      document: 'file 1',
      vendorPersonId: of.vendorPersonId,
    }
    const input = { contractId, expectedVersion: rows[0].version, ...given }
    must(await stage.act('bureau.contracts', 'recordUndertaking', input, 'contract { id }', PURPOSE))
    return of
  }

  const assign = ({ vendorPersonId }: Candidate) =>
    stage.act(
      'bureau.contracts',
      'assignPersonnel',
      { contractId, vendorPersonId },
      'vendorPerson { assignments { state } }',
      PURPOSE,
    )

  async function workOf({ vendorPersonId }: Candidate): Promise<readonly string[]> {
    const { data } = await stage.ask(
      'bureau.contracts',
      `{ vendorPerson(id: "${vendorPersonId}") { assignments { state endedFor } } }`,
      {},
      PURPOSE,
    )
    return data.vendorPerson.assignments.map(({ state, endedFor }: any) => endedFor ?? state)
  }

  async function read(account: string | null, { checkId }: Candidate, purpose: string | undefined = PURPOSE) {
    const { data } = await stage.ask(
      account,
      `{ suitabilityCheck(id: "${checkId}") { ${everything} } }`,
      {},
      purpose,
    )
    return data?.suitabilityCheck ?? null
  }

  return {
    ...{
      stage,
      market: outsourced,
      contractId,
      candidate,
      checking,
      cleared,
      sworn,
      step,
      request,
      consent,
      open,
      enter,
      decide,
    },
    ...{ signed, electronic, assign, workOf, read },
  }
}
