/** Rows whose every value is a canary: met anywhere but with those in charge, it has been given away. */
import type pg from 'pg'
import { putAudits } from './canaries-of-audits.ts'
import { putAftermath, putEmergency, putHandling, putNational, putSupport } from './canaries-of-cases.ts'
import { putEnd } from './canaries-of-contracts.ts'
import { putDelivery } from './canaries-of-deliveries.ts'
import { putIntelligence } from './canaries-of-intelligence.ts'
import { putPeopleOfVendors } from './canaries-of-people.ts'
import { instantOf, type Letters, number, put, word } from './canary.ts'

export const PAST = '2019-01-01T00:00:00Z'

async function putCase(owner: pg.Client, of: Letters, agency: string, contract: string, system: string) {
  const at = instantOf(of)
  const level = of.letter === 'a' ? 1 : 2
  const group_id = await put(owner, 'incidents.incident_group', {
    ...{ reference: word(of, `group ${contract}`), attack_kind: of.letter === 'a' ? 'PHISHING' : 'MALWARE' },
    ...{ state: of.letter === 'a' ? 'STANDING' : 'CLOSED', is_exercise: false, formed_by_id: agency },
  })
  const incident_id = await put(owner, 'incidents.incident', {
    ...{ group_id, grouped_at: at },
    ...{ reference: word(of, 'case'), agency_id: agency, is_government: true, is_exercise: false },
    ...{ reported_level: level, effective_level: level, level_known: true, was_major: false },
    ...{ verification_state: 'REPORTED', handling_state: of.letter === 'a' ? 'RESPONDING' : 'RECOVERED' },
    ...{ aware_at: at, recorded_at: at, reported_at: at, reported_by_role: 'CISO', incident_kind: 'OTHER' },
    ...{ description: word(of, 'description'), business_impact: word(of, 'impact'), support_needed: false },
    ...{ affects_other_agencies: false, affects_vital_facilities: false, contract_id: contract },
  })
  await put(owner, 'incidents.incident_group_step', {
    ...{ group_id, incident_id, is_exercise: false, step: 'formIncidentGroup', role: 'SECURITY_REVIEWER' },
    ...{ authority_id: agency, at, reason: word(of, 'linking') },
  })
  await put(owner, 'incidents.incident_system', { incident_id, system_id: system }, 'system_id')
  await put(owner, 'incidents.clock', {
    ...{ incident_id, kind: 'RECOVERY', regime: 'GUIDELINES', basis: word(of, 'basis'), level },
    ...{ started_at: at, due_at: at, is_target: false, legal_basis: [word(of, 'legal basis')] },
  })
  await put(owner, 'incidents.review_record', {
    ...{
      incident_id,
      verdict: 'AGREE',
      level_opinion: level,
      reason: word(of, 'review'),
      authority_id: agency,
    },
    ...{ reviewer_no: 1, role: 'SECURITY_REVIEWER', at, opinion_only: false, self_review: false },
  })
  await putAftermath(owner, of, agency, incident_id)
  await putHandling(owner, of, agency, incident_id)
  await put(owner, 'incidents.observation', {
    ...{ agency_id: agency, text: word(of, 'observation'), observed_at: at, raised_by_no: 1 },
    ...{ raised_by_role: word(of, 'observer'), raised_at: at },
  })
  await put(owner, 'incidents.reverification_record', {
    ...{ incident_id, verdict: 'AGREE', level_opinion: level, bypassed_review: of.letter === 'a' },
    ...{ reason: word(of, 'verification'), officer_no: 1, role: 'NATIONAL_OFFICER', at },
  })
  await put(owner, 'incidents.offline_record', {
    ...{ incident_id, channel: 'FAX', outage_reason: word(of, 'outage'), called_at: at, recorded_at: at },
    ...{ recorded_by_no: 1, role: 'TECHNICAL_CENTRE', is_note: true, note: word(of, 'note') },
  })
  const { rows } = await owner.query('select id from agencies.response_group order by no limit 1')
  await put(owner, 'incidents.lateral_notice', {
    ...{
      incident_id,
      agency_id: agency,
      level,
      sector: word(of, 'sector'),
      text: word(of, 'lateral notice'),
    },
    ...{ advised_action: word(of, 'advice'), contact_window: word(of, 'window'), group_ids: [rows[0].id] },
    ...{ notified: [], sent_by_no: 1, role: 'CISO', sent_at: at },
  })
  const announcement_id = await put(owner, 'incidents.announcement', {
    ...{ incident_id, agency_id: agency, is_government: true, announcer: 'NATIONAL', considered_at: at },
    ...{ edition: 1, state: of.letter === 'a' ? 'DRAFT' : 'READY', reason: word(of, 'announcing') },
  })
  const segment = { announcement_id, section: 'CAUSE', text: word(of, 'announcement') }
  const segment_id = await put(owner, 'incidents.announcement_segment', { ...segment, position: 1 })
  await put(owner, 'incidents.party_consent', {
    ...segment,
    ...{
      segment_id,
      agency_id: agency,
      authority_id: agency,
      asked_for: 'CONSENT',
      question: word(of, 'question'),
    },
    ...{ asked_at: at, answer_by: at },
  })
  await putSupport(owner, of, agency, incident_id)
  await putNational(owner, of, agency, incident_id)
  await putEmergency(owner, of, agency, incident_id)
  return incident_id
}

async function putContract(
  owner: pg.Client,
  of: Letters,
  agency: string,
  vendor: string,
  secret: string,
  system: string,
) {
  const at = instantOf(of)
  const contract_id = await put(owner, 'vendors.contract', {
    ...{
      agency_id: agency,
      reference: word(of, `contract ${secret}`),
      title: word(of, 'title'),
      scopes: ['MAINTAIN'],
    },
    ...{ description: word(of, 'work'), system_ids: [system], secret_level: secret, amount_twd: number(of) },
    ...{
      bespoke_development: of.letter === 'a',
      required_specialists: 1,
      state: of.letter === 'a' ? 'ACTIVE' : 'AWARDED',
    },
    ...{
      vendor_id: vendor,
      vendor_name: word(of, 'vendor name'),
      on_site_supervisor: word(of, 'supervisor'),
    },
    ...{ prepared_by: 1, prepared_at: at, awarded_at: at },
  })
  await put(owner, 'vendors.tender_notice', {
    ...{
      contract_id,
      agency_id: agency,
      is_classified: secret !== 'NONE',
      procedure: 'INVITED',
      title: word(of, 'notice'),
    },
    ...{
      notice_text: word(of, 'notice text'),
      suitability_clause: false,
      suitability_clause_in_documents: false,
    },
    ...{ published_by: 1, published_at: at },
  })
  await put(owner, 'vendors.subcontract_authorization', {
    ...{ contract_id, agency_id: agency, is_classified: secret !== 'NONE', scope: word(of, 'scope') },
    ...{ sub_vendor_class: word(of, 'class'), authorized_by: 1, authorized_at: at },
  })
  await putDelivery(owner, of, { contract_id, agency_id: agency, system_id: system })
  const secrecy = { secret_level: secret, bespoke_development: of.letter === 'a' }
  await put(owner, 'vendors.contract_terms', {
    ...{ contract_id, edition: 1, amount_twd: number(of), system_ids: [system], ...secrecy },
    ...{ required_specialists: 1, log_kinds: [word(of, 'logs')], suitability_clause: of.letter === 'a' },
    ...{ reason: word(of, 'amendment'), set_by: 1, set_at: at },
  })
  await put(owner, 'vendors.contract_suspension', {
    ...{ contract_id, reason: word(of, 'rest'), suspended_by: 1, suspended_at: at },
  })
  await put(owner, 'vendors.vendor_assurance', {
    ...{ contract_id, kind: 'MEASURES_REVIEWED', scope: word(of, 'assured'), certificate: word(of, 'paper') },
    ...{ valid_until: at, recorded_by: 1, recorded_at: at },
  })
  await put(owner, 'vendors.unauthorized_subcontract', {
    ...{ contract_id, sub_vendor_name: word(of, 'unauthorised'), work_found: word(of, 'work-found') },
    ...{ how_found: word(of, 'how-found'), found_at: at, recorded_by: 1, recorded_at: at },
  })
  await put(owner, 'vendors.other_measure', {
    ...{ contract_id, text: word(of, 'measure'), due_at: at, set_by: 1, set_at: at },
  })
  await putPeopleOfVendors(owner, of, { agency, contract: contract_id, vendor, isSecret: secret !== 'NONE' })
  const notice_id = await put(owner, 'vendors.vendor_notice', {
    ...{
      contract_id,
      agency_id: agency,
      vendor_id: vendor,
      vendor_key: 0,
      filed_by: 'VENDOR',
      filed_by_no: 1,
    },
    ...{
      kind: of.letter === 'a' ? 'INCIDENT' : 'LEGAL_BREACH',
      description: word(of, 'told'),
      system_id: system,
    },
    ...{ known_at: at, due_at: at, filed_at: at, received_at: at, state: 'FILED' },
    ...{ acknowledgement_due_at: at, measures_due_at: at },
  })
  await put(owner, 'vendors.remedial_measure', {
    ...{ notice_id, summary: word(of, 'measure'), detail: word(of, 'detail'), filed_at: at, filed_by_no: 1 },
  })
  await putAudits(owner, of, { contract_id, agency_id: agency, is_classified: secret !== 'NONE' })
  await putEnd(owner, of, { contract_id, agency_id: agency }, vendor)
  return contract_id
}

async function putOffice(owner: pg.Client, of: Letters, agency: string) {
  const person = await put(
    owner,
    'agencies.person',
    {
      ...{ subject: word(of, 'account'), kind: 'PERSON', post: word(of, 'post'), agency_id: agency },
    },
    'no',
  )
  const { rows } = await owner.query('select id from agencies.person where no = $1', [person])
  await put(
    owner,
    'agencies.personal_data',
    {
      ...{
        person_id: rows[0].id,
        name_zh: word(of, 'zh'),
        name_en: word(of, 'en'),
        email: word(of, 'mail'),
        phone: word(of, 'phone'),
      },
    },
    'person_id',
  )
  const grant = await put(owner, 'agencies.role_grant', {
    ...{
      person_no: person,
      role: of.letter === 'a' ? 'CISO' : 'SECURITY_CONTACT',
      agency_id: agency,
      post: word(of, 'grant'),
    },
    ...{
      reason: word(of, 'reason'),
      state: 'REQUESTED',
      evidence: 'REQUEST',
      requested_at: instantOf(of),
      valid_from: instantOf(of),
    },
  })
  await put(owner, 'agencies.task', {
    ...{
      agency_id: agency,
      role: 'CISO',
      kind: 'APPROVE_ROLE',
      subject_type: 'RoleGrant',
      subject_id: grant,
    },
    ...{ clause: word(of, 'task'), created_at: instantOf(of) },
  })
  return { person, grant }
}

async function putSystem(owner: pg.Client, of: Letters, agency: string) {
  const common = {
    ...{
      agency_id: agency,
      reference: word(of, 'reference'),
      name_zh: word(of, 'thing'),
      name_en: word(of, 'thing en'),
    },
    ...{
      is_core: false,
      operated_by: 'OWN',
      operator_id: agency,
      valid_from: instantOf(of),
      source: word(of, 'source'),
      verified: false,
    },
  }
  await put(owner, 'agencies.business_function', { ...common, responsible_unit: word(of, 'unit') })
  return put(owner, 'agencies.information_system', {
    ...common,
    is_critical_infrastructure: false,
    protection_level: of.letter === 'a' ? 'LOW' : 'MEDIUM',
  })
}

/** Another lot of rows that nobody but those in charge may see: more of them, and other ones. */
export async function putHidden(
  owner: pg.Client,
  of: Letters,
  agency: string,
  vendor: string,
): Promise<void> {
  const { person, grant } = await putOffice(owner, of, agency)
  if (of.generation === 0) {
    await put(owner, 'agencies.contact_registration', {
      // The office line is what many may read, so it is the same for both.
      ...{ agency_id: agency, role: 'SECURITY_CONTACT', person_no: person, post: word(of, 'contact post') },
      ...{ duty_phone: '1', duty_email: 'duty@twins.invalid', created_at: PAST },
    })
    const team_id = await put(owner, 'agencies.security_team', {
      ...{
        agency_id: agency,
        kind: 'HANDLING',
        name: word(of, 'team'),
        duties: [word(of, 'duty')],
        convener_no: person,
        valid_from: instantOf(of),
      },
    })
    await put(owner, 'agencies.team_member', { team_id, person_no: person, post: word(of, 'member') })
    await put(owner, 'agencies.ciso_appointment', {
      ...{
        agency_id: agency,
        person_no: person,
        grant_id: grant,
        post: word(of, 'ciso'),
        basis: 'DEPUTY_HEAD',
      },
      ...{ deputy_head_passed_over: of.letter === 'a', valid_from: instantOf(of) },
    })
  }
  const system = await putSystem(owner, of, agency)
  const contract = await putContract(owner, of, agency, vendor, 'NONE', system)
  const secret = await putContract(owner, of, agency, vendor, 'SECRET', system)
  const cases = [await putCase(owner, of, agency, contract, system)]
  // The number of things is a secret as well.
  const again = { ...of, generation: of.generation + 1 }
  if (of.letter === 'b') cases.push(await putCase(owner, again, agency, secret, system))
  for (const [at, incident] of cases.entries()) {
    const item_id = await put(owner, 'intelligence.intel_item', {
      ...{
        agency_id: agency,
        agency_no: (await owner.query('select no from agencies.agency where id = $1', [agency])).rows[0].no,
      },
      ...{
        reference: word(of, `item ${at}`),
        title: word(of, 'item title'),
        kinds: ['MALWARE'],
        early_warning: of.letter === 'a',
      },
      ...{
        incident_id: incident,
        source_text: word(of, 'source text'),
        state: 'DRAFT',
        created_by: 1,
        created_at: instantOf(of),
        dated_at: instantOf(of),
      },
    })
    await putIntelligence(owner, of, agency, item_id)
  }
}
