/** Contracts as rows: those with state secrets fall under a class of their own, their existence included. */

import type { PartSource } from '../../reads.ts'
import type { Sql } from '../../row-source.ts'
import { partyOf, plain, reachOf, rowSource } from '../../row-source.ts'

/** Core as soon as one of its systems is, by what the agencies subgraph says now (ER-4-1-5b). */
export const isCore: Sql = (t) =>
  `exists (select 1 from published_agencies.system s where s.id = any(${t}.system_ids) and s.is_core)`

export const isClassified: Sql = (t) => `${t}.secret_level <> 'NONE'`

export const contractRows = rowSource({
  type: 'OutsourcingContract',
  table: 'vendors.contract',
  class: 'VE.CONTRACT',
  // Whatever is filed on a contract with state secrets is as secret as the contract.
  variants: ['VE.CONTRACT', 'VE.TEST', 'VE.COMPONENT'].map((from) => ({
    when: isClassified,
    from,
    to: 'VE.CLASSIFIED',
  })),
  columns: {
    ...plain('id', 'agencyId', 'reference', 'title', 'description', 'scopes', 'systemIds', 'secretLevel'),
    ...plain(
      'bespokeDevelopment',
      'requiredSpecialists',
      'state',
      'vendorId',
      'vendorName',
      'tenderNoticeId',
    ),
    ...plain('onSiteSupervisor', 'subcontractingAllowed', 'logClause', 'suitabilityClause', 'otherMeasures'),
    ...plain('undertakingSigned', 'auditCadenceMonths', 'auditDueAt', 'preparedAt', 'awardedAt', 'closedAt'),
    ...plain('version'),
    amountTwd: (t) => `${t}.amount_twd::float8`,
    termFrom: (t) => `${t}.term_from::text`,
    termTo: (t) => `${t}.term_to::text`,
    isCore,
    cadenceStatus: (t) =>
      `case when ${t}.audit_due_at < (select access.now()) then 'OVERDUE' when ${t}.audit_due_at is not null then 'WITHIN' end`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), partyOf((t) => `${t}.id`)],
  conditions: {},
})

/** Who was engaged is the agency's and the vendor's business; the person behind it stays out of the graph. */
export const engagements: PartSource = {
  type: 'Engagement',
  table: 'vendors.engagement',
  parent: contractRows,
  parentColumn: 'contract_id',
  columns: plain('id', 'capacity', 'independenceDeclared', 'validFrom', 'validTo'),
  order: (t) => `${t}.valid_from, ${t}.id`,
}
