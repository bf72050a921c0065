/** Delivery and acceptance (ER-4-1-5): what was delivered in which version, who tested it, and what is still missing. */
import { page, pageUnder } from '../../page.ts'
import type { Reads } from '../../reads.ts'
import { within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { systemFacts } from '../../system-facts.ts'
import { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { acceptDelivery } from './accept-delivery.ts'
import { acceptSecurityTest } from './accept-security-test.ts'
import { missingFor } from './acceptance-facts.ts'
import { fileDelivery } from './file-delivery.ts'
import { fileSecurityTest } from './file-security-test.ts'
import { deliveredVersions, deliveryList, deliveryRows, testList, testRows } from './reads.ts'

/** Only where the viewer may know of the system (D-04). */
async function systemOf(systemId: string | null, reads: Reads) {
  const found = await reads.byId(systemFacts, systemId)
  return found && { id: found.id }
}

export const delivery: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [deliveryRows, testRows],
  parts: [deliveredVersions],
  lists: [deliveryList, testList],
  resolvers: {
    Query: {
      delivery: (_, { id }, { reads }) => reads.byId(deliveryRows, id),
      deliveries: (_, args, context) => page(context, deliveryList, args),
      securityTest: (_, { id }, { reads }) => reads.byId(testRows, id),
      securityTests: (_, args, context) => page(context, testList, args),
    },
    Delivery: {
      __resolveReference: ({ id }, { reads }) => reads.byId(deliveryRows, id),
      contract: (row, _, { reads }) => reads.byId(contractRows, row.contractId),
      delivered: (row, _, { reads }) => reads.parts(deliveredVersions, row),
      tests: (row, args, context) => pageUnder(context, testList, 'delivery', row.id, args),
      missing: async (row, _, context) =>
        (await missingFor(row, context)).map((each) => within(row, { ...each })),
    },
    DeliveredVersion: { system: (row, _, { reads }) => systemOf(row.systemId, reads) },
    SecurityTest: {
      __resolveReference: ({ id }, { reads }) => reads.byId(testRows, id),
      delivery: (row, _, { reads }) => reads.byId(deliveryRows, row.deliveryId),
      system: (row, _, { reads }) => systemOf(row.systemId, reads),
    },
    OutsourcingContract: {
      deliveries: ({ id }, args, context) => pageUnder(context, deliveryList, 'contract', id, args),
    },
  } satisfies Resolvers,
}

/** What is done about deliveries, on a page of the schema of its own. */
export const deliverySteps: Capability = {
  schema: new URL('./steps.graphql', import.meta.url),
  commands: [fileDelivery, fileSecurityTest, acceptSecurityTest, acceptDelivery],
}
