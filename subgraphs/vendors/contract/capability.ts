/** The register of outsourcing contracts (ER-4): from preparation to award, and who looks at the work. */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import { isId } from '../../reads.ts'
import { type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { systemFacts } from '../../system-facts.ts'
import { vendorRows } from '../vendor/reads.ts'
import { awardContract } from './award-contract.ts'
import { endEngagement } from './end-engagement.ts'
import { engageAuditor } from './engage-auditor.ts'
import { contractList } from './lists.ts'
import { prepareContract } from './prepare-contract.ts'
import { contractRows, engagements } from './reads.ts'

type ContractRow = Row<typeof contractRows>
interface Identified {
  readonly id: string
}

/** Systems that the viewer may know of; the others are left out without a word (D-04). */
async function systemsOf(row: ContractRow, reads: Context['reads']) {
  const ids: readonly string[] = row.systemIds
  const found = await Promise.all(ids.map((id) => reads.byId(systemFacts, id)))
  return found.flatMap((system) => (system ? [{ id: system.id }] : []))
}

async function dutyContactOf(row: ContractRow, { reads }: Context) {
  const vendor = await reads.byId(vendorRows, row.vendorId)
  return vendor && within(vendor, { phone: vendor.dutyPhone, email: vendor.dutyEmail })
}

export const contract: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [contractRows],
  parts: [engagements],
  lists: [contractList],
  resolvers: {
    Query: {
      contract: (_: unknown, { id }: Identified, { reads }: Context) => reads.byId(contractRows, id),
      contracts: (_: unknown, args: PageArgs, context: Context) => page(context, contractList, args),
    },
    InformationSystem: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(systemFacts, id),
    },
    OutsourcingContract: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(contractRows, id),
      agency: (row: ContractRow) => ({ id: row.agencyId }),
      vendor: (row: ContractRow, _: unknown, { reads }: Context) => reads.byId(vendorRows, row.vendorId),
      vendorDutyContact: (row: ContractRow, _: unknown, context: Context) => dutyContactOf(row, context),
      systems: (row: ContractRow, _: unknown, { reads }: Context) => systemsOf(row, reads),
      engagements: (row: ContractRow, _: unknown, { reads }: Context) => reads.parts(engagements, row),
    },
    Vendor: {
      contracts: ({ id }: Identified, args: PageArgs, context: Context) =>
        pageUnder(context, contractList, 'vendor', id, args),
    },
    Agency: {
      __resolveReference: ({ id }: Identified) => (isId(id) ? { id } : null),
      contracts: ({ id }: Identified, args: PageArgs, context: Context) =>
        pageUnder(context, contractList, 'agency', id, args),
    },
  },
}

/** The steps of a contract, on a page of the schema of their own. */
export const contractSteps: Capability = {
  schema: new URL('./steps.graphql', import.meta.url),
  commands: [prepareContract, awardContract, engageAuditor, endEngagement],
  resolvers: {},
}
