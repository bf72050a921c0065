/** Notices as rows: the agency's, the vendor's and its own filer's; those above see what belongs to a case of theirs. */
import type { Filter, ListSource } from '../../list.ts'
import { caseOfNotice, noticeConditions, noticeRelations, noticeVariants } from '../../notice-facts.ts'
import type { PartSource } from '../../reads.ts'
import { plain, rowSource, type Sql } from '../../row-source.ts'
import { isEscalated, isLate, lacksMeasures, noticeState, owesAudit } from './state.ts'

/** In force: not replaced by a newer wording. */
const inForce: Sql = (m) =>
  `not exists (select 1 from vendors.remedial_measure newer where newer.replaces_id = ${m}.id)`

export const noticeRows = rowSource({
  type: 'VendorNotice',
  table: 'vendors.vendor_notice',
  class: 'VE.NOTICE',
  variants: noticeVariants,
  columns: {
    ...plain('id', 'contractId', 'agencyId', 'vendorId', 'authorizationId', 'vendorKey', 'filedBy'),
    ...plain('kind', 'description', 'systemId', 'knownAt', 'dueAt', 'filedAt', 'receivedAt'),
    ...plain('acknowledgementDueAt', 'measuresDueAt', 'acknowledgedAt', 'mayAffectWork'),
    ...plain('workNotAffectedReason', 'noIncidentAt', 'noIncidentReason', 'measuresAcceptedAt', 'auditedAt'),
    ...plain('closedAt', 'version'),
    state: noticeState,
    late: isLate,
    acknowledgementOverdue: isEscalated,
    measuresOverdue: lacksMeasures,
    auditOwed: owesAudit,
    incidentId: caseOfNotice,
    remedialSummary: (t) =>
      `(select string_agg(m.summary, E'\\n' order by m.no) from vendors.remedial_measure m
        where m.notice_id = ${t}.id and ${inForce('m')})`,
    // For the second person: whoever worded a measure does not accept it.
    authors: (t) => `array(select m.filed_by_no from vendors.remedial_measure m where m.notice_id = ${t}.id)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: noticeRelations,
  conditions: noticeConditions,
})

const touching = (field: string, sql: Filter['sql']): Filter => ({
  touches: { class: 'VE.NOTICE', field },
  sql,
})

export const noticeList: ListSource = {
  name: 'vendorNotices',
  source: noticeRows,
  filters: {
    kind: touching('kind', (t) => `${t}.kind = $value`),
    state: touching('state', (t) => `${noticeState(t)} = $value`),
    late: touching('late', (t) => `${isLate(t)} = $value`),
    acknowledgementOverdue: touching('acknowledgementOverdue', (t) => `${isEscalated(t)} = $value`),
    measuresOverdue: touching('measuresOverdue', (t) => `${lacksMeasures(t)} = $value`),
    auditOwed: touching('auditOwed', (t) => `${owesAudit(t)} = $value`),
  },
  orders: {
    FILED_AT: {
      touches: { class: 'VE.NOTICE', field: 'filedAt' },
      sql: (t) => `${t}.filed_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'FILED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: {
    contract: { sql: (t) => `${t}.contract_id`, touches: { class: 'VE.NOTICE', field: 'contract' } },
  },
}

/** Every wording of every measure, oldest first. */
export const measures: PartSource = {
  type: 'RemedialMeasure',
  table: 'vendors.remedial_measure',
  parent: noticeRows,
  parentColumn: 'notice_id',
  columns: {
    ...plain('id', 'summary', 'detail', 'takenAt', 'replacesId', 'filedAt', 'acceptedAt'),
    inForce,
  },
  order: (t) => `${t}.no`,
}

export const missed: PartSource = {
  type: 'MissedNotice',
  table: 'vendors.missed_notice',
  parent: noticeRows,
  parentColumn: 'notice_id',
  columns: plain('howLearned', 'learnedAt', 'clause', 'role', 'recordedAt'),
  order: (t) => `${t}.recorded_at`,
}
