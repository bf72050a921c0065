/** Cases that are linked, and cases that were found in exercises, as the owner writes them down. */
import type pg from 'pg'
import { NOW } from './fixture-of-national.ts'

/** One attack on three agencies of different authorities, one closed, one of a single case, and one of an exercise. */
async function addGroups(owner: pg.Client): Promise<void> {
  const groups = [
    ['PHISHING', 'STANDING', 'oics', ['kaohsiung-sab F-1', 'cib F-1', 'taipower F-3']],
    ['MALWARE', 'CLOSED', 'kaohsiung', ['kaohsiung-sab F-2', 'krtc F-2']],
    ['INTRUSION', 'STANDING', 'oics', ['taipower F-2']],
    ['OTHER', 'STANDING', 'kaohsiung', ['kaohsiung-sab F-EX', 'cib F-EX']],
  ] as const
  for (const [kind, state, by, cases] of groups) {
    const { rows } = await owner.query(
      `insert into incidents.incident_group (reference, attack_kind, state, is_exercise, formed_by_id)
       select 'GRP-' || $1, $1, $2, $1 = 'OTHER', a.id from agencies.agency a where a.code = $3 returning id`,
      [kind, state, by],
    )
    await owner.query(
      `with linked as (update incidents.incident i set group_id = $1, grouped_at = '${NOW}' from agencies.agency a
         where a.id = i.agency_id and a.code || ' ' || i.reference = any($2) returning i.id)
       insert into incidents.incident_group_step (group_id, is_exercise, incident_id, step, role, authority_id, at, reason)
       select $1, $3, l.id, 'addToIncidentGroup', 'NATIONAL_OFFICER', (select id from agencies.agency where code = 'oics'), '${NOW}', 'reason' from linked l`,
      [rows[0].id, cases, kind === 'OTHER'],
    )
  }
}

/** Real cases that were found in the course of exercises. */
async function addFound(owner: pg.Client): Promise<void> {
  await owner.query(
    `insert into incidents.incident (reference, agency_id, is_government, is_exercise, promoted_from_id, reported_level, effective_level,
       level_known, was_major, verification_state, handling_state, aware_at, recorded_at, reported_at, reported_by_role, incident_kind,
       description, business_impact, affects_other_agencies, affects_vital_facilities, capacity_assessment, support_needed, occurred_at)
     select 'F-REAL', agency_id, is_government, false, id, 1, 1, true, false, verification_state, handling_state, aware_at, recorded_at,
       reported_at, reported_by_role, incident_kind, description, business_impact, affects_other_agencies, affects_vital_facilities,
       capacity_assessment, support_needed, occurred_at from incidents.incident where reference = 'F-EX'`,
  )
}

export async function addLinks(owner: pg.Client): Promise<void> {
  await addFound(owner)
  await addGroups(owner)
}
