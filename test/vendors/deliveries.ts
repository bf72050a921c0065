/** What tests of deliveries and components do again and again, as the parties of the market’s contract A. */
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { award, type Market, market } from './outsourcing.ts'
import { appear, openStage, type Stage, systems, type Told } from './stage.ts'

/** The start conditions of a contract are another page of the law; here it has simply begun. */
export async function begin(stage: Stage, contractId: string | undefined): Promise<void> {
  await stage.owner.query(
    `update vendors.contract set state = 'ACTIVE', version = version + 1 where id = $1`,
    [contractId],
  )
}

export async function change(stage: Stage, contractId: string | undefined, set: string): Promise<void> {
  await stage.owner.query(`update vendors.contract set ${set} where id = $1`, [contractId])
}

export const DELIVERY =
  'delivery { id state version number delivered { id name version sha256 system { id } } }'

export const delivering = (contractId: string | undefined, more: object = {}) => ({
  contractId,
  delivered: [{ name: 'Platform', version: '1.0' }],
  usesOthers: false,
  ...more,
})

export interface Delivered {
  readonly id: string
  readonly version: number
  readonly delivered: readonly { readonly id: string; readonly name: string }[]
}

export function must({ codes, errors, data }: Told): Told['data'] {
  if (codes.length > 0) throw new Error(JSON.stringify(errors))
  return data
}

export async function deliver(
  stage: Stage,
  contractId: string | undefined,
  more: object = {},
  as = 'alpha.user',
): Promise<Delivered> {
  const told = await stage.act(as, 'fileDelivery', delivering(contractId, more), DELIVERY)
  return must(told).fileDelivery.delivery
}

export const testing = ({ id, delivered }: Delivered, origin: string, more: object = {}) => ({
  deliveryId: id,
  deliveredVersionId: delivered[0]?.id,
  kind: 'PENETRATION_TEST',
  origin,
  performedBy: origin === 'VENDOR' ? 'alpha' : 'Independent Laboratory',
  independenceDeclared: origin === 'THIRD_PARTY',
  performedAt: '2026-11-19T01:00:00Z',
  passed: true,
  certificate: 'CERT-1',
  ...more,
})

/** Files a test and has it accepted by the officer, who is somebody else. */
export async function tested(stage: Stage, found: Delivered, origin: string, as: string): Promise<string> {
  const filed = await stage.act(as, 'fileSecurityTest', testing(found, origin), 'securityTest { id }')
  const { id } = must(filed).fileSecurityTest.securityTest
  const decision = { testId: id, expectedVersion: 1, decision: 'ACCEPT' }
  must(await stage.act('bureau.officer', 'acceptSecurityTest', decision, 'securityTest { state }'))
  return id
}

/** The register of a party of the contract. */
export async function registerOf(
  stage: Stage,
  contractId: string | undefined,
  vendorId: string | undefined,
): Promise<string> {
  const { rows } = await stage.owner.query(
    'select id from vendors.component_register where contract_id = $1 and vendor_id = $2',
    [contractId, vendorId],
  )
  return rows[0].id
}

export const declaring = (registerId: string, more: object = {}) => ({
  registerId,
  name: 'log4j-core',
  version: '2.14.1',
  source: 'pkg:maven/org.apache.logging.log4j',
  content: 'library: logging',
  licences: ['Apache-2.0'],
  ...more,
})

export interface Deliveries extends Market {
  readonly stage: Stage
  /** A further contract of the bureau with alpha, begun, on a system that is not core, below the amount. */
  another(more?: object): Promise<string>
  answer(deliveryId: string, decision: string, more?: object, as?: string): Promise<Told>
}

/** The market with A begun, and somebody engaged to test on it. */
export async function openDeliveries(): Promise<Deliveries> {
  const stage = await openStage(vendors)
  const { vendor, contract } = await market(stage)
  await begin(stage, contract.A)
  const personId = await appear(stage, 'tester', 'VENDOR_AUDITOR')
  const engaging = { personId, capacity: 'TESTER', independenceDeclared: true }
  const input = { contractId: contract.A, expectedVersion: 6, ...engaging }
  must(await stage.act('bureau.contracts', 'engageAuditor', input, 'contract { id }'))
  return {
    stage,
    vendor,
    contract,
    another: async (more = {}) => {
      const prepared = { systemIds: [systems.other], amountTwd: 9_999_999, ...more }
      const id = await award(stage, 'bureau.contracts', vendor.alpha ?? '', { prepared })
      await begin(stage, id)
      return id
    },
    answer: (deliveryId, decision, more = {}, as = 'bureau.contracts') => {
      const answering = { deliveryId, expectedVersion: 1, decision, ...more }
      return stage.act(as, 'acceptDelivery', answering, 'delivery { state }')
    },
  }
}

export interface Registers extends Market {
  readonly stage: Stage
  /** Registers by contract and vendor: `A alpha`. */
  readonly register: Readonly<Record<string, string>>
}

/** The market with its contracts begun, and a technical centre beside the agencies. */
export async function openRegisters(): Promise<Registers> {
  const stage = await openStage(vendors)
  const { vendor, contract } = await market(stage)
  for (const name of ['A', 'B', 'P']) await begin(stage, contract[name])
  const register: Record<string, string> = {}
  for (const each of ['A alpha', 'A alpha-one', 'A alpha-two', 'B beta', 'P alpha']) {
    const [name = '', of = ''] = each.split(' ')
    register[each] = await registerOf(stage, contract[name], vendor[of])
  }
  await appear(stage, 'centre', 'TECHNICAL_CENTRE', { agency: 'police' })
  return { stage, vendor, contract, register }
}
