/** The rows of the national layer. That a task force exists is told once it does; a meeting, to those who are invited. */
import type pg from 'pg'
import { relationNumbers } from '../../../law/access/relations.ts'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import {
  emergencyOf,
  liaisonFrom,
  liaisonOf,
  plain,
  type RowSource,
  reachOf,
  rowSource,
  type Sql,
  supportingOf,
  taskForceOf,
} from '../../row-source.ts'
import { conditionsOfCase, ofCase } from '../facts/cases.ts'

const agency: Sql = (t) => `${t}.agency_id`
const incident: Sql = (t) => `${t}.incident_id`
const whole = { table: 'incidents.incident', column: 'incident_id' } as const

export const assessmentRows = rowSource({
  type: 'NationalSecurityAssessment',
  table: 'incidents.national_security_assessment',
  class: 'IN.NATSEC',
  columns: {
    ...plain('id', 'incidentId', 'bodyId', 'nationalSecurityRelated', 'note', 'preliminaryAt', 'recordedAt'),
    ...plain('indicatorOrganisedSource', 'indicatorImportantVictim', 'indicatorWidespread'),
    ...plain('indicatorClassifiedLoss', 'indicatorLivelihoodImpact', 'intelItemId'),
  },
  owner: (t) => `${t}.body_id`,
  relations: [taskForceOf(incident)],
  conditions: conditionsOfCase,
  whole,
})

/** Until the second office has acknowledged it there is no task force, so nobody else hears of it. */
const onceEstablished =
  (value: Sql): Sql =>
  (t) =>
    `(case when ${t}.established_at is not null then ${value(t)} end)`

/** A task force on national security tells what the assessment found, which no emergency opens (G-73). */
const ofAccident: Sql = (t) => `(case when ${t}.ground = 'SERIOUS_ACCIDENT' then ${incident(t)} end)`

export const taskForceRows = rowSource({
  type: 'TaskForce',
  table: 'incidents.task_force',
  class: 'IN.TASKFORCE',
  columns: {
    ...plain('id', 'incidentId', 'agencyId', 'leadBodyId', 'ground', 'reason', 'state', 'version'),
    ...plain('proposedAt', 'proposedByNo', 'proposedByRole', 'answeredAt', 'answeredByRole'),
    ...plain('establishedAt', 'dissolvedAt', 'finalReport'),
    isCaseClosed: ofCase('is_closed'),
  },
  owner: (t) => `${t}.lead_body_id`,
  relations: [
    reachOf(onceEstablished(agency)),
    supportingOf(onceEstablished(incident)),
    liaisonOf(onceEstablished(incident)),
    taskForceOf(incident),
    emergencyOf(onceEstablished(ofAccident)),
  ],
  conditions: conditionsOfCase,
  whole,
})

/** Of the keys on the row those whose holder was invited. */
const ofInvited =
  (keys: Sql): Sql =>
  (t) =>
    `select invited.key from (${keys(t)}) invited where (invited.key & 4294967295) = any(${t}.invitee_nos)`

export const meetingRows = rowSource({
  type: 'DefenceMeeting',
  table: 'incidents.defence_meeting',
  class: 'IN.TASKFORCE',
  columns: {
    ...plain('id', 'incidentId', 'state', 'reason', 'decidedAt', 'invitation', 'inviteeIds', 'heldAt'),
    ...plain('conclusions', 'convenedByRole', 'convenedAt', 'version'),
  },
  relations: [
    ofInvited(reachOf(agency)),
    ofInvited(supportingOf(incident)),
    liaisonFrom(incident, (authority, t) => `${authority} = any(${t}.invitee_ids)`),
    taskForceOf(incident),
  ],
  conditions: conditionsOfCase,
  whole,
})

/** Addressed to the agency and to nobody above it (IG-4.3-2d). */
const addressee: Sql = (t) =>
  `select own.key from (${reachOf(agency)(t)}) own where own.key >> 32 = ${relationNumbers.OWN}`

export const noticeRows = rowSource({
  type: 'ImprovementNotice',
  table: 'incidents.improvement_notice',
  class: 'IN.TASKFORCE',
  columns: plain('id', 'incidentId', 'agencyId', 'text', 'issuedAt', 'issuedByRole'),
  owner: agency,
  relations: [addressee, taskForceOf(incident)],
  conditions: { ...conditionsOfCase, 'IN.TASKFORCE/victim': () => 'true' },
  whole,
})

const inOrder: Sql = (t) => `${t}.no`

const listOf = (name: string, source: RowSource): ListSource => ({
  name,
  source,
  filters: {},
  // The order of recording shows nothing that its own rows do not; it is only the default.
  orders: { RECORDED: { touches: { class: source.class, field: 'id' }, sql: inOrder, type: 'int' } },
  order: { by: 'RECORDED', direction: 'DESC' },
  under: { incident },
})

export const assessmentList = listOf('nationalSecurityAssessments', assessmentRows)
export const taskForceList = listOf('taskForces', taskForceRows)
export const meetingList = listOf('defenceMeetings', meetingRows)
export const noticeList = listOf('improvementNotices', noticeRows)

const part = (type: string, table: string, columns: PartSource['columns']): PartSource => ({
  type,
  table: `incidents.${table}`,
  parent: taskForceRows,
  parentColumn: 'task_force_id',
  columns,
  order: inOrder,
})

export const memberParts = part(
  'TaskForceMember',
  'task_force_member',
  plain('personId', 'bodyId', 'role', 'joinedAt', 'leftAt'),
)

export const findingParts = part(
  'TaskForceFinding',
  'task_force_finding',
  plain('id', 'kind', 'text', 'at', 'role', 'recordedAt'),
)

/** What the task force reported of its handling, each time; the last is the one it ends with. */
export const taskForceReportParts = part(
  'TaskForceReport',
  'task_force_report',
  plain('text', 'role', 'recordedAt'),
)

/** The right to a task force is not a seat on it, and a seat on an earlier one is none on this. */
export async function isSeatedOn(client: pg.ClientBase, taskForceId: string, personNo: number) {
  const { rowCount } = await client.query(
    'select from incidents.task_force_member where task_force_id = $1 and person_no = $2 and left_at is null',
    [taskForceId, personNo],
  )
  return rowCount !== 0
}

/** When the NSC office first judged the case to concern national security; null while it has not (G-20). */
export async function preliminaryAtOf(client: pg.ClientBase, incidentId: string): Promise<Date | null> {
  const { rows } = await client.query(
    `select min(preliminary_at) as at from incidents.national_security_assessment
     where incident_id = $1 and national_security_related`,
    [incidentId],
  )
  return rows[0].at
}

/** Whether the latest assessment of the case says that it concerns national security. */
export async function isOfNationalSecurity(client: pg.ClientBase, incidentId: string): Promise<boolean> {
  const { rows } = await client.query(
    `select national_security_related as yes from incidents.national_security_assessment
     where incident_id = $1 order by no desc limit 1`,
    [incidentId],
  )
  return rows[0]?.yes ?? false
}
