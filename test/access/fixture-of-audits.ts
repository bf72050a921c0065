/** Audits of vendors beside the demonstration's, drafts and issued ones, with all that can hang on them; two windows are over. */
import type pg from 'pg'
import { NOW, PAST } from './fixture-of-national.ts'

const audited = `('C-1', 'C-3', 'F-OPEN', 'F-POWER', 'F-RAIL', 'F-SECRET', 'F-CIB')`
const LATER = '2027-06-01T00:00:00Z'

const parts: readonly string[] = [
  `vendors.vendor_audit (contract_id, agency_id, is_classified, trigger, occasion, method, stage, announced_on, scope, document_requests,
     window_from, window_to, team_nos, state, put_at, comment_due_at, comment, opened_by, opened_at, author_nos)
   select c.id, c.agency_id, c.secret_level <> 'NONE', 'INCIDENT', 'occasion', 'AUDIT', 'PAPER', '2026-11-01', x.state, '{request}', '${PAST}',
     case when c.reference in ('F-OPEN', 'F-CIB') and x.state = 'DRAFTING' then '${NOW}'::timestamptz else '${LATER}' end,
     array(select e.person_no from vendors.engagement e where e.contract_id = c.id), x.state, '${NOW}', '${NOW}', 'comment', 1, '${NOW}', '{1}'
   from vendors.contract c, (values ('DRAFTING'), ('VENDOR_COMMENT'), ('FOLLOW_UP')) x(state) where c.reference in ${audited}`,
  `vendors.vendor_audit_check (audit_id, no, code, clause, question_zh, question_en, result, note, recorded_by, recorded_at)
   select id, 1, 'LOGS', 'IG-4.1-1-7', 'question', 'question', 'MET', 'note', 1, '${NOW}' from vendors.vendor_audit`,
  `vendors.vendor_audit_finding (audit_id, contract_id, agency_id, is_classified, no, type, text, evidence, clause, sub_vendor_id, recorded_by,
     recorded_at, withdrawn_at, revision_reason)
   select a.id, a.contract_id, a.agency_id, a.is_classified, x.no, 'DEFICIENCY', 'text', 'evidence', 'ER-4-1-8',
     case when x.no = 2 then (select s.sub_vendor_id from vendors.subcontract s where s.contract_id = a.contract_id limit 1) end, 1, '${NOW}',
     case when x.no = 3 then '${NOW}'::timestamptz end, 'reason'
   from vendors.vendor_audit a, (values (1), (2), (3)) x(no)`,
  `vendors.finding_put (audit_id, finding_id, round, no, type, text, evidence, clause, put_at, comment)
   select f.audit_id, f.id, 1, f.no, f.type, f.text, f.evidence, f.clause, '${NOW}', 'comment' from vendors.vendor_audit_finding f`,
  `vendors.finding_correction (finding_id, text, reason, corrected_by, corrected_at)
   select f.id, 'corrected', 'reason', 1, '${NOW}' from vendors.vendor_audit_finding f join vendors.vendor_audit a on a.id = f.audit_id
   where a.state = 'FOLLOW_UP' and f.no < 3`,
  `vendors.vendor_improvement (finding_id, audit_id, contract_id, agency_id, is_classified, state, cause, similar_findings, measures, planned_on,
     evidence, submitted_at)
   select f.id, a.id, a.contract_id, a.agency_id, a.is_classified, 'DONE', 'cause', 'similar', 'measures', '2026-12-01', 'evidence', '${NOW}'
   from vendors.vendor_audit_finding f join vendors.vendor_audit a on a.id = f.audit_id where a.state = 'FOLLOW_UP' and f.no < 3`,
  `vendors.vendor_improvement_step (improvement_id, step, outcome, to_state, cause, similar_findings, measures, planned_on, evidence, reason,
     actor_no, role, at)
   select id, 'reviewVendorImprovement', 'ACCEPT', 'ACCEPTED', 'cause', 'similar', 'measures', '2026-12-01', 'evidence', 'reason', 1,
     'CONTRACT_OFFICER', '${NOW}' from vendors.vendor_improvement`,
  `vendors.filing (contract_id, agency_id, is_classified, audit_id, kind, mode, data_class, filer_keys, filed_by, filed_at, filed, refused, outcomes)
   select a.contract_id, a.agency_id, a.is_classified, a.id, x.kind, 'EACH', x.class,
     case when x.kind = 'FINDINGS' then array(select 12::bigint << 32 | n from unnest(a.team_nos) n)
       else array(select 10::bigint << 32 | v.no from vendors.contract c join vendors.vendor v on v.id = c.vendor_id where c.id = a.contract_id) end,
     1, '${NOW}', 1, 0, '[{"index": 0, "id": "id", "code": "BAD_INPUT", "argument": "text"}]'
   from vendors.vendor_audit a join (values ('DRAFTING', 'FINDINGS', 'VE.AUDIT_DRAFT'), ('FOLLOW_UP', 'IMPROVEMENTS', 'VE.AUDIT_ISSUED'))
     x(state, kind, class) on x.state = a.state`,
]

export async function addAudits(owner: pg.Client): Promise<void> {
  for (const part of parts) await owner.query(`insert into ${part}`)
  await owner.query(
    `update vendors.vendor_audit set issued_at = $1, issued_by = 1, audited_on = '2026-11-10', conclusion = 'conclusion', on_site_needed = true,
       on_site_reason = 'reason', improvement_due_at = $1, commented_at = $1, method_text = 'means', cancel_reason = 'reason'
     where state = 'FOLLOW_UP'`,
    [NOW],
  )
  await owner.query(
    `update vendors.vendor_audit_finding f set issued_at = $1, due_at = $1, improvement_state = 'DONE'
     from vendors.vendor_audit a where a.id = f.audit_id and a.issued_at is not null and f.withdrawn_at is null`,
    [NOW],
  )
}
