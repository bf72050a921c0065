/** Improvements as rows: the vendor's filings, seen by whoever reads the issued audit they answer. */
import type { ListSource, Touches } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource } from '../../row-source.ts'
import { teamOf, vendorOf } from '../audit-relations.ts'

export const improvementRows = rowSource({
  type: 'VendorImprovement',
  table: 'vendors.vendor_improvement',
  class: 'VE.AUDIT_ISSUED',
  variants: [{ when: (t) => `${t}.is_classified`, from: 'VE.AUDIT_ISSUED', to: 'VE.CLASSIFIED' }],
  columns: {
    ...plain('id', 'findingId', 'auditId', 'contractId', 'agencyId', 'isClassified', 'state', 'cause'),
    ...plain('similarFindings', 'measures', 'evidence', 'submittedAt', 'version'),
    plannedOn: (t) => `${t}.planned_on::text`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    vendorOf((t) => `${t}.contract_id`),
    teamOf((t) => `${t}.audit_id`),
  ],
  conditions: {},
  whole: { table: 'vendors.vendor_audit', column: 'audit_id' },
})

export const improvementStepParts: PartSource = {
  type: 'VendorImprovementStep',
  table: 'vendors.vendor_improvement_step',
  parent: improvementRows,
  parentColumn: 'improvement_id',
  columns: {
    ...plain(
      'id',
      'step',
      'outcome',
      'toState',
      'cause',
      'similarFindings',
      'measures',
      'evidence',
      'reason',
    ),
    ...plain('role', 'at'),
    plannedOn: (t) => `${t}.planned_on::text`,
  },
  order: (t) => `${t}.no`,
}

const touching = (field: string): Touches => ({ class: 'VE.AUDIT_ISSUED', field })

export const improvementList: ListSource = {
  name: 'vendorImprovements',
  source: improvementRows,
  filters: {
    state: { touches: touching('state'), sql: (t) => `${t}.state = $value` },
    contractId: { touches: touching('contract'), sql: (t) => `${t}.contract_id = $value`, isId: true },
  },
  orders: {
    SUBMITTED_AT: {
      touches: touching('submittedAt'),
      sql: (t) => `${t}.submitted_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'SUBMITTED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
}

/** The improvement of each finding; one finding has one. */
export const improvementsOfFindingsSql =
  'select i.id, i.finding_id as "_parent" from vendors.vendor_improvement i where i.finding_id = any($1)'
