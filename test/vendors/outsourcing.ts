/** An outsourcing from preparation to award on a stage, step by step, so that tests can bend one step of it. */
import { agencies, appear, type Stage, systems, type Told } from './stage.ts'

function must({ codes, errors }: Told): void {
  if (codes.length > 0) throw new Error(JSON.stringify(errors))
}

export async function registerVendor(stage: Stage, name: string, registrationNo: string): Promise<string> {
  const input = {
    agencyId: agencies.bureau.id,
    nameZh: name,
    nameEn: name,
    registrationNo,
    dutyPhone: '02-1',
  }
  const { data, errors } = await stage.act('bureau.contracts', 'registerVendor', input, 'vendor { id }')
  if (!data?.registerVendor) throw new Error(JSON.stringify(errors))
  return data.registerVendor.vendor.id
}

export const preparation = {
  title: 'Platform upkeep',
  description: 'Upkeep of the platform.',
  scopes: ['MAINTAIN'],
  systemIds: [systems.core],
  secretLevel: 'NONE',
  amountTwd: 12_000_000,
  bespokeDevelopment: true,
  requiredSpecialists: 2,
  onSiteSupervisor: 'head of section',
}

export const steps = {
  publishTender: () => ({ title: 'Call for bids', noticeText: 'Bids are called for.' }),
  recordSelection: (vendorId: string) => ({
    vendorId,
    reason: 'best bid',
    assurance: { kind: 'MEASURES_REVIEWED', scope: 'all of the work', validUntil: '2030-01-01' },
    staff: { trained: 1, certified: 1 },
  }),
  awardContract: () => ({
    termFrom: '2026-12-01',
    termTo: '2028-11-30',
    logClause: true,
    undertakingSigned: true,
    subcontractingAllowed: false,
  }),
}

export async function prepare(stage: Stage, officer: string, input: object = {}): Promise<string> {
  const agency = officer.startsWith('police') ? agencies.police : agencies.bureau
  const asked = { agencyId: agency.id, ...preparation, ...input }
  const { data, errors } = await stage.act(officer, 'prepareContract', asked, 'contract { id }')
  if (!data?.prepareContract) throw new Error(JSON.stringify(errors))
  return data.prepareContract.contract.id
}

interface Bent {
  readonly prepared?: object
  readonly notice?: object
  readonly terms?: object
}

/** All steps in order, as the law wants them. */
export async function award(
  stage: Stage,
  officer: string,
  vendorId: string,
  bent: Bent = {},
): Promise<string> {
  const contractId = await prepare(stage, officer, bent.prepared)
  const inputs: [string, object][] = [
    ['publishTender', { ...steps.publishTender(), ...bent.notice }],
    ['recordSelection', steps.recordSelection(vendorId)],
    ['awardContract', { ...steps.awardContract(), ...bent.terms }],
  ]
  for (const [index, [mutation, input]] of inputs.entries()) {
    const asked = { contractId, expectedVersion: index + 1, ...input }
    const { codes, errors } = await stage.act(officer, mutation, asked, 'contract { id }')
    if (codes.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`)
  }
  return contractId
}

/** Whoever outsourcing concerns, at the bureau, above it, beside it and outside. */
export async function cast(stage: Stage): Promise<void> {
  const at = (agency: keyof typeof agencies) => ({ agency })
  await appear(stage, 'bureau.contracts', 'CONTRACT_OFFICER', at('bureau'))
  await appear(stage, 'bureau.officer', 'DEDICATED_OFFICER', at('bureau'))
  await appear(stage, 'bureau.ciso', 'CISO', at('bureau'))
  await appear(stage, 'bureau.staff', 'AGENCY_STAFF', at('bureau'))
  await appear(stage, 'bureau.contact', 'SECURITY_CONTACT', at('bureau'))
  await appear(stage, 'bureau.auditor', 'INTERNAL_AUDITOR', at('bureau'))
  await appear(stage, 'city.supervisor', 'SUPERVISING_OFFICER', at('city'))
  await appear(stage, 'city.reviewer', 'SECURITY_REVIEWER', at('city'))
  await appear(stage, 'police.contracts', 'CONTRACT_OFFICER', at('police'))
  await appear(stage, 'police.officer', 'DEDICATED_OFFICER', at('police'))
  await appear(stage, 'police.ciso', 'CISO', at('police'))
  await appear(stage, 'police.auditor', 'INTERNAL_AUDITOR', at('police'))
  await appear(stage, 'national', 'NATIONAL_OFFICER', at('city'))
  await appear(stage, 'army.staff', 'CONTRACT_OFFICER', at('army'))
}

export interface Market {
  readonly vendor: Readonly<Record<string, string>>
  readonly contract: Readonly<Record<string, string>>
}

/**
 * Contract A of the bureau with alpha, two sub-vendors and the tool; B with its rival beta; S, a secret one, with
 * alpha again; and P of the police with alpha.
 */
export async function market(stage: Stage): Promise<Market> {
  const vendor: Record<string, string> = {}
  const contract: Record<string, string> = {}
  await cast(stage)
  for (const name of ['alpha', 'beta', 'alpha-one', 'alpha-two']) {
    vendor[name] = await registerVendor(stage, name, name)
    const role = name.includes('-') ? 'SUBVENDOR_USER' : 'VENDOR_USER'
    await appear(stage, `${name}.user`, role, { vendorId: vendor[name] })
  }
  const tool = await appear(stage, 'tool', 'VENDOR_AUDITOR')
  const [alpha = '', beta = '', one = '', two = ''] = Object.values(vendor)
  const allowed = (subVendorId: string, clause: string) => ({
    scope: 'network',
    subVendorId,
    requiredMeasures: ['monitoring'],
    clauses: [clause],
  })
  contract.A = await award(stage, 'bureau.contracts', alpha, {
    prepared: { reference: 'A' },
    terms: {
      subcontractingAllowed: true,
      authorizations: [allowed(one, 'for one'), allowed(two, 'for two')],
    },
  })
  contract.B = await award(stage, 'bureau.contracts', beta, {
    prepared: { reference: 'B', systemIds: [] },
  })
  const secret = {
    prepared: { reference: 'S', secretLevel: 'SECRET' },
    notice: {
      procedure: 'INVITED',
      title: 'Secret call',
      suitabilityClause: true,
      suitabilityClauseInDocuments: true,
    },
    terms: { suitabilityClause: true },
  }
  contract.S = await award(stage, 'bureau.contracts', alpha, secret)
  contract.P = await award(stage, 'police.contracts', alpha, {
    prepared: { reference: 'P', systemIds: [] },
  })
  for (const subVendorId of [one, two]) {
    const input = { contractId: contract.A, subVendorId, measures: ['monitoring', 'more'] }
    const told = await stage.act('bureau.contracts', 'registerSubcontract', input, 'authorization { id }')
    must(told)
  }
  const engaging = {
    contractId: contract.A,
    personId: tool,
    capacity: 'AUDITOR',
    independenceDeclared: true,
  }
  const told = await stage.act(
    'bureau.contracts',
    'engageAuditor',
    { ...engaging, expectedVersion: 4 },
    'contract { version }',
  )
  must(told)
  return { vendor, contract }
}
