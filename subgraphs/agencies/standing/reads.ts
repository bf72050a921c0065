/** Rows of standing, and who may see them: what the other capabilities of the subgraph may read of it, too. */
import { caseFacts } from '../../case-facts.ts'
import { contractFacts } from '../../contract-facts.ts'
import type { PartSource } from '../../reads.ts'
import {
  addressees,
  handlersOfAgency,
  partyOfAgency,
  plain,
  reachOf,
  rowSource,
  selfKey,
} from '../../row-source.ts'
import { inForce, notExcepted, ofAgency, personId, self } from './keys.ts'

const personal = (column: string) => (t: string) =>
  `(select d.${column} from agencies.personal_data d where d.person_id = ${t}.id)`

/** What the person is registered as, where he or she is somebody's contact: the latest registration tells. */
const registered = (column: string) => (t: string) =>
  `(select c.${column} from agencies.latest_contact(${t}.no) c)`

export const personRows = rowSource({
  type: 'Person',
  table: 'agencies.person',
  class: 'AG.CONTACT_PERSONAL',
  columns: {
    ...plain('id', 'no', 'kind', 'post', 'agencyId', 'version'),
    nameZh: personal('name_zh'),
    nameEn: personal('name_en'),
    email: personal('email'),
    phone: personal('phone'),
    mobile: personal('mobile'),
    role: registered('role'),
    lastVerifiedAt: registered('last_verified_at'),
  },
  owner: ofAgency,
  relations: [reachOf(ofAgency), self('no')],
  conditions: { NOT_EXCEPTED: notExcepted },
})

/** Name and reach of a person: seen when the person is, erased without him or her (AP-11.1-3a). */
export const personalData: PartSource = {
  type: 'PersonalData',
  table: 'agencies.personal_data',
  parent: personRows,
  parentColumn: 'person_id',
  columns: {},
  order: (t) => `${t}.person_id`,
}

/** The CISO's own request, or one for the CISO's role: the head decides on it (D-28). */
const askedByCiso = (t: string) =>
  `${t}.role = 'CISO' or exists (select 1 from published_agencies.role_grant g
     join published_agencies.agency a on a.no = g.agency_no
     where a.id = ${t}.agency_id and g.person_no = ${t}.requested_by and g.role = 'CISO' and ${inForce('g')})`

/** A grant whose last day has passed is over without anybody doing anything (role-grant.ts). */
const state = (t: string) =>
  `case when ${t}.state in ('REQUESTED', 'APPROVED', 'ACTIVE') and ${t}.valid_to <= (select access.now()) then 'EXPIRED' else ${t}.state end`

export const roleGrantRows = rowSource({
  type: 'RoleGrant',
  table: 'agencies.role_grant',
  class: 'AG.GRANT',
  columns: {
    ...plain('id', 'personNo', 'role', 'agencyId', 'post', 'reason', 'evidence', 'delegatedFrom', 'version'),
    ...plain('requestedBy', 'requestedAt', 'decidedBy', 'decidedAt', 'decisionReason'),
    ...plain(
      'activatedBy',
      'activatedAt',
      'revokedBy',
      'revokedAt',
      'revocationReason',
      'validFrom',
      'validTo',
    ),
    state,
    personId: personId('person_no'),
    requestedById: personId('requested_by'),
    decidedById: personId('decided_by'),
    activatedById: personId('activated_by'),
    revokedById: personId('revoked_by'),
    account: (t) => `(select p.subject from published_agencies.person p where p.no = ${t}.person_no)`,
    mandate: (t) =>
      `array(select a.id::text from published_agencies.agency a where a.no = any(${t}.mandate) order by a.no)`,
  },
  owner: ofAgency,
  // Who delegated a role goes on seeing what became of it.
  relations: [
    reachOf(ofAgency),
    self('person_no'),
    (t) => `select ${selfKey(`${t}.requested_by`)} where ${t}.evidence = 'DELEGATION'`,
  ],
  conditions: { ASKED_BY_CISO: askedByCiso },
})
export { state as grantState }

export const contactRows = rowSource({
  type: 'ContactRegistration',
  table: 'agencies.contact_registration',
  class: 'AG.CONTACT_OFFICE',
  columns: {
    ...plain('id', 'agencyId', 'role', 'post', 'dutyPhone', 'dutyEmail', 'lastVerifiedAt', 'lastResult'),
    ...plain('createdAt', 'version'),
    personId: personId('person_no'),
  },
  owner: ofAgency,
  relations: [reachOf(ofAgency), partyOfAgency(ofAgency), ...handlersOfAgency(ofAgency)],
  conditions: { NOT_EXCEPTED: notExcepted },
})

export const appointmentRows = rowSource({
  type: 'CisoAppointment',
  table: 'agencies.ciso_appointment',
  class: 'AG.STAFFING',
  columns: {
    ...plain('id', 'agencyId', 'post', 'basis', 'deputyHeadPassedOver', 'validFrom', 'validTo', 'version'),
    personId: personId('person_no'),
  },
  owner: ofAgency,
  relations: [reachOf(ofAgency), self('person_no')],
  conditions: { NOT_EXCEPTED: notExcepted },
})

export const teamRows = rowSource({
  type: 'SecurityTeam',
  table: 'agencies.security_team',
  class: 'AG.STAFFING',
  columns: {
    ...plain('id', 'agencyId', 'kind', 'name', 'duties', 'validFrom', 'validTo', 'version'),
    convenerId: personId('convener_no'),
  },
  owner: ofAgency,
  relations: [
    reachOf(ofAgency),
    self('convener_no'),
    (t) => `select ${selfKey('m.person_no')} from agencies.members_of(${t}.id) m`,
  ],
  conditions: { NOT_EXCEPTED: notExcepted },
})

export const teamMembers: PartSource = {
  type: 'TeamMember',
  table: 'agencies.team_member',
  parent: teamRows,
  parentColumn: 'team_id',
  columns: { ...plain('id', 'subTeam', 'post'), personId: personId('person_no') },
  order: (t) => `${t}.sub_team nulls first, ${t}.person_no`,
}

const columnsOfTask = `id, agency_id, role, person_no, kind, subject_type, subject_id, clause, due_at, created_at, done_at, done_by`

/** The one inbox: what this subgraph asks, and what others publish for those whom they ask (D-20). */
const inbox = `(
  select ${columnsOfTask}, agency_id as about_agency_id, null::uuid as incident_id, null::uuid as contract_id from agencies.task
  union all
  select ${columnsOfTask}, about_agency_id, incident_id, null::uuid from published_incidents.task
  union all
  select ${columnsOfTask}, about_agency_id, null::uuid, contract_id from published_vendors.task
)`

/** Addressed to a person, or to everybody who holds the role at the agency just now (D-20). */
export const taskRows = rowSource({
  type: 'Task',
  table: 'agencies.task',
  from: { sql: inbox, about: [caseFacts, contractFacts] },
  class: 'OWN.TASK',
  columns: {
    ...plain('id', 'role', 'kind', 'subjectType', 'subjectId', 'clause', 'dueAt', 'createdAt', 'doneAt'),
    agencyId: (t) => `${t}.about_agency_id`,
    personId: personId('person_no'),
    doneById: personId('done_by'),
  },
  owner: ofAgency,
  relations: addressees,
  conditions: {},
})
