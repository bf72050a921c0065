/** How far a notice is, worked out when it is read: from what people did, and from what happened elsewhere. */
import type { Sql } from '../../row-source.ts'

export const isLinked: Sql = (t) =>
  `exists (select 1 from published_incidents.vendor_notice l where l.notice_id = ${t}.id)`

const isMeasured: Sql = (t) => `exists (select 1 from vendors.remedial_measure m where m.notice_id = ${t}.id)`

/**
 * The report of the incident is the other subgraph's and the audit another page's: that they came about moves the notice
 * on. Measures await the decision as soon as there are some.
 */
export const noticeState: Sql = (t) =>
  `(case when ${t}.state = 'ACKNOWLEDGED' and ${isLinked(t)}
      then case when ${isMeasured(t)} then 'MEASURES_PENDING' else 'INCIDENT_LINKED' end
    when ${t}.state = 'MEASURES_ACCEPTED' and ${t}.audited_at is not null then 'AUDIT_DONE'
    else ${t}.state end)`

/** Told after its time (G-65): no breach of law by itself. */
export const isLate: Sql = (t) => `(${t}.filed_at > ${t}.due_at)`

/** Nobody took note of it in the hour, so it is before the CISO (ER-4-1-6a). */
export const isEscalated: Sql = (t) =>
  `(${t}.state = 'FILED' and ${t}.acknowledgement_due_at < (select access.now()))`

/** No measure was told in seven days (ER-4-1-6c). */
export const lacksMeasures: Sql = (t) =>
  `(${t}.state <> 'CLOSED' and ${t}.measures_due_at < (select access.now()) and not ${isMeasured(t)})`

/** The work may be affected, and nobody has audited the vendor for it yet (ER-4-1-9b). */
export const owesAudit: Sql = (t) =>
  `(${t}.may_affect_work is true and ${t}.audited_at is null and ${t}.work_not_affected_reason is null)`
