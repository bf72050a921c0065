/** The file of a case: put together from report and register when the case is filed, and never changed after that. */
import type pg from 'pg'
import { auditTrailKinds, keptUntil } from '../../../law/handling/archive.ts'
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { incidentRows } from '../reporting/reads.ts'

export const archiveParts: PartSource = {
  type: 'CaseArchive',
  table: 'incidents.case_archive',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: {
    ...plain('edition', 'archivedAt', 'keptUntil', 'causeAnalysis', 'recoveryCourse', 'prevention'),
    ...plain('auditTrailRefs', 'evidenceRefs'),
    // Nothing is destroyed here. A case that is open again, or evidence on hold, keeps the file (G-74).
    destructionDue: (t) =>
      `(${t}.kept_until < (select access.now()) and exists (select from incidents.incident i
         where i.id = ${t}.incident_id and i.archived_at = ${t}.archived_at and not i.evidence_held))`,
  },
  order: (t) => `${t}.edition`,
}

const measures = `select coalesce(jsonb_agg(jsonb_build_object('dimension', m.dimension, 'description', m.description,
    'plannedCompletion', m.planned_completion::text, 'effectTracking', m.effect_tracking,
    'completedOn', m.completed_on::text, 'effect', m.effect) order by m.no), '[]')
  from incidents.improvement_measure m where m.report_id = r.id and m.submission = r.submissions`

const register = (
  which: string,
) => `select coalesce(jsonb_agg(jsonb_build_object('item', e.id, 'kind', e.kind, 'sha256', e.sha256,
    'storageRef', e.storage_ref, 'custodianPost', e.custodian_post, 'legalHold', e.legal_hold) order by e.no), '[]')
  from incidents.evidence_item e where e.incident_id = i.id and ${which}`

/** For whoever files a case: report and register as they stand now, as the next edition of its file. */
export async function fileCase(client: pg.ClientBase, incidentId: string, now: Date): Promise<void> {
  await client.query(
    `insert into incidents.case_archive (incident_id, edition, archived_at, kept_until, cause_analysis, recovery_course,
       prevention, audit_trail_refs, evidence_refs)
     select i.id, (select count(*) + 1 from incidents.case_archive a where a.incident_id = i.id), $2, $3,
       s.root_cause, s.recovery_course, coalesce((${measures}), '[]'),
       (${register('e.kind = any($4)')}), (${register('e.kind <> all($4)')})
     from incidents.incident i left join incidents.investigation_report r on r.incident_id = i.id
     left join lateral (select * from incidents.report_submission s where s.report_id = r.id order by s.no desc limit 1) s on true
     where i.id = $1`,
    [incidentId, now, keptUntil(now), auditTrailKinds],
  )
}
