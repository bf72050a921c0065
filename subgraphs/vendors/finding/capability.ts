/** What audits of vendors found: filed in bulk, revised while a draft, issued, corrected beside the text, compared by year. */
import { type IssuedFinding, yearsOf } from '../../../law/vendor-audits/following.ts'
import type { Context } from '../../context.ts'
import { page, pageUnder } from '../../page.ts'
import { neededFor } from '../../predicate.ts'
import { type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { auditRows } from '../audit/reads.ts'
import type { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { vendorRows } from '../vendor/reads.ts'
import { correctVendorAuditFinding } from './correct-finding.ts'
import { fileVendorAuditFindings } from './file-findings.ts'
import { correctionParts, findingList, findingRows, issuedOfContractsSql } from './reads.ts'
import { reviseVendorAuditFinding } from './revise-finding.ts'

const years = {}

/** Over the findings that the viewer may read, and no others. */
async function yearsOfContract(row: Row<typeof contractRows>, { reads }: Context) {
  const found = await reads.batched(years, row.id, async (ids) => {
    const asked = { text: issuedOfContractsSql, values: [ids] }
    const [rows = []] = await reads.run(neededFor(findingRows), asked)
    const byContract = Map.groupBy(rows, (each) => each._parent)
    return ids.map((id) => yearsOf((byContract.get(id) ?? []) as unknown as IssuedFinding[]))
  })
  return found.map((each) => within(row, { ...each }))
}

export const finding: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [findingRows],
  parts: [correctionParts],
  lists: [findingList],
  commands: [fileVendorAuditFindings, reviseVendorAuditFinding, correctVendorAuditFinding],
  resolvers: {
    Query: {
      vendorAuditFinding: (_, { id }, { reads }) => reads.byId(findingRows, id),
      vendorAuditFindings: (_, args, context) => page(context, findingList, args),
    },
    VendorAuditFinding: {
      __resolveReference: ({ id }, { reads }) => reads.byId(findingRows, id),
      audit: ({ auditId }, _, { reads }) => reads.byId(auditRows, auditId),
      subVendor: ({ subVendorId }, _, { reads }) => reads.byId(vendorRows, subVendorId),
      corrections: (row, _, { reads }) => reads.parts(correctionParts, row),
    },
    VendorAudit: {
      findings: ({ id }, args, context) => pageUnder(context, findingList, 'audit', id, args),
    },
    OutsourcingContract: { auditYears: (row, _, context) => yearsOfContract(row, context) },
  } satisfies Resolvers,
}
