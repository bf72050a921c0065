/** Notices as rows of their own: once published in an open procedure, anybody reads them (ER-4-3a). */
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { partyOf, plain, reachOf, rowSource } from '../../row-source.ts'
import { contractRows } from '../contract/reads.ts'

/**
 * A notice that says people will be checked is public because the law has it said in public. It names the agency,
 * never the contract, whose existence stays what it was. An invitation to a secret tender is as secret as the contract.
 */
export const noticeRows = rowSource({
  type: 'TenderNotice',
  table: 'vendors.tender_notice',
  class: 'VE.CONTRACT',
  variants: [
    {
      when: (t) => `(${t}.is_classified and ${t}.procedure <> 'OPEN')`,
      from: 'VE.CONTRACT',
      to: 'VE.CLASSIFIED',
    },
  ],
  columns: {
    ...plain('id', 'agencyId', 'procedure', 'title', 'noticeText', 'suitabilityClause', 'publishedAt'),
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), partyOf((t) => `${t}.contract_id`)],
  conditions: { 'VE.CONTRACT/tender-notice': (t) => `${t}.procedure = 'OPEN'` },
})

const publishedAt = { class: 'VE.CONTRACT', field: 'publishedAt' }

export const noticeList: ListSource = {
  name: 'tenderNotices',
  source: noticeRows,
  filters: {
    search: {
      touches: { class: 'VE.CONTRACT', field: 'title' },
      sql: (t) => `position(lower($value::text) in lower(${t}.title)) > 0`,
    },
    publishedSince: { touches: publishedAt, sql: (t) => `${t}.published_at >= $value` },
  },
  orders: {
    PUBLISHED_AT: { touches: publishedAt, sql: (t) => `${t}.published_at`, type: 'timestamptz' },
  },
  order: { by: 'PUBLISHED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
}

export const selections: PartSource = {
  type: 'VendorSelection',
  table: 'vendors.vendor_selection',
  parent: contractRows,
  parentColumn: 'contract_id',
  columns: {
    ...plain('id', 'assuranceKind', 'certificate', 'assuranceScope', 'trained', 'certified', 'experienced'),
    ...plain('competence', 'experience', 'itemNature', 'securityNeeds', 'reason', 'selectedAt'),
    assuranceValidUntil: (t) => `${t}.assurance_valid_until::text`,
  },
  order: (t) => `${t}.selected_at`,
}
