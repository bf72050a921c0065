/** Audits of vendors as rows: the vendor sees of a draft what is announced and put to it, and all of it once issued. */
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { classesOf, teamOf, vendorOf } from '../audit-relations.ts'

const contract: Sql = (t) => `${t}.contract_id`

export const auditRows = rowSource({
  type: 'VendorAudit',
  table: 'vendors.vendor_audit',
  class: 'VE.AUDIT_DRAFT',
  variants: classesOf((t) => `${t}.issued_at is not null`),
  columns: {
    ...plain('id', 'contractId', 'agencyId', 'isClassified', 'trigger', 'method', 'methodText', 'stage'),
    ...plain('paperAuditId', 'occasion', 'scope', 'documentRequests', 'windowFrom', 'windowTo', 'state'),
    ...plain('putAt', 'commentDueAt', 'comment', 'commentedAt', 'conclusion', 'onSiteNeeded', 'onSiteReason'),
    ...plain('improvementDueAt', 'openedAt', 'issuedAt', 'cancelReason', 'authorNos', 'version'),
    announcedOn: (t) => `${t}.announced_on::text`,
    auditedOn: (t) => `${t}.audited_on::text`,
    teamSize: (t) => `cardinality(${t}.team_nos)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), vendorOf(contract), teamOf((t) => `${t}.id`)],
  conditions: { PUT_TO_VENDOR: (t) => `${t}.state = 'VENDOR_COMMENT'` },
  whole: { table: 'vendors.contract', column: 'contract_id' },
})

/** The same to the vendor that answers: the version of a draft would tell how often it was worked on. */
export const auditsPutToVendor = { ...auditRows }

export const checkParts: PartSource = {
  type: 'VendorAuditCheck',
  table: 'vendors.vendor_audit_check',
  parent: auditRows,
  parentColumn: 'audit_id',
  columns: plain('id', 'no', 'code', 'clause', 'questionZh', 'questionEn', 'result', 'note', 'recordedAt'),
  order: (t) => `${t}.no`,
}

export const putParts: PartSource = {
  type: 'FindingPutToVendor',
  table: 'vendors.finding_put',
  parent: auditRows,
  parentColumn: 'audit_id',
  columns: plain('id', 'round', 'no', 'type', 'text', 'evidence', 'clause', 'putAt', 'comment'),
  order: (t) => `${t}.round, ${t}.no`,
}
