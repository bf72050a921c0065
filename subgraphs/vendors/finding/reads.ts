/** Findings as rows of their own: the vendor's once issued, a sub-vendor's only where they are about its part (a10). */
import { settledStates } from '../../../law/vendor-audits/following.ts'
import type { Filter, ListSource, Touches } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { classesOf, subVendorOf, teamOf, vendorOf } from '../audit-relations.ts'

const contract: Sql = (t) => `${t}.contract_id`
const issued: Sql = (t) => `${t}.issued_at is not null`

const settled = settledStates.map((state) => `'${state}'`).join()

const isOverdue: Sql = (t) =>
  `(${t}.due_at is not null and ${t}.due_at < (select access.now()) and coalesce(${t}.improvement_state, '') not in (${settled}))`

export const findingRows = rowSource({
  type: 'VendorAuditFinding',
  table: 'vendors.vendor_audit_finding',
  class: 'VE.AUDIT_DRAFT',
  variants: classesOf(issued),
  columns: {
    ...plain('id', 'auditId', 'contractId', 'agencyId', 'isClassified', 'no', 'type', 'text', 'evidence'),
    ...plain(
      'clause',
      'subVendorId',
      'recordedBy',
      'recordedAt',
      'withdrawnAt',
      'revisionReason',
      'issuedAt',
    ),
    ...plain('dueAt', 'improvementState', 'version'),
    isOverdue,
    /** Whoever wrote anything of the audit: none of them corrects it alone. */
    authorNos: (t) => `(select a.author_nos from vendors.vendor_audit a where a.id = ${t}.audit_id)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    vendorOf(contract, issued),
    subVendorOf(contract, (t) => `${t}.sub_vendor_id`),
    teamOf((t) => `${t}.audit_id`),
  ],
  conditions: {
    'VE.AUDIT_ISSUED/part': (t) => `${t}.sub_vendor_id is not null and ${t}.issued_at is not null`,
  },
  whole: { table: 'vendors.vendor_audit', column: 'audit_id' },
})

export const correctionParts: PartSource = {
  type: 'FindingCorrection',
  table: 'vendors.finding_correction',
  parent: findingRows,
  parentColumn: 'finding_id',
  columns: plain('id', 'text', 'reason', 'correctedAt'),
  order: (t) => `${t}.corrected_at, ${t}.id`,
}

const touching = (field: string): Touches => ({ class: 'VE.AUDIT_DRAFT', field })
const equal = (field: string, column: string): Filter => ({
  touches: touching(field),
  sql: (t) => `${t}.${column} = $value`,
})

export const findingList: ListSource = {
  name: 'vendorAuditFindings',
  source: findingRows,
  filters: {
    type: equal('type', 'type'),
    clause: equal('clause', 'clause'),
    isOverdue: { touches: touching('isOverdue'), sql: (t) => `${isOverdue(t)} = $value::boolean` },
    auditId: { touches: touching('audit'), sql: (t) => `${t}.audit_id = $value`, isId: true },
    contractId: { touches: touching('contract'), sql: (t) => `${t}.contract_id = $value`, isId: true },
  },
  orders: {
    RECORDED_AT: {
      touches: touching('recordedAt'),
      sql: (t) => `${t}.recorded_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'RECORDED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { audit: (t) => `${t}.audit_id` },
}

/** How many findings of each audit there are for the viewer, by what became of them; withdrawn ones are none. */
export const countsSql = `
select t.audit_id as "_parent", count(*)::int as total, count(*) filter (where t.type = 'DEFICIENCY')::int as deficiencies,
  count(*) filter (where t.type = 'TO_IMPROVE')::int as "toImprove",
  count(*) filter (where coalesce(t.improvement_state, '') <> 'VERIFIED')::int as open,
  count(*) filter (where ${isOverdue('t')})::int as overdue
from vendors.vendor_audit_finding t where t.audit_id = any($1) and t.withdrawn_at is null group by t.audit_id`

export const issuedOfContractsSql = `
select t.contract_id as "_parent", t.issued_at as "issuedAt", t.type, t.clause, t.improvement_state as "improvementState"
from vendors.vendor_audit_finding t where t.contract_id = any($1) and t.issued_at is not null`
