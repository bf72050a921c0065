/** Contracts as rows: those with state secrets fall under a class of their own, their existence included. */

import { taipeiOffsetHours } from '../../../law/calendar/taipei.ts'
import { escalatedAfterDays } from '../../../law/obligations/assurance.ts'
import type { PartSource } from '../../reads.ts'
import type { Sql } from '../../row-source.ts'
import { partyOf, plain, reachOf, rowSource } from '../../row-source.ts'
import { toldByPeople } from '../facts/told.ts'

/** Core as soon as one of its systems is, by what the agencies subgraph says now (ER-4-1-5b). */
export const isCore: Sql = (t) =>
  `exists (select 1 from published_agencies.system s where s.id = any(${t}.system_ids) and s.is_core)`

/** The day it is in Taipei. */
const today = `((select access.now()) at time zone interval '${taipeiOffsetHours} hours')::date`

/**
 * A contract begins by itself, with the first day of its term, where nothing is missing that nobody may begin without.
 * None of this is undone later, so what has begun stays begun, and nobody need write it down.
 */
const hasBegun: Sql = (t) =>
  `(${t}.term_from <= ${today} and ${t}.undertaking_signed
    and (${t}.secret_level = 'NONE' or (${toldByPeople.peopleClearedAt(t)}) is not null))`

/** What the table says, and ACTIVE as soon as an awarded contract has begun (ER-4-1-0). */
export const stateOf: Sql = (t) =>
  `(case when ${t}.state = 'AWARDED' and ${hasBegun(t)} then 'ACTIVE' else ${t}.state end)`

/** Of a contract that was awarded and has not ended: whether somebody must have the assurance renewed (ER-4-1-1). */
export const assuranceStatus: Sql = (t) =>
  `(case when ${t}.awarded_at is null or ${t}.ended_at is not null or ${t}.assurance_valid_until is null then null
    when ${t}.assurance_valid_until >= ${today} then 'VALID'
    when ${t}.assurance_valid_until + ${escalatedAfterDays} >= ${today} then 'EXPIRED' else 'ESCALATED' end)`

export const isClassified: Sql = (t) => `${t}.secret_level <> 'NONE'`

/** The same of rows that hang on a contract, by what is published of it: secret unless it says otherwise. */
export const ofSecretContract: Sql = (t) =>
  `not exists (select 1 from published_vendors.contract c where c.id = ${t}.contract_id and not c.is_classified)`

export const contractRows = rowSource({
  type: 'OutsourcingContract',
  table: 'vendors.contract',
  class: 'VE.CONTRACT',
  // Whatever is filed on a contract with state secrets is as secret as the contract.
  variants: [
    'VE.CONTRACT',
    'VE.TEST',
    'VE.COMPONENT',
    'VE.NOTICE',
    'VE.AUDIT_DRAFT',
    'VE.AUDIT_ISSUED',
    'VE.DATA_RETURN',
    'VE.RATING',
  ].map((from) => ({
    when: isClassified,
    from,
    to: 'VE.CLASSIFIED',
  })),
  columns: {
    ...plain('id', 'agencyId', 'reference', 'title', 'description', 'scopes', 'systemIds', 'secretLevel'),
    ...plain('bespokeDevelopment', 'requiredSpecialists', 'vendorId', 'vendorName', 'tenderNoticeId'),
    ...plain(
      'onSiteSupervisor',
      'subcontractingAllowed',
      'subcontractDepth',
      'logClause',
      'suitabilityClause',
      'logKinds',
    ),
    ...plain('undertakingSigned', 'auditCadenceMonths', 'auditDueAt', 'preparedAt', 'awardedAt', 'closedAt'),
    ...plain('logCadenceMonths', 'secretsRecordedAt', 'endKind', 'endReason', 'endedAt', 'dataReturnDueAt'),
    ...plain('dataReturnCountersignedBy', 'dataReturnCountersignedAt'),
    ...plain('version', 'noticeMinutes'),
    state: stateOf,
    assuranceStatus,
    assuranceValidUntil: (t) => `${t}.assurance_valid_until::text`,
    amountTwd: (t) => `${t}.amount_twd::float8`,
    termFrom: (t) => `${t}.term_from::text`,
    termTo: (t) => `${t}.term_to::text`,
    isCore,
    cadenceStatus: (t) =>
      `case when ${t}.audit_due_at < (select access.now()) then 'OVERDUE' when ${t}.audit_due_at is not null then 'WITHIN' end`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), partyOf((t) => `${t}.id`)],
  conditions: { 'VE.CONTRACT/national': (t) => `cardinality(${t}.cited_fields) > 0` },
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
