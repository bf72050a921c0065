/** Subcontracting (ER-4-1-3): what the agency allows, who takes it up, and what binds the sub-vendor. */

import { dutiesFlowingFrom } from '../../../law/obligations/flowing-duties.ts'
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import { type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { vendorRows } from '../vendor/reads.ts'
import { authorizationList, authorizationRows, subcontracts, unauthorized } from './reads.ts'
import { recordUnauthorizedSubcontract } from './record-unauthorized-subcontract.ts'
import { registerSubcontract } from './register-subcontract.ts'

type AuthorizationRow = Row<typeof authorizationRows>
interface Identified {
  readonly id: string
}

export const subcontract: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [authorizationRows],
  parts: [subcontracts, unauthorized],
  lists: [authorizationList],
  commands: [registerSubcontract, recordUnauthorizedSubcontract],
  resolvers: {
    Query: {
      subcontractAuthorization: (_: unknown, { id }: Identified, { reads }: Context) =>
        reads.byId(authorizationRows, id),
      subcontractAuthorizations: (_: unknown, args: PageArgs, context: Context) =>
        page(context, authorizationList, args),
    },
    SubcontractAuthorization: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(authorizationRows, id),
      contract: (row: AuthorizationRow, _: unknown, { reads }: Context) =>
        reads.byId(contractRows, row.contractId),
      subVendor: (row: AuthorizationRow, _: unknown, { reads }: Context) =>
        reads.byId(vendorRows, row.subVendorId),
      beneath: (row: AuthorizationRow, _: unknown, { reads }: Context) =>
        reads.byId(authorizationRows, row.beneathId),
      flowingDuties: async (row: AuthorizationRow, _: unknown, { reads }: Context) => {
        const contract = await reads.byId(contractRows, row.contractId)
        return contract && dutiesFlowingFrom(contract as never).map((duty) => within(row, { ...duty }))
      },
      subcontracts: (row: AuthorizationRow, _: unknown, { reads }: Context) => reads.parts(subcontracts, row),
    },
    OutsourcingContract: {
      authorizations: ({ id }: Identified, args: PageArgs, context: Context) =>
        pageUnder(context, authorizationList, 'contract', id, args),
      unauthorizedSubcontracts: (row: Row<typeof contractRows>, _: unknown, { reads }: Context) =>
        reads.parts(unauthorized, row),
    },
  } satisfies Resolvers,
}
