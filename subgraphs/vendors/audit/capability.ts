/** Audits of vendors (ER-4-1-9, AP-12.2-6): opened, examined, put to the vendor, issued and frozen. */
import type { Context } from '../../context.ts'
import { page, pageUnder } from '../../page.ts'
import { neededFor } from '../../predicate.ts'
import { type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import { countsSql, findingRows } from '../finding/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { cancelVendorAudit } from './cancel-vendor-audit.ts'
import { commentOnVendorAudit } from './comment.ts'
import { issueVendorAudit } from './issue-vendor-audit.ts'
import { auditList } from './lists.ts'
import { openVendorAudit } from './open-vendor-audit.ts'
import { putFindingsToVendor } from './put-findings.ts'
import { auditRows, checkParts, putParts } from './reads.ts'
import { recordVendorAuditChecks } from './record-checks.ts'

const none = { total: 0, deficiencies: 0, toImprove: 0, open: 0, overdue: 0 }
const counts = {}

/** As many as the viewer may know of: the rule of findings counts for their number too. */
async function countsOf(row: Row<typeof auditRows>, { reads }: Context) {
  const found = await reads.batched(counts, row.id, async (ids) => {
    const [rows = []] = await reads.run(neededFor(findingRows), { text: countsSql, values: [ids] })
    const byAudit = new Map(rows.map((each) => [each._parent, each]))
    return ids.map((id) => byAudit.get(id) ?? none)
  })
  return within(row, { ...none, ...found })
}

export const audit: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [auditRows],
  parts: [checkParts, putParts],
  lists: [auditList],
  resolvers: {
    Query: {
      vendorAudit: (_, { id }, { reads }) => reads.byId(auditRows, id),
      vendorAudits: (_, args, context) => page(context, auditList, args),
    },
    VendorAudit: {
      __resolveReference: ({ id }, { reads }) => reads.byId(auditRows, id),
      agency: ({ agencyId }) => ({ id: agencyId }),
      contract: ({ contractId }, _, { reads }) => reads.byId(contractRows, contractId),
      paperAudit: ({ paperAuditId }, _, { reads }) => reads.byId(auditRows, paperAuditId),
      checks: (row, _, { reads }) => reads.parts(checkParts, row),
      putToVendor: (row, _, { reads }) => reads.parts(putParts, row),
      findingCounts: (row, _, context) => countsOf(row, context),
    },
    VendorAuditCheck: {
      question: (part, _, { language }) => (language === 'en' ? part.questionEn : part.questionZh),
    },
    OutsourcingContract: {
      vendorAudits: ({ id }, args, context) => pageUnder(context, auditList, 'contract', id, args),
    },
  } satisfies Resolvers,
}

/** The steps of an audit, on a page of the schema of their own. */
export const auditSteps: Capability = {
  schema: new URL('./steps.graphql', import.meta.url),
  commands: [
    ...[openVendorAudit, recordVendorAuditChecks, putFindingsToVendor, commentOnVendorAudit],
    ...[issueVendorAudit, cancelVendorAudit],
  ],
  resolvers: {},
}
