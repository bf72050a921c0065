/** Canaries in everything that hangs on a case: its handling, its aftermath, the support that was sent. */
import type pg from 'pg'
import { instantOf, type Letters, number, put, word } from './canary.ts'

/** What was declared, written and kept while the case was handled. */
export async function putHandling(owner: pg.Client, of: Letters, agency: string, incident_id: string) {
  const at = instantOf(of)
  const declared = { incident_id, actor_no: 1, role: word(of, 'role'), declared_at: at }
  const points = ['cause', 'level', 'scope', 'loss', 'support_need'].flatMap((point) => [
    [point, word(of, point)],
    [`${point}_at`, at],
  ])
  await put(owner, 'incidents.damage_control', {
    ...{ ...declared, controlled_at: at, how: word(of, 'how'), ...Object.fromEntries(points) },
  })
  await put(owner, 'incidents.recovery_record', {
    ...{ ...declared, recovered_at: at, note: word(of, 'note') },
    ...{ environment_rebuild: at, system_restore: at, scan: at },
  })
  await put(owner, 'incidents.closure', {
    ...{
      ...declared,
      completed_at: at,
      handling_method: word(of, 'method'),
      residual_plan: word(of, 'plan'),
    },
  })
  await put(owner, 'incidents.response_review', {
    ...{ ...declared, authority_id: agency, manpower_sufficient: of.letter === 'a', manpower_suitable: true },
    ...{
      procedure_familiar: true,
      procedure_suitable: true,
      handling_suitable: true,
      other: word(of, 'other'),
    },
  })
  await put(owner, 'incidents.withdrawal_proposal', {
    ...{ incident_id, ground: 'FALSE_ALARM', reason: word(of, 'withdrawal'), proposed_by_no: 1 },
    ...{ proposed_by_role: word(of, 'proposer'), proposed_at: at },
  })
  for (const entry of of.letter === 'a' ? ['first'] : ['first', 'second'])
    await put(owner, 'incidents.response_log_entry', {
      ...{ incident_id, agency_id: agency, kind: 'HANDLING', at, text: word(of, entry), for_briefing: true },
      ...{ about_facilities: true, about_evidence: true, author_no: 1, author_agency_id: agency },
      ...{ role: word(of, 'writer'), recorded_at: at },
    })
  const item_id = await put(owner, 'incidents.evidence_item', {
    ...{ incident_id, agency_id: agency, kind: 'OTHER', description: word(of, 'evidence') },
    ...{ sha256: (of.letter === 'a' ? 'a' : 'b').repeat(64), storage_ref: word(of, 'place') },
    ...{ custodian_post: word(of, 'keeper'), collected_at: at, legal_hold: of.letter === 'a' },
    ...{ registered_by_no: 1, registered_by_role: 'CISO', registered_at: at },
  })
  await put(owner, 'incidents.evidence_transfer', {
    ...{ item_id, body: word(of, 'body'), officer: word(of, 'officer'), receipt_no: word(of, 'receipt') },
    ...{ transferred_at: at, from_post: word(of, 'from'), actor_no: 1, role: 'CISO', recorded_at: at },
  })
  await put(owner, 'incidents.hold_release', {
    ...{ item_id, body: word(of, 'releasing'), document: word(of, 'document'), reason: word(of, 'release') },
    ...{ asked_by_no: 1, asked_by_role: word(of, 'releaser'), asked_at: at },
  })
  await putExcerpts(owner, of, incident_id)
}

/** What was written for those who see nothing else of the case, and its file. */
async function putExcerpts(owner: pg.Client, of: Letters, incident_id: string) {
  const at = instantOf(of)
  const written = { incident_id, author_no: 1, role: word(of, 'author'), written_at: at }
  await put(owner, 'incidents.excerpt', {
    ...{ ...written, reader: 'COUNCIL_CONVENER', text: word(of, 'excerpt') },
  })
  await owner.query(
    `update incidents.incident set briefing_summary = $2, facility_impact = $3, contract_part = $4,
       contract_part_for = contract_id, convener_informed_at = $5, acknowledged_at = $5 where id = $1`,
    [incident_id, word(of, 'summary'), word(of, 'impact'), word(of, 'part'), at],
  )
  await put(owner, 'incidents.case_archive', {
    ...{ incident_id, edition: 1, archived_at: at, kept_until: '2099-01-01T00:00:00Z' },
    ...{ cause_analysis: word(of, 'analysis'), recovery_course: word(of, 'course') },
    prevention: JSON.stringify([{ description: word(of, 'prevention') }]),
    audit_trail_refs: JSON.stringify([{ storageRef: word(of, 'trail') }]),
    evidence_refs: JSON.stringify(of.letter === 'a' ? [] : [{ storageRef: word(of, 'kept') }]),
  })
}

export async function putAftermath(owner: pg.Client, of: Letters, agency_id: string, incident_id: string) {
  const at = instantOf(of)
  const report_id = await put(owner, 'incidents.investigation_report', {
    ...{ incident_id, agency_id, state: of.letter === 'a' ? 'DRAFT' : 'SUBMITTED', recovered_at: at },
    ...{ submissions: 1, submitted_at: at },
  })
  const texts = { impact_scope: word(of, 'scope'), root_cause: word(of, 'cause'), report_id }
  await put(owner, 'incidents.investigation_draft', { ...texts, agency_id })
  await put(owner, 'incidents.report_submission', { ...texts, submitted_at: at, minutes_late: 0 })
  await put(owner, 'incidents.improvement_measure', {
    ...{ report_id, submission: 1, dimension: 'MANPOWER', description: word(of, 'measure') },
    ...{ planned_completion: at, effect_tracking: word(of, 'tracking') },
  })
  const recommended = {
    ...{ incident_id, agency_id, reason: word(of, 'merit'), authority_id: agency_id, recommended_by_no: 1 },
    ...{ role: 'NATIONAL_OFFICER', recommended_at: at },
  }
  const named = { ground: 'TIMELY_WARNING', state: 'NOMINATED' }
  await put(owner, 'incidents.commendation', { ...recommended, ...named })
  const blamed = { ground: 'FALSE_REPORT', aggravated: false, broken_clocks: '[]', state: 'RECOMMENDED' }
  await put(owner, 'incidents.discipline_recommendation', { ...recommended, ...blamed })
  await put(owner, 'incidents.mitigation_recommendation', { ...recommended, kept_clocks: '[]' })
  await put(owner, 'incidents.contractor_finding', { ...recommended, ground: 'NOT_REPORTED' })
}

/** Support that was asked for and sent; the body is nobody's who could be sent. */
export async function putSupport(owner: pg.Client, of: Letters, agency: string, incident_id: string) {
  const at = instantOf(of)
  const request_id = await put(owner, 'incidents.support_request', {
    ...{
      incident_id,
      agency_id: agency,
      state: of.letter === 'a' ? 'REPLIED' : 'DISPATCHED',
      requested_at: at,
    },
    ...{ need: word(of, 'need'), requested_by_no: 1, requested_by_role: word(of, 'asker'), endorsed_at: at },
  })
  await put(owner, 'incidents.support_dispatch', {
    ...{ request_id, incident_id, body_id: agency, body_no: number(of), mode: 'REMOTE', sent_by_no: 1 },
    ...{ team: word(of, 'team sent'), sent_at: at },
  })
  const told = { request_id, role: word(of, 'replying'), at }
  await put(owner, 'incidents.support_reply', {
    ...{ ...told, handling: word(of, 'handling'), result: word(of, 'result'), body_id: agency, actor_no: 1 },
    recorded_at: at,
  })
  await put(owner, 'incidents.support_step', {
    ...{ ...told, step: word(of, 'step'), to_state: 'REPLIED', clause: word(of, 'clause') },
  })
}

/** Who asked for the case in an emergency, and what came of it: known to the CISO and to no other of the agency. */
export async function putEmergency(owner: pg.Client, of: Letters, agency_id: string, incident_id: string) {
  const at = instantOf(of)
  const isFirst = of.letter === 'a'
  const access_id = await put(owner, 'incidents.emergency_access', {
    ...{ incident_id, agency_id, state: isFirst ? 'REVIEWED' : 'OVER', reason: word(of, 'emergency') },
    ...{ requested_at: at, requested_by_no: number(of), requested_by_role: word(of, 'urgent') },
    ...{ requested_at_id: agency_id, grant_id: agency_id, lapses_at: at, decided_at: at, decided_by_no: 1 },
    ...{ decided_by_role: word(of, 'granting'), decided_at_id: agency_id, open_until: at, ended_at: at },
    ...{ ended_by_role: word(of, 'ending'), answer: isFirst ? 'ACCEPT' : 'OBJECT', answered_at: at },
    ...{ answer_reason: word(of, 'answered'), review_due_at: at, decline_reason: word(of, 'declined') },
    ...{ finding: isFirst ? 'JUSTIFIED' : 'NOT_JUSTIFIED', finding_reason: word(of, 'found') },
    reviewed_at: at,
  })
  await put(owner, 'incidents.emergency_read', {
    ...{ access_id, data_class: word(of, 'class'), rows: number(of), at },
  })
}

/** What the two offices know of a case: nobody of the agency does, but for the notice that its CISO gets. */
export async function putNational(owner: pg.Client, of: Letters, agency_id: string, incident_id: string) {
  const at = instantOf(of)
  const isFirst = of.letter === 'a'
  await put(owner, 'incidents.national_security_assessment', {
    ...{
      incident_id,
      body_id: agency_id,
      indicator_organised_source: isFirst,
      indicator_important_victim: true,
    },
    ...{
      indicator_widespread: isFirst,
      indicator_classified_loss: true,
      indicator_livelihood_impact: isFirst,
    },
    ...{ national_security_related: true, note: word(of, 'assessment'), preliminary_at: at },
    ...{ assessed_by_no: 1, recorded_at: at },
  })
  const task_force_id = await put(owner, 'incidents.task_force', {
    ...{
      incident_id,
      agency_id,
      lead_body_id: agency_id,
      ground: 'SERIOUS_ACCIDENT',
      reason: word(of, 'force'),
    },
    ...{ state: isFirst ? 'ESTABLISHED' : 'PROPOSED', proposed_at: at, proposed_by_no: 1 },
    ...{
      proposed_by_role: word(of, 'proposing'),
      answered_by_no: 2,
      answered_by_role: word(of, 'answering'),
    },
    established_at: isFirst ? at : null,
  })
  await put(owner, 'incidents.task_force_member', {
    ...{ task_force_id, incident_id, person_no: number(of), person_id: agency_id, body_id: agency_id },
    ...{ role: 'TASK_FORCE_MEMBER', joined_at: isFirst ? at : null },
  })
  await put(owner, 'incidents.task_force_finding', {
    ...{ task_force_id, kind: 'ANALYSIS', text: word(of, 'finding'), at, author_no: 1, recorded_at: at },
    role: word(of, 'member'),
  })
  await put(owner, 'incidents.task_force_report', {
    ...{
      task_force_id,
      text: word(of, 'reporting'),
      author_no: 1,
      role: word(of, 'reporter'),
      recorded_at: at,
    },
  })
  const liaison_id = await put(owner, 'incidents.disaster_liaison', {
    ...{
      incident_id,
      authority_id: agency_id,
      office_id: agency_id,
      disaster_kind: isFirst ? 'ENERGY' : 'HEALTH',
    },
    ...{ invitation: word(of, 'asking'), state: isFirst ? 'STATIONED' : 'REQUESTED', requested_at: at },
    ...{ requested_by_no: 1, arrived_at: isFirst ? at : null },
  })
  await put(owner, 'incidents.liaison_officer', {
    ...{ liaison_id, incident_id, authority_id: agency_id, person_no: number(of), person_id: agency_id },
    ...{ named_at: at, arrived_at: isFirst ? at : null },
  })
  await put(owner, 'incidents.defence_meeting', {
    ...{ incident_id, agency_id, state: 'HELD', reason: word(of, 'calling'), decided_at: at, held_at: at },
    ...{ invitation: word(of, 'invitation'), conclusions: word(of, 'conclusions'), convened_at: at },
  })
  await put(owner, 'incidents.improvement_notice', {
    ...{ task_force_id, incident_id, agency_id, text: word(of, 'notice'), issued_at: at, issued_by_no: 1 },
    issued_by_role: word(of, 'issuing'),
  })
}
