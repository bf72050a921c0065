/** What vendors do about findings, tracked until it works (AP-12.2-6d, AP-15.2-2). */
import type { Context } from '../../context.ts'
import { page } from '../../page.ts'
import { neededFor } from '../../predicate.ts'
import type { Capability } from '../../subgraph.ts'
import { auditRows } from '../audit/reads.ts'
import { findingRows } from '../finding/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import {
  reportVendorImprovementDone,
  reviewVendorImprovement,
  verifyVendorImprovement,
} from './follow-improvement.ts'
import { improvementList, improvementRows, improvementStepParts, improvementsOfFindingsSql } from './reads.ts'
import { submitVendorImprovements } from './submit-improvements.ts'

const ofFindings = {}

async function improvementOf(findingId: string, { reads }: Context) {
  const id = await reads.batched(ofFindings, findingId, async (ids) => {
    const asked = { text: improvementsOfFindingsSql, values: [ids] }
    const [rows = []] = await reads.run(neededFor(improvementRows), asked)
    const byFinding = new Map(rows.map((each) => [each._parent, each.id as string]))
    return ids.map((each) => byFinding.get(each) ?? null)
  })
  return reads.byId(improvementRows, id)
}

export const improvement: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [improvementRows],
  parts: [improvementStepParts],
  lists: [improvementList],
  commands: [
    ...[submitVendorImprovements, reviewVendorImprovement],
    ...[reportVendorImprovementDone, verifyVendorImprovement],
  ],
  resolvers: {
    Query: {
      vendorImprovement: (_, { id }, { reads }) => reads.byId(improvementRows, id),
      vendorImprovements: (_, args, context) => page(context, improvementList, args),
    },
    VendorImprovement: {
      __resolveReference: ({ id }, { reads }) => reads.byId(improvementRows, id),
      finding: ({ findingId }, _, { reads }) => reads.byId(findingRows, findingId),
      audit: ({ auditId }, _, { reads }) => reads.byId(auditRows, auditId),
      steps: (row, _, { reads }) => reads.parts(improvementStepParts, row),
    },
    VendorAuditFinding: { improvement: ({ id }, _, context) => improvementOf(id, context) },
  } satisfies Resolvers,
}
