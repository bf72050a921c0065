/** Intelligence in every state: open, restricted and excepted parts, copies, lines of sharing and duties. */
import type pg from 'pg'
import { NOW, PAST } from './fixture-of-national.ts'

interface Item {
  readonly at: string
  readonly state: string
  readonly to: readonly string[]
  readonly recalled?: readonly string[]
  /** Recipients hear of its origin unless it is hidden. */
  readonly hidden?: true
  readonly until?: string
}

const items: Readonly<Record<string, Item>> = {
  'F-SHARED': {
    at: 'kaohsiung-sab',
    state: 'SHARED',
    to: ['npa', 'kaohsiung', 'taipower', 'mnd', 'moea', 'oics', 'nicso'],
    recalled: ['moi'],
  },
  'F-EXPIRED': { at: 'kaohsiung-sab', state: 'EXPIRED', to: ['npa', 'moea', 'kaohsiung'] },
  'F-OVER': { at: 'npa', state: 'SHARED', to: ['kaohsiung', 'oics', 'mnd', 'moi'], until: NOW },
  'F-DRAFT': { at: 'npa', state: 'DRAFT', to: ['kaohsiung-sab', 'moi'] },
  'F-SCREENED': { at: 'oics', state: 'SCREENED', to: [] },
  'F-RECALLED': { at: 'npa', state: 'RECALLED', to: ['kaohsiung-sab'] },
  'F-POWER': { at: 'taipower', state: 'SHARED', to: ['kaohsiung-sab', 'icst'], recalled: ['npa'] },
  'F-HIDDEN': { at: 'taipower', state: 'SHARED', to: ['moea', 'npa', 'oics'], hidden: true },
  'F-ARMY': { at: 'mnd', state: 'SHARED', to: ['kaohsiung-sab'] },
}

const ofItem = 'from intelligence.intel_item i where i.reference = $1'

/** Written as drafts, with everything that hangs on them; what is shared is altered no more. */
async function addItem(owner: pg.Client, reference: string, item: Item): Promise<void> {
  const of = (sql: string, ...values: readonly unknown[]) => owner.query(sql, [reference, ...values])
  await of(
    `insert into intelligence.intel_item (agency_id, agency_no, reference, title, kinds, early_warning, incident_id, source_text,
       source_reliability, state, created_by, created_at, dated_at, origin_visible, usable_until)
     select a.id, a.no, $1, 'title', '{MALWARE}', false,
       (select i.id from incidents.incident i where i.agency_id = a.id order by i.no limit 1), 'source', 'A_RELIABLE', 'DRAFT', 1, $3, $3, $4, $5
     from agencies.agency a where a.code = $2`,
    item.at,
    PAST,
    !item.hidden,
    item.until ?? null,
  )
  await of(
    `insert into intelligence.intel_segment (item_id, agency_id, position, text, restriction, reason, citation, screened_at)
     select i.id, i.agency_id, s.place, 'segment ' || s.place, s.restriction, 'reason', 'citation', $2::timestamptz
     from intelligence.intel_item i, (values (1, 'TRADE_OR_BUSINESS_HARM'), (2, null), (3, 'SECRET_BY_LAW'), (4, 'TRADE_OR_BUSINESS_HARM'), (5, null))
       s(place, restriction) where i.reference = $1`,
    PAST,
  )
  // The fourth part is open to two of those who may have received it, and to no other.
  await of(
    `insert into intelligence.intel_exception (segment_id, ground, reason, recipient_ids, recipient_nos, decider_no, at)
     select s.id, 'PUBLIC_INTEREST', 'reason', array(select id from agencies.agency where code = any($3)),
       array(select no from agencies.agency where code = any($3)), 1, $2
     from intelligence.intel_segment s join intelligence.intel_item i on i.id = s.item_id where i.reference = $1 and s.position = 4`,
    PAST,
    ['npa', 'oics', 'mnd'],
  )
  await of(
    `update intelligence.intel_segment s set exception_id = e.id from intelligence.intel_exception e
     where e.segment_id = s.id and s.item_id = (select i.id ${ofItem})`,
  )
  for (const sql of [
    `intelligence.intel_analysis (item_id, threats, vulnerabilities, risk_level, risk_reason, actor_no, role, at)
       select i.id, 'threats', 'vulnerabilities', 1, 'reason', 1, 'DEDICATED_OFFICER', $2 ${ofItem}`,
    `intelligence.correlation (item_id, dimensions, item_ids, result, novel_threat, actor_no, role, at)
       select i.id, '{INDICATOR}', array(select o.id from intelligence.intel_item o), 'result', false, 1, 'DEDICATED_OFFICER', $2 ${ofItem}`,
    `intelligence.share_duty (item_id, agency_id, agency_no, ground, early_warning, origin_visible, state, opened_at, waived_at, waiver)
       select i.id, i.agency_id, i.agency_no, 'ORIGINATED', false, i.origin_visible, 'WAIVED', $2, $2, 'ALREADY_SHARED' ${ofItem}`,
  ])
    await of(`insert into ${sql}`, PAST)
  const codes = [...item.to, ...(item.recalled ?? [])]
  await of(
    `insert into intelligence.intel_share (item_id, agency_id, agency_no, origin_visible, recipient_agency_id, recipient_agency_no, shared_at, recalled_at)
     select i.id, i.agency_id, i.agency_no, i.origin_visible, a.id, a.no, $2, case when a.code = any($4) then $2::timestamptz end
     from intelligence.intel_item i, agencies.agency a where i.reference = $1 and a.code = any($3)`,
    PAST,
    codes,
    item.recalled ?? [],
  )
  await of(
    `insert into intelligence.intel_receipt (item_id, agency_id, agency_no, early_warning, state, received_at, source_reliability, timeliness,
       handling_classes, assessed_at)
     select i.id, a.id, a.no, false, 'COUNTERED', $2, 'A_RELIABLE', 'CURRENT', '{MESSAGE}', $2
     from intelligence.intel_item i, agencies.agency a where i.reference = $1 and a.code = any($3)`,
    PAST,
    codes,
  )
  await of(`update intelligence.intel_item set state = $2 where reference = $1`, item.state)
}

export async function addItems(owner: pg.Client): Promise<void> {
  for (const [reference, item] of Object.entries(items)) await addItem(owner, reference, item)
  for (const sql of [
    `intelligence.receipt_analysis (receipt_id, threats, vulnerabilities, risk_level, risk_reason, actor_no, role, at)
       select id, 'threats', 'vulnerabilities', 2, 'reason', 1, 'DEDICATED_OFFICER', $1 from intelligence.intel_receipt`,
    `intelligence.countermeasure (receipt_id, kind, description, done_at, is_urgent, actor_no, role, at)
       select id, 'PREVENTIVE', 'description', $1, false, 1, 'DEDICATED_OFFICER', $1 from intelligence.intel_receipt`,
  ])
    await owner.query(`insert into ${sql}`, [PAST])
  await owner.query(
    `update intelligence.share_duty d set receipt_id = (select r.id from intelligence.intel_receipt r where r.agency_id = d.agency_id limit 1)`,
  )
}
