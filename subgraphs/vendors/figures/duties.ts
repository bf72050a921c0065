/**
 * The duties of outsourcing that figures count. Each is a row with a due instant, which is never changed once it has
 * passed, so that what a month has told stays true. Adding a duty to the figures means adding a line here.
 */
import type { RowSource, Sql } from '../../row-source.ts'
import { contractRows, isClassified, ofSecretContract } from '../contract/reads.ts'
import { findingRows } from '../finding/reads.ts'
import { noticeRows } from '../notice/reads.ts'
import { recommendationRows } from '../termination/reads.ts'

export interface CountedDuty {
  readonly kind: string
  readonly source: RowSource
  /** The class of the rows that are counted, where it is not the one of all rows. */
  readonly readAs?: string
  /** Whoever sees this field of a row may count it for himself (D-12). */
  readonly field: string
  readonly dueAt: Sql
  readonly doneAt: Sql
  readonly vendorId: Sql
  /** Of secret contracts not even figures are told (a6). */
  readonly isSecret: Sql
}

const vendorId: Sql = (t) => `${t}.vendor_id`

export const countedDuties: readonly CountedDuty[] = [
  {
    kind: 'DATA_RETURN',
    source: contractRows,
    field: 'closedAt',
    dueAt: (t) => `${t}.data_return_due_at`,
    doneAt: (t) => `${t}.closed_at`,
    vendorId,
    isSecret: isClassified,
  },
  {
    kind: 'VENDOR_NOTICE',
    source: noticeRows,
    field: 'filedAt',
    dueAt: (t) => `${t}.due_at`,
    doneAt: (t) => `${t}.filed_at`,
    vendorId,
    isSecret: ofSecretContract,
  },
  {
    kind: 'VENDOR_NOTICE_RECEIPT',
    source: noticeRows,
    field: 'acknowledgedAt',
    dueAt: (t) => `${t}.acknowledgement_due_at`,
    doneAt: (t) => `${t}.acknowledged_at`,
    vendorId,
    isSecret: ofSecretContract,
  },
  {
    kind: 'TERMINATION_ANSWER',
    source: recommendationRows,
    field: 'answeredAt',
    dueAt: (t) => `${t}.answer_due_at`,
    doneAt: (t) => `${t}.answered_at`,
    vendorId,
    isSecret: ofSecretContract,
  },
  {
    // The day that the issued audit set, which stands; what follows the answer has days that are agreed upon and moved.
    kind: 'FINDING_ANSWER',
    source: findingRows,
    readAs: 'VE.AUDIT_ISSUED',
    field: 'dueAt',
    dueAt: (t) =>
      `(select a.improvement_due_at from vendors.vendor_audit a where a.id = ${t}.audit_id and ${t}.issued_at is not null)`,
    doneAt: (t) =>
      `(select min(s.at) from vendors.vendor_improvement_step s join vendors.vendor_improvement i on i.id = s.improvement_id
        where i.finding_id = ${t}.id)`,
    vendorId: (t) => `(select c.vendor_id from vendors.contract c where c.id = ${t}.contract_id)`,
    isSecret: (t) => `${t}.is_classified`,
  },
]

/** Rows as figures see them: whoever counts does so by what he is to the agency, never to the contract; a test holds it. */
export const countable = ({ source }: CountedDuty) => ({
  source: { ...source, class: 'AGG.STATS', variants: [], conditions: {} } satisfies RowSource,
  agency: ((t) => `${t}.agency_id`) satisfies Sql,
  wanted: { dataClass: 'AGG.STATS', rowType: source.type, figures: true as const },
})

export const readable = ({ source, readAs = source.class, field }: CountedDuty) => ({
  dataClass: readAs,
  rowType: source.type,
  field: { type: source.type, field, returns: 'DateTime' },
})
