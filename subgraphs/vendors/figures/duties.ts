/**
 * The duties of outsourcing that figures count. Each is a row with a due instant, which is never changed once it has
 * passed, so that what a month has told stays true. Adding a duty to the figures means adding a line here.
 */
import type { RowSource, Sql } from '../../row-source.ts'
import { contractRows, isClassified, ofSecretContract } from '../contract/reads.ts'
import { noticeRows } from '../notice/reads.ts'
import { recommendationRows } from '../termination/reads.ts'

export interface CountedDuty {
  readonly kind: string
  readonly source: RowSource
  /** Whoever sees this field of a row may count it for himself (D-12). */
  readonly field: string
  readonly dueAt: Sql
  readonly doneAt: Sql
  /** Of secret contracts not even figures are told (a6). */
  readonly isSecret: Sql
}

export const countedDuties: readonly CountedDuty[] = [
  {
    kind: 'DATA_RETURN',
    source: contractRows,
    field: 'closedAt',
    dueAt: (t) => `${t}.data_return_due_at`,
    doneAt: (t) => `${t}.closed_at`,
    isSecret: isClassified,
  },
  {
    kind: 'VENDOR_NOTICE',
    source: noticeRows,
    field: 'filedAt',
    dueAt: (t) => `${t}.due_at`,
    doneAt: (t) => `${t}.filed_at`,
    isSecret: ofSecretContract,
  },
  {
    kind: 'VENDOR_NOTICE_RECEIPT',
    source: noticeRows,
    field: 'acknowledgedAt',
    dueAt: (t) => `${t}.acknowledgement_due_at`,
    doneAt: (t) => `${t}.acknowledged_at`,
    isSecret: ofSecretContract,
  },
  {
    kind: 'TERMINATION_ANSWER',
    source: recommendationRows,
    field: 'answeredAt',
    dueAt: (t) => `${t}.answer_due_at`,
    doneAt: (t) => `${t}.answered_at`,
    isSecret: ofSecretContract,
  },
]

/** Rows as figures see them: whoever counts does so by what he is to the agency, never to the contract; a test holds it. */
export const countable = ({ source }: CountedDuty) => ({
  source: { ...source, class: 'AGG.STATS', variants: [], conditions: {} } satisfies RowSource,
  agency: ((t) => `${t}.agency_id`) satisfies Sql,
  wanted: { dataClass: 'AGG.STATS', rowType: source.type, figures: true as const },
})

export const readable = ({ source, field }: CountedDuty) => ({
  dataClass: source.class,
  rowType: source.type,
  field: { type: source.type, field, returns: 'DateTime' },
})
