/** Notices of vendors: who relates to one, and what every subgraph but their own knows of them (D-03, D-04). */
import { plain, principalsOf, reachOf, rowSource, type Sql, supportingOf, taskForceOf } from './row-source.ts'

/** The case that the agency reported because of it. */
export const caseOfNotice: Sql = (t) =>
  `(select l.incident_id from published_incidents.vendor_notice l where l.notice_id = ${t}.id)`

/**
 * The agency and those above it; vendor and auditors of the contract; the one whose notice it is, after the contract
 * too; those who handle the case. Of other sub-vendors none.
 */
export const noticeRelations: readonly Sql[] = [
  reachOf((t) => `${t}.agency_id`),
  principalsOf((t) => `${t}.contract_id`),
  (t) => `select ${t}.vendor_key`,
  supportingOf(caseOfNotice),
  taskForceOf(caseOfNotice),
]

export const noticeConditions: Readonly<Record<string, Sql>> = {
  'VE.NOTICE/case': (t) => `${caseOfNotice(t)} is not null`,
}

/** As secret as the contract is now, its existence included. */
export const noticeVariants = [
  {
    when: (t: string) =>
      `exists (select 1 from published_vendors.contract c where c.id = ${t}.contract_id and c.is_classified)`,
    from: 'VE.NOTICE',
    to: 'VE.CLASSIFIED',
  },
] as const

export const noticeFacts = rowSource({
  type: 'VendorNotice',
  table: 'published_vendors.notice',
  class: 'VE.NOTICE',
  variants: noticeVariants,
  columns: plain('id', 'agencyId', 'contractId', 'kind', 'receivedAt'),
  owner: (t) => `${t}.agency_id`,
  relations: noticeRelations,
  conditions: noticeConditions,
})
