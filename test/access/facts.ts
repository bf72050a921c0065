/** The rows of a world as plain facts, read by the owner from the tables they were entered in, never from what is published. */
import type pg from 'pg'
import { type VendorName, vendorNumbers } from './cast.ts'
import { questionsOfDeliveries } from './facts-of-deliveries.ts'
import { peopleOfVendors } from './facts-of-people.ts'

/** Who works on a contract at this moment. */
interface Parties {
  readonly vendors: readonly VendorName[]
  readonly subVendors: readonly VendorName[]
  readonly engaged: readonly string[]
}

export interface Fact extends Partial<Parties> {
  readonly type: string
  readonly id: string
  /** Code of the agency whose row it is. */
  readonly agency: string | null
  /** Accounts that the row is about, held by or addressed to. */
  readonly self: readonly string[]
  readonly secret: boolean
  readonly major: boolean
  readonly exercise: boolean
  /** Code of the body whose exercise it is. */
  readonly exerciseBy: string | null
  readonly government: boolean
  /** What the masks and row states of its class ask about, by name. */
  readonly is: Readonly<Record<string, boolean>>
  /** Task: the role it is addressed to. Journal: the agency of whoever acted. Item: agencies that received it. */
  readonly role: string | null
  readonly actor: string | null
  readonly recipients: readonly string[]
  /** Rows through which it shows: a group shows by each of its cases. */
  readonly through: readonly Fact[]
  /** Lateral notice: accounts that lead a group it went to. */
  readonly notified: readonly string[]
  /** Codes of the bodies that support the case, or a case that touches the system. */
  readonly supportedBy: readonly string[]
  /** Accounts that sit on a task force for the case, or for a case that touches the system. */
  readonly seated: readonly string[]
  /** Accounts to which the case is open in an emergency. */
  readonly opened: readonly string[]
  /** Code of whoever keeps the journal of its reads, where that is not the agency. */
  readonly keeper: string | null
  /** Accounts whom a disaster authority has stationed for the case, or for a case that touches the system. */
  readonly stationed: readonly string[]
  /** Codes of those for whom alone the row's agency counts; null is everybody. */
  readonly only: readonly string[] | null
  /** Task: the case or contract it is about, without which it does not show. */
  readonly about: Fact | null
  /** Intelligence part: it is restricted, and codes of the recipients whom an accepted exception names; else null. */
  readonly openTo: readonly string[] | null
  /** Rows it hangs under, by type: an id. */
  readonly under: Readonly<Record<string, string | null>>
}

const isMatter: ReadonlySet<string> = new Set(['Incident', 'OutsourcingContract'])

const CODE = (column: string) => `(select a.code from agencies.agency a where a.id = ${column})`
const SUBJECT = (column: string) => `(select p.subject from agencies.person p where p.no = ${column})`
const OPEN = `c.secret_level = 'NONE' and c.awarded_at is not null and (c.closed_at is null or c.closed_at > $1)`

/** Registration numbers of vendors and sub-vendors, subjects of the engaged, over all contracts that match. */
const partiesOf = (which: string, open = OPEN) => `
  array(select v.registration_no from vendors.contract c join vendors.vendor v on v.id = c.vendor_id where ${open} and ${which}) as vendors,
  array(select v.registration_no from vendors.contract c join vendors.subcontract s on s.contract_id = c.id
    join vendors.vendor v on v.id = s.sub_vendor_id where ${open} and ${which}) as "subVendors",
  array(select ${SUBJECT('e.person_no')} from vendors.contract c join vendors.engagement e on e.contract_id = c.id
    where ${open} and ${which} and e.valid_from <= $1 and (e.valid_to is null or e.valid_to > $1)) as engaged`

/** The vendor of an audit where `when` holds, and of the engaged those named for it, within its window. */
const auditedOn = (when: string) => `
  array(select v.registration_no from vendors.contract c join vendors.vendor v on v.id = c.vendor_id
    where ${OPEN} and c.id = t.contract_id and ${when}) as vendors,
  array(select ${SUBJECT('e.person_no')} from vendors.contract c join vendors.engagement e on e.contract_id = c.id
    where ${OPEN} and c.id = t.contract_id and e.valid_from <= $1 and (e.valid_to is null or e.valid_to > $1)
      and e.person_no = any(t.team_nos) and t.window_from <= $1 and t.window_to > $1) as engaged`

/** Whoever filed in bulk, as the prime (10) or as a sub-vendor (11): what was filed on a notice even when the contract is over. */
const filersOf = (as: number) => `
  array(select v.registration_no from vendors.contract c, vendors.vendor v
    where c.id = b.contract_id and (b.kind = 'MEASURES' or ${OPEN}) and (${as}::bigint << 32 | v.no) = any(b.filer_keys))`

const caseOf = (more: string) =>
  `exists (select 1 from incidents.incident i join incidents.incident_system n on n.incident_id = i.id
     where n.system_id = t.id and n.dropped_at is null and not i.is_exercise and i.handling_state not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN') ${more})`

const supportersOf = (incident: string) =>
  `array(select ${CODE('d.body_id')} from incidents.support_dispatch d where d.incident_id ${incident}
     and d.sent_at <= $1 and (d.ended_at is null or d.ended_at > $1)) as "supportedBy"`

const seatedOn = (incident: string) =>
  `array(select ${SUBJECT('m.person_no')} from incidents.task_force_member m where m.incident_id ${incident}
     and m.joined_at <= $1 and (m.left_at is null or m.left_at > $1)) as seated`
const openedTo = (incident: string) =>
  `array(select ${SUBJECT('e.requested_by_no')} from incidents.emergency_access e where e.incident_id = ${incident}
     and e.state = 'OPEN' and e.decided_at <= $1 and e.open_until > $1) as opened`
const stationedOn = (incident: string, more = 'true') =>
  `array(select ${SUBJECT('o.person_no')} from incidents.liaison_officer o where o.incident_id ${incident} and ${more}
     and o.arrived_at <= $1 and (o.left_at is null or o.left_at > $1)) as stationed`
const handlersOf = (incident: string) =>
  `${supportersOf(incident)}, ${seatedOn(incident)}, ${stationedOn(incident)}`

/** Of the agency of a row; those of exercises are kept apart (G-55). */
const casesOf =
  'in (select i.id from incidents.incident i where i.agency_id = t.agency_id and not i.is_exercise)'

const endorsedOn = (incident: string) =>
  `exists (select 1 from incidents.support_request r where r.incident_id = ${incident}
     and (r.endorsed_at is not null or r.requested_directly_at is not null) and r.state not in ('SETTLED', 'CANCELLED'))`

const sharedOn = (i: string) =>
  `jsonb_build_object('shared', ${i}.state = 'SHARED' and ($1 < ${i}.usable_until or ${i}.usable_until is null))`
const receivedBy = (i: string) =>
  `array(select ${CODE('s.recipient_agency_id')} from intelligence.intel_share s
     where s.item_id = ${i}.id and s.recalled_at is null and ${i}.state in ('SHARED', 'EXPIRED'))`

const journalOf = (subgraph: string) => `
  select t.id, ${CODE('t.chain')} as agency,
    (select ${CODE('p.agency_id')} from agencies.person p where p.no = t.actor_no) as actor,
    ${
      subgraph === 'vendors'
        ? `t.subject_type in ('VE.CLASSIFIED', 'VE.SUITABILITY') or exists (select 1 from vendors.contract c where c.secret_level <> 'NONE' and c.id in (
      t.subject_id, (select a.contract_id from vendors.subcontract_authorization a where a.id = t.subject_id),
      (select n.contract_id from vendors.tender_notice n where n.id = t.subject_id),
      (select n.contract_id from vendors.vendor_notice n where n.id = t.subject_id),
      (select a.contract_id from vendors.vendor_audit a where a.id = t.subject_id)))`
        : 'false'
    } as secret,
    jsonb_build_object('journal', '${subgraph}') as under
  from ${subgraph}.journal t where $1::timestamptz is not null`

const plain = (table: string, more = '') =>
  `select t.id, null as agency${more} from agencies.${table} t where $1::timestamptz is not null`

/** One statement a type; \$1 is the moment of the question. */
const questions: Readonly<Record<string, string>> = {
  Agency: `select t.id, t.code as agency, ${partiesOf('c.agency_id = t.id')} from agencies.agency t`,
  Body: plain('body'),
  ResponseGroup: plain('response_group'),
  CouncilRecord: plain('council_record'),
  HotlineChannel: plain('hotline_channel'),
  Sector: plain('sector'),
  InformationSystem: `select t.id, ${CODE('t.agency_id')} as agency, ${partiesOf('t.id = any(c.system_ids)')},
      ${caseOf('and i.was_major')} as major,
      ${handlersOf('in (select n.incident_id from incidents.incident_system n where n.system_id = t.id and n.dropped_at is null)')},
      jsonb_build_object('contract', exists (select 1 from vendors.contract c where c.secret_level = 'NONE' and t.id = any(c.system_ids)),
        'case', ${caseOf('')}, 'national', t.is_core or t.is_critical_infrastructure) as "is"
    from agencies.information_system t`,
  BusinessFunction: `select t.id, ${CODE('t.agency_id')} as agency from agencies.business_function t where $1::timestamptz is not null`,
  Person: `select t.id, ${CODE('t.agency_id')} as agency, array[t.subject] as self from agencies.person t where $1::timestamptz is not null`,
  RoleGrant: `select t.id, ${CODE('t.agency_id')} as agency, array[${SUBJECT('t.person_no')}] as self from agencies.role_grant t where $1::timestamptz is not null`,
  CisoAppointment: `select t.id, ${CODE('t.agency_id')} as agency, array[${SUBJECT('t.person_no')}] as self from agencies.ciso_appointment t where $1::timestamptz is not null`,
  SecurityTeam: `select t.id, ${CODE('t.agency_id')} as agency,
      array(select ${SUBJECT('m.person_no')} from agencies.team_member m where m.team_id = t.id) || ${SUBJECT('t.convener_no')} as self
    from agencies.security_team t where $1::timestamptz is not null`,
  ContactRegistration: `select t.id, ${CODE('t.agency_id')} as agency, array[${SUBJECT('t.person_no')}] as self,
      ${seatedOn(casesOf)}, ${stationedOn(casesOf)},
      ${partiesOf('c.agency_id = t.agency_id')} from agencies.contact_registration t`,
  Incident: `select t.id, ${CODE('t.agency_id')} as agency, t.was_major as major, t.is_exercise as exercise,
      ${CODE('t.exercise_by_id')} as "exerciseBy", ${partiesOf('c.id = t.contract_id')},
      ${handlersOf('= t.id')}, ${openedTo('t.id')},
      jsonb_build_object('contract', t.contract_id is not null, 'endorsed', ${endorsedOn('t.id')}) as "is",
      jsonb_build_object('OutsourcingContract', t.contract_id, 'IncidentGroup', t.group_id, 'Incident', t.promoted_from_id,
        'Vendor', (select c.vendor_id from vendors.contract c where c.id = t.contract_id and c.secret_level = 'NONE')) as under
    from incidents.incident t`,
  IncidentGroup: `select t.id, null as agency, t.is_exercise as exercise,
      array(select i.id from incidents.incident i where i.group_id = t.id) as through
    from incidents.incident_group t where $1::timestamptz is not null`,
  IncidentGroupStep: `select t.id, null as agency, g.is_exercise as exercise, jsonb_build_object('IncidentGroup', g.id) as under
    from incidents.incident_group_step t join incidents.incident_group g on g.id = t.group_id where $1::timestamptz is not null`,
  ...Object.fromEntries(
    [
      ['InvestigationReport', 'investigation_report'],
      ['Commendation', 'commendation'],
      ['DisciplineRecommendation', 'discipline_recommendation'],
      ['MitigationRecommendation', 'mitigation_recommendation'],
      ['ContractorFinding', 'contractor_finding'],
    ].map(([type, table]) => [
      type,
      `select t.id, ${CODE('i.agency_id')} as agency, i.was_major as major, i.is_exercise as exercise,
         ${table === 'investigation_report' ? `${handlersOf('= t.incident_id')},` : ''} ${openedTo('t.incident_id')},
         jsonb_build_object('Incident', i.id) as under
       from incidents.${table} t join incidents.incident i on i.id = t.incident_id`,
    ]),
  ),
  // It shows as a case of an exercise does: to the own agency and to whom it is about.
  Observation: `select t.id, ${CODE('t.agency_id')} as agency, true as exercise, array[${SUBJECT('t.raised_by_no')}] as self
    from incidents.observation t where $1::timestamptz is not null`,
  ResponseLogEntry: `select t.id, ${CODE('t.agency_id')} as agency, i.was_major as major, i.is_exercise as exercise,
      ${handlersOf('= t.incident_id')}, ${openedTo('t.incident_id')},
      jsonb_build_object('COUNCIL_CONVENER', t.for_briefing, 'DISASTER_AUTHORITY', t.about_facilities,
        'LAW_ENFORCEMENT_MEMBER', t.kind in ('LAW_ENFORCEMENT_CONTACT', 'INVESTIGATION') or t.about_evidence) as "is",
      jsonb_build_object('Incident', t.incident_id) as under
    from incidents.response_log_entry t join incidents.incident i on i.id = t.incident_id `,
  EvidenceItem: `select t.id, ${CODE('t.agency_id')} as agency, i.was_major as major, i.is_exercise as exercise,
      ${handlersOf('= t.incident_id')}, ${openedTo('t.incident_id')},
      jsonb_build_object('Incident', t.incident_id) as under
    from incidents.evidence_item t join incidents.incident i on i.id = t.incident_id`,
  LateralNotice: `select t.id, ${CODE('t.agency_id')} as agency, i.was_major as major,
      array(select ${SUBJECT('g.person_no')} from agencies.role_grant g
        where g.role = 'RESPONSE_GROUP_LEAD' and g.state = 'ACTIVE' and g.group_id = any(t.group_ids)) as notified,
      jsonb_build_object('Incident', t.incident_id) as under
    from incidents.lateral_notice t join incidents.incident i on i.id = t.incident_id where $1::timestamptz is not null`,
  PublicAnnouncement: `select t.id, ${CODE('t.agency_id')} as agency, true as major, ${openedTo('t.incident_id')},
      coalesce(${CODE('t.authority_id')}, 'oics') as keeper,
      jsonb_build_object('Incident', t.incident_id) as under from incidents.announcement t`,
  PartyConsent: `select t.id, ${CODE('t.agency_id')} as agency, true as major,
      jsonb_build_object('asked', t.party_name is null) as "is",
      jsonb_build_object('PublicAnnouncement', t.announcement_id) as under
    from incidents.party_consent t where $1::timestamptz is not null`,
  PublishedAnnouncement: `select t.id, null as agency from incidents.published_announcement t
    where t.published_at <= $1 and t.ended_at is null`,
  PublishedStatistic: `select t.id, null as agency from incidents.published_statistic t
    where t.published_at <= $1 and t.ended_at is null`,
  StatisticEdition: `select t.id, null as agency, true as major from incidents.statistic_edition t where $1::timestamptz is not null`,
  Export: `select t.id, null as agency, array[${SUBJECT('t.by_no')}] as self from incidents.export t where $1::timestamptz is not null`,
  SupportRequest: `select t.id, ${CODE('t.agency_id')} as agency, i.was_major as major, i.is_exercise as exercise,
      ${CODE('i.exercise_by_id')} as "exerciseBy",
      ${handlersOf('= t.incident_id')}, ${openedTo('t.incident_id')}, jsonb_build_object('endorsed', ${endorsedOn('t.incident_id')}) as "is",
      jsonb_build_object('Incident', t.incident_id) as under
    from incidents.support_request t join incidents.incident i on i.id = t.incident_id`,
  NationalSecurityAssessment: `select t.id, ${CODE('t.body_id')} as agency, i.was_major as major, i.is_exercise as exercise,
      ${seatedOn('= t.incident_id')}, jsonb_build_object('Incident', t.incident_id) as under
    from incidents.national_security_assessment t join incidents.incident i on i.id = t.incident_id`,
  TaskForce: `select t.id, ${CODE('t.agency_id')} as agency, i.was_major as major, i.is_exercise as exercise,
      ${supportersOf('= t.incident_id')}, ${seatedOn('= t.incident_id')},
      ${stationedOn('= t.incident_id', `t.state in ('ESTABLISHED', 'DISSOLVED')`)}, case when t.state in ('PROPOSED', 'DECLINED') then '{}'::text[] end as only, ${CODE('t.lead_body_id')} as keeper,
      ${openedTo("case when t.established_at is not null and t.ground = 'SERIOUS_ACCIDENT' then t.incident_id end")},
      jsonb_build_object('Incident', t.incident_id) as under
    from incidents.task_force t join incidents.incident i on i.id = t.incident_id`,
  EmergencyAccess: `select t.id, ${CODE('t.agency_id')} as agency, i.is_exercise as exercise,
      jsonb_build_object('granted', t.open_until is not null) as "is", jsonb_build_object('Incident', t.incident_id) as under
    from incidents.emergency_access t join incidents.incident i on i.id = t.incident_id where $1::timestamptz is not null`,
  // Nobody's through the agency whose case it is.
  DisasterLiaison: `select t.id, ${CODE('i.agency_id')} as agency, i.was_major as major, i.is_exercise as exercise, '{}'::text[] as only,
      ${seatedOn('= t.incident_id')}, ${stationedOn('= t.incident_id', 'o.authority_id = t.authority_id')},
      jsonb_build_object('Incident', t.incident_id) as under
    from incidents.disaster_liaison t join incidents.incident i on i.id = t.incident_id`,
  DefenceMeeting: `select t.id, ${CODE('t.agency_id')} as agency, i.was_major as major, i.is_exercise as exercise,
      ${supportersOf('= t.incident_id')}, ${seatedOn('= t.incident_id')},
      ${stationedOn('= t.incident_id', 'o.authority_id = any(t.invitee_ids)')}, array(select ${CODE('b')} from unnest(t.invitee_ids) b) as only,
      jsonb_build_object('Incident', t.incident_id) as under
    from incidents.defence_meeting t join incidents.incident i on i.id = t.incident_id`,
  ImprovementNotice: `select t.id, ${CODE('t.agency_id')} as agency, i.was_major as major, i.is_exercise as exercise,
      ${seatedOn('= t.incident_id')}, jsonb_build_object('addressed', true) as "is",
      jsonb_build_object('Incident', t.incident_id) as under
    from incidents.improvement_notice t join incidents.incident i on i.id = t.incident_id`,
  OutsourcingContract: `select t.id, ${CODE('t.agency_id')} as agency, t.secret_level <> 'NONE' as secret, ${partiesOf('c.id = t.id')},
      jsonb_build_object('cited', t.cited_fields <> '{}') as "is", jsonb_build_object('Vendor', t.vendor_id) as under from vendors.contract t`,
  // After what it is about.
  Task: `select t.id, ${CODE('t.agency_id')} as agency, t.role, array[${SUBJECT('t.person_no')}] as self, t.about
    from (select id, agency_id, role, person_no, null::uuid as about from agencies.task
      union all select id, agency_id, role, person_no, incident_id from published_incidents.task
      union all select id, agency_id, role, person_no, contract_id from published_vendors.task) t where $1::timestamptz is not null`,
  // Whoever holds a dataset sees it as long as the contract is open, and what it filed itself for good.
  DataReturn: `select t.id, ${CODE('t.agency_id')} as agency, k.secret_level <> 'NONE' as secret, p.engaged,
      p.vendors || array(select v.registration_no from vendors.vendor v where v.id = t.holder_id and not t.held_by_sub_vendor
        and t.filed_by_holder) as vendors,
      array(select v.registration_no from vendors.vendor v where v.id = t.holder_id and t.held_by_sub_vendor
        and (t.filed_by_holder or k.closed_at is null)) as "subVendors",
      jsonb_build_object('OutsourcingContract', t.contract_id) as under
    from vendors.data_return t join vendors.contract k on k.id = t.contract_id, lateral (select ${partiesOf('c.id = t.contract_id')}) p`,
  VendorOpinion: `select t.id, ${CODE('t.agency_id')} as agency, k.secret_level <> 'NONE' as secret, ${partiesOf('c.id = t.contract_id')},
      jsonb_build_object('final', t.state = 'FINAL') as "is", jsonb_build_object('OutsourcingContract', t.contract_id) as under
    from vendors.vendor_opinion t join vendors.contract k on k.id = t.contract_id`,
  TerminationRecommendation: `select t.id, ${CODE('t.agency_id')} as agency, k.secret_level <> 'NONE' as secret,
      ${partiesOf('c.id = t.contract_id')}, jsonb_build_object('final', t.answered_at is not null) as "is",
      jsonb_build_object('OutsourcingContract', t.contract_id) as under
    from vendors.termination_recommendation t join vendors.contract k on k.id = t.contract_id`,
  // What was withdrawn is as good as secret: nobody stands in a relation to it.
  VendorAward: `select t.id, null as agency, t.withdrawn_at is not null as secret, jsonb_build_object('Vendor', t.vendor_id) as under
    from vendors.vendor_award t where $1::timestamptz is not null`,
  SubcontractAuthorization: `select t.id, ${CODE('t.agency_id')} as agency, t.is_classified as secret, p.vendors, p.engaged,
      array(select v.registration_no from vendors.subcontract s join vendors.vendor v on v.id = s.sub_vendor_id
        join vendors.contract c on c.id = s.contract_id where s.authorization_id = t.id and ${OPEN}) as "subVendors",
      jsonb_build_object('sub-vendor', true) as "is",
      jsonb_build_object('OutsourcingContract', t.contract_id) as under
    from vendors.subcontract_authorization t, lateral (select ${partiesOf('c.id = t.contract_id')}) p`,
  ...peopleOfVendors(CODE, SUBJECT),
  TenderNotice: `select t.id, ${CODE('t.agency_id')} as agency, t.is_classified and t.procedure <> 'OPEN' as secret,
      ${partiesOf('c.id = t.contract_id')}, jsonb_build_object('published', t.procedure = 'OPEN') as "is" from vendors.tender_notice t`,
  ...questionsOfDeliveries({ CODE, OPEN, partiesOf, supportersOf }),
  // Vendor and auditors of the contract, and whose notice it is: that one even when the contract is over.
  VendorNotice: `select t.id, ${CODE('t.agency_id')} as agency, k.secret_level <> 'NONE' as secret, p.engaged, ${handlersOf('= l.incident_id')},
      p.vendors || case when t.authorization_id is null then array[v.registration_no] else '{}' end as vendors,
      case when t.authorization_id is not null then array[v.registration_no] end as "subVendors",
      jsonb_build_object('case', l.incident_id is not null) as "is", jsonb_build_object('OutsourcingContract', t.contract_id) as under
    from vendors.vendor_notice t join vendors.contract k on k.id = t.contract_id join vendors.vendor v on v.id = t.vendor_id
    left join incidents.vendor_notice_link l on l.notice_id = t.id, lateral (select ${partiesOf('c.id = t.contract_id')}) p`,
  VendorAudit: `select t.id, ${CODE('t.agency_id')} as agency, t.is_classified as secret, ${auditedOn('true')},
      jsonb_build_object('issued', t.issued_at is not null) as "is", jsonb_build_object('OutsourcingContract', t.contract_id) as under
    from vendors.vendor_audit t`,
  // Of a draft the vendor knows that there is one, and not that anything was found.
  VendorAuditFinding: `select f.id, ${CODE('t.agency_id')} as agency, t.is_classified as secret, ${auditedOn('f.issued_at is not null')},
      array(select v.registration_no from vendors.contract c join vendors.subcontract s on s.contract_id = c.id
        join vendors.vendor v on v.id = s.sub_vendor_id where ${OPEN} and c.id = t.contract_id and s.sub_vendor_id = f.sub_vendor_id) as "subVendors",
      jsonb_build_object('issued', f.issued_at is not null, 'part', f.sub_vendor_id is not null and f.issued_at is not null) as "is",
      jsonb_build_object('VendorAudit', t.id) as under
    from vendors.vendor_audit_finding f join vendors.vendor_audit t on t.id = f.audit_id`,
  VendorImprovement: `select i.id, ${CODE('t.agency_id')} as agency, t.is_classified as secret, ${auditedOn('true')},
      jsonb_build_object('issued', true) as "is" from vendors.vendor_improvement i join vendors.vendor_audit t on t.id = i.audit_id`,
  // Whoever filed it, and the agency.
  VendorFiling: `select b.id, ${CODE('t.agency_id')} as agency, t.is_classified as secret, a.vendors,
      null as "subVendors", case when b.kind = 'FINDINGS' then a.engaged end as engaged,
      jsonb_build_object('issued', b.kind = 'IMPROVEMENTS') as "is"
    from vendors.filing b join vendors.vendor_audit t on t.id = b.audit_id, lateral (select ${auditedOn(`b.kind = 'IMPROVEMENTS'`)}) a
    union all select b.id, ${CODE('b.agency_id')}, k.secret_level <> 'NONE', ${filersOf(10)}, ${filersOf(11)}, null,
      jsonb_build_object(b.kind, true) from vendors.filing b join vendors.contract k on k.id = b.contract_id where b.audit_id is null`,
  Vendor: `select t.id, null as agency, array[t.registration_no] as vendors, array[t.registration_no] as "subVendors",
      jsonb_build_object('own', true) as "is" from vendors.vendor t where $1::timestamptz is not null`,
  IntelItem: `select t.id, ${CODE('t.agency_id')} as agency, ${receivedBy('t')} as recipients,
      ${sharedOn('t')} || jsonb_build_object('hidden', not t.origin_visible) as "is",
      jsonb_build_object('Incident', t.incident_id) as under
    from intelligence.intel_item t`,
  IntelSegment: `select t.id, ${CODE('i.agency_id')} as agency, ${sharedOn('i')} as "is", ${receivedBy('i')} as recipients,
      case when t.restriction is not null then array(select ${CODE('b')} from intelligence.intel_exception e, unnest(e.recipient_ids) b
        where e.id = t.exception_id and ${CODE('b')} = any(${receivedBy('i')})) end as "openTo",
      jsonb_build_object('IntelItem', t.item_id) as under
    from intelligence.intel_segment t join intelligence.intel_item i on i.id = t.item_id`,
  IntelShare: `select t.id, ${CODE('i.agency_id')} as agency,
      case when t.recalled_at is null then array[${CODE('t.recipient_agency_id')}] end as recipients,
      jsonb_build_object('IntelItem', t.item_id) as under
    from intelligence.intel_share t join intelligence.intel_item i on i.id = t.item_id where $1::timestamptz is not null`,
  IntelReceipt: `select t.id, ${CODE('t.agency_id')} as agency, array[${CODE('t.agency_id')}] as recipients,
      jsonb_build_object('IntelItem', t.item_id) as under from intelligence.intel_receipt t where $1::timestamptz is not null`,
  ShareDuty: `select t.id, ${CODE('i.agency_id')} as agency from intelligence.share_duty t
    join intelligence.intel_item i on i.id = t.item_id where $1::timestamptz is not null`,
}

const journals = ['agencies', 'incidents', 'vendors', 'intelligence']

const byNumber = new Map(Object.entries(vendorNumbers).map(([name, no]) => [no, name as VendorName]))
const names = (numbers: readonly string[] | null) =>
  (numbers ?? []).flatMap((no) => {
    const name = byNumber.get(no)
    return name ? [name] : []
  })

export async function factsOf(
  owner: pg.Client,
  now: Date,
  types?: readonly string[],
): Promise<readonly Fact[]> {
  const all: Fact[] = []
  const asked = [
    ...Object.entries(questions),
    ...journals.map((each) => ['JournalEntry', journalOf(each)] as const),
  ]
  const { rows: kinds } = await owner.query('select code, kind from agencies.agency')
  const kindOf = new Map(kinds.map(({ code, kind }) => [code, kind]))
  for (const [type, sql] of asked.filter(([name]) => types?.includes(name) ?? true)) {
    const { rows } = await owner.query(sql, [now])
    for (const row of rows)
      all.push({
        type,
        id: row.id,
        agency: row.agency,
        self: (row.self ?? []).filter((each: string | null) => each !== null),
        secret: row.secret ?? false,
        major: row.major ?? false,
        exercise: row.exercise ?? false,
        exerciseBy: row.exerciseBy ?? null,
        government: kindOf.get(row.agency) === 'GOVERNMENT',
        is: row.is ?? {},
        role: row.role ?? null,
        actor: row.actor ?? null,
        recipients: row.recipients ?? [],
        through: all.filter(({ id }) => row.through?.includes(id)),
        notified: row.notified ?? [],
        supportedBy: row.supportedBy ?? [],
        seated: row.seated ?? [],
        opened: row.opened ?? [],
        keeper: row.keeper ?? null,
        stationed: row.stationed ?? [],
        only: row.only ?? null,
        about: all.find(({ type: of, id }) => isMatter.has(of) && id === row.about) ?? null,
        openTo: row.openTo ?? null,
        under: row.under ?? {},
        vendors: names(row.vendors),
        subVendors: names(row.subVendors),
        engaged: row.engaged ?? [],
      })
  }
  return all
}
