/** Reports after an incident: who sees them, what of them the agency keeps to itself, and when they become due. */
import type pg from 'pg'
import { relationNumbers } from '../../../law/access/relations.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { nextState } from '../../../law/lifecycles/next-state.ts'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import {
  emergencyOf,
  plain,
  reachOf,
  rowSource,
  type Sql,
  supportingOf,
  taskForceOf,
} from '../../row-source.ts'
import { startClocks } from '../clocks/reads.ts'
import { conditionsOfCase, ofCase } from '../facts/cases.ts'
import { recordReportStep } from './steps.ts'

const agency: Sql = (t) => `${t}.agency_id`

/** A key of direct supervision lies on the agency. */
const hasSuperior: Sql = (t) =>
  `exists (select 1 from (${reachOf(agency)(t)}) k where k.key >> 32 = ${relationNumbers.SUPERVISES_DIRECTLY})`

export const reportRows = rowSource({
  type: 'InvestigationReport',
  table: 'incidents.investigation_report',
  class: 'IN.REPORT',
  columns: {
    ...plain('id', 'incidentId', 'agencyId', 'state', 'version', 'damageControlledAt', 'recoveredAt'),
    ...plain(
      'authors',
      'signedByNo',
      'signedAt',
      'submittedByNo',
      'submittedAt',
      'submissions',
      'acceptedAt',
    ),
    isGovernment: ofCase('is_government'),
    wasMajor: ofCase('is_major'),
    hasSuperior,
  },
  owner: agency,
  relations: [
    reachOf(agency),
    supportingOf((t) => `${t}.incident_id`),
    taskForceOf((t) => `${t}.incident_id`),
    emergencyOf((t) => `${t}.incident_id`),
  ],
  conditions: {
    ...conditionsOfCase,
    'IN.CAUSE/auditor': (t) => `${t}.state in ('ACCEPTED', 'MEASURES_OPEN', 'COMPLETE')`,
  },
  whole: { table: 'incidents.incident', column: 'incident_id' },
})

/**
 * Bodies above see outcome and not working text (a3). Every right from outside the agency hangs on a condition, if only
 * that the case is no exercise; a draft meets none, so nobody but the agency itself has a way to it.
 */
export const draftRows = rowSource({
  type: 'InvestigationDraft',
  table: 'incidents.investigation_draft',
  class: 'IN.REPORT',
  columns: {
    ...plain('id', 'impactScope', 'damageAssessment', 'recoveryCourse', 'handlingCourse'),
    ...plain('rootCause', 'causeCategory', 'measures'),
  },
  owner: agency,
  relations: [reachOf(agency)],
  conditions: {},
})

const inOrder: Sql = (t) => `${t}.no`
const ofReport = (table: string) => ({ table, parent: reportRows, parentColumn: 'report_id', order: inOrder })

export const submissionParts: PartSource = {
  ...ofReport('incidents.report_submission'),
  type: 'ReportContent',
  columns: {
    ...plain('impactScope', 'damageAssessment', 'recoveryCourse', 'handlingCourse', 'rootCause'),
    ...plain('causeCategory', 'measures', 'occurredAt', 'awareAt', 'damageControlledAt', 'recoveredAt'),
    ...plain('submittedAt', 'minutesLate'),
  },
}

const day =
  (column: string): Sql =>
  (t) =>
    `${t}.${column}::text`

export const measureParts: PartSource = {
  ...ofReport('incidents.improvement_measure'),
  type: 'ImprovementMeasure',
  columns: {
    ...plain('id', 'reportId', 'submission', 'dimension', 'description', 'effectTracking', 'effect'),
    plannedCompletion: day('planned_completion'),
    completedOn: day('completed_on'),
  },
}

export const updateParts: PartSource = {
  ...ofReport('incidents.measure_update'),
  type: 'MeasureUpdate',
  columns: { ...plain('measureId', 'note', 'effect', 'role', 'at'), completedOn: day('completed_on') },
}

export const stepParts: PartSource = {
  ...ofReport('incidents.report_step'),
  type: 'ReportStep',
  columns: plain('step', 'fromState', 'toState', 'role', 'at', 'reason', 'clause'),
}

const touches = (field: string) => ({ class: 'IN.REPORT', field })
const today = `((select access.now()) at time zone 'Asia/Taipei')::date`
const overdue: Sql = (t) =>
  `(${t}.state = 'MEASURES_OPEN' and exists (select 1 from incidents.improvement_measure m
     where m.report_id = ${t}.id and m.submission = ${t}.submissions and m.completed_on is null and m.planned_completion < ${today}))`

export const reportList: ListSource = {
  name: 'investigationReports',
  source: reportRows,
  filters: {
    agency: { touches: touches('agency'), sql: (t) => `${t}.agency_id = $value`, isId: true },
    state: { touches: touches('state'), sql: (t) => `${t}.state = $value` },
    exercise: { touches: touches('incident'), sql: (t) => `${ofCase('is_exercise')(t)} = $value` },
    overdueMeasures: { touches: touches('measures'), sql: (t) => `${overdue(t)} = $value` },
  },
  // The order in which reports became due shows nothing that its own rows do not; it is only the default.
  orders: { DUE: { touches: touches('state'), sql: inOrder, type: 'int' } },
  order: { by: 'DUE', direction: 'DESC' },
  leavesOut: { exercise: ofCase('is_exercise') },
  agency,
}

export interface ControlledOrRecovered {
  readonly incidentId: string
  /** Exactly as the agency stated it; the other one is left out. */
  readonly damageControlledAt?: Date
  readonly recoveredAt?: Date
  readonly now: Date
}

/**
 * For the commands that declare control and recovery. The first of the two makes the report due and starts its clock,
 * the second one only adds its time: it may be called as often as there is something to tell.
 */
export async function openInvestigation(client: pg.ClientBase, told: ControlledOrRecovered): Promise<void> {
  const { incidentId, damageControlledAt = null, recoveredAt = null, now } = told
  const { rows } = await client.query(
    `insert into incidents.investigation_report (incident_id, agency_id, state, damage_controlled_at, recovered_at)
     select i.id, i.agency_id, 'DUE', $2, $3 from incidents.incident i where i.id = $1
     on conflict (incident_id) do update set
       damage_controlled_at = coalesce(excluded.damage_controlled_at, investigation_report.damage_controlled_at),
       recovered_at = coalesce(excluded.recovered_at, investigation_report.recovered_at)
     returning id, (xmax = 0) as opened,
       (select i.effective_level from incidents.incident i where i.id = $1) as level`,
    [incidentId, damageControlledAt, recoveredAt],
  )
  const report: { id: string; opened: boolean; level: IncidentLevel } | undefined = rows[0]
  if (!report?.opened) return
  await recordReportStep(client, report.id, now, {
    step: 'controlledOrRecovered',
    from: null,
    to: 'DUE',
    actorNo: null,
    role: 'SYSTEM',
    clause: 'ER-8-0',
  })
  const basis = { controlledOrRecoveredAt: damageControlledAt ?? recoveredAt }
  await startClocks(client, incidentId, [{ kind: 'INVESTIGATION', level: report.level, basis }])
}

/** No report is owed of a case that is withdrawn; its clocks are called off by the withdrawal. The case must be locked. */
export async function dropReportOfWithdrawn(
  client: pg.ClientBase,
  incidentId: string,
  now: Date,
): Promise<void> {
  const { rows } = await client.query<{ id: string; state: string }>(
    'select id, state from incidents.investigation_report where incident_id = $1 for update',
    [incidentId],
  )
  for (const { id, state } of rows) {
    const passage = nextState('INVESTIGATION_REPORT', state, 'caseWithdrawn')
    if ('refused' in passage) continue
    await client.query(
      'update incidents.investigation_report set state = $2, version = version + 1 where id = $1',
      [id, passage.to],
    )
    await recordReportStep(client, id, now, {
      step: 'caseWithdrawn',
      from: state,
      to: passage.to,
      actorNo: null,
      role: 'SYSTEM',
      clause: 'G-27',
    })
  }
}
