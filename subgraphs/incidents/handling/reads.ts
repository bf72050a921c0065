/** What was declared about a case, as parts of it; and the filing of a case once everything about it is done. */
import type pg from 'pg'
import { cancelClock } from '../../../law/clocks/clock.ts'
import { endsWithFiling } from '../../../law/clocks/ended-by-closing.ts'
import { assessmentPoints } from '../../../law/handling/assessment.ts'
import { nextState } from '../../../law/lifecycles/next-state.ts'
import type { PartSource } from '../../reads.ts'
import { plain, snake } from '../../row-source.ts'
import { fileCase } from '../archive/reads.ts'
import { rewriteClocks } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { recordSteps } from '../transitions.ts'

const ofCase = { parent: incidentRows, parentColumn: 'incident_id', order: (t: string) => `${t}.no` }
const declared = plain('role', 'declaredAt')

/** Each point is a text and the moment at which it was gone through. */
const points = Object.fromEntries(
  assessmentPoints.flatMap((point) => [
    [`${point}Text`, (t: string) => `${t}.${snake(point)}`],
    [`${point}At`, (t: string) => `${t}.${snake(point)}_at`],
  ]),
)

export const damageControlParts: PartSource = {
  ...ofCase,
  type: 'DamageControl',
  table: 'incidents.damage_control',
  columns: { ...declared, ...plain('controlledAt', 'how', 'lateReason'), ...points },
}

export const recoveryParts: PartSource = {
  ...ofCase,
  type: 'RecoveryRecord',
  table: 'incidents.recovery_record',
  columns: {
    ...declared,
    ...plain('recoveredAt', 'note', 'lateReason'),
    ...plain('environmentRebuild', 'systemRestore', 'scan', 'safeBackup', 'dataRestore'),
  },
}

export const closureParts: PartSource = {
  ...ofCase,
  type: 'IncidentClosure',
  table: 'incidents.closure',
  columns: {
    ...plain('role', 'completedAt', 'handlingMethod', 'residualPlan'),
    closedAt: (t) => `${t}.declared_at`,
  },
}

export const withdrawalParts: PartSource = {
  ...ofCase,
  type: 'IncidentWithdrawal',
  table: 'incidents.withdrawal_proposal',
  columns: {
    ...plain('ground', 'duplicateOfId', 'reason', 'proposedByRole', 'proposedAt', 'state'),
    ...plain('decidedByRole', 'decisionReason', 'decidedAt'),
  },
}

export const responseReviewParts: PartSource = {
  ...ofCase,
  type: 'ResponseReview',
  table: 'incidents.response_review',
  columns: {
    ...plain('role', 'authorityId', 'manpowerSufficient', 'manpowerSuitable', 'manpowerNote'),
    ...plain('procedureFamiliar', 'procedureSuitable', 'procedureNote', 'handlingSuitable', 'handlingNote'),
    ...plain('other'),
    recordedAt: (t) => `${t}.declared_at`,
  },
}

/**
 * Files the case when its report is accepted and its response reviewed since it was closed; to be called by whoever
 * brings about either. No handling team stands above a non-government agency, so there the review is not waited for.
 */
export async function completeCase(client: pg.ClientBase, incidentId: string, now: Date): Promise<void> {
  const { rows } = await client.query(
    `select i.handling_state as state, i.report_accepted as "REPORT_ACCEPTED",
       (not i.is_government or exists (select from incidents.response_review r
         where r.incident_id = i.id and r.declared_at >= i.closed_at)) as "RESPONSE_REVIEWED"
     from incidents.incident i where i.id = $1`,
    [incidentId],
  )
  const [found] = rows
  const passage = nextState('INCIDENT_HANDLING', found.state, 'caseComplete')
  if ('refused' in passage || !passage.row.guards.every((guard) => found[guard])) return
  await client.query(
    'update incidents.incident set handling_state = $2, archived_at = $3, version = version + 1 where id = $1',
    [incidentId, passage.to, now],
  )
  await fileCase(client, incidentId, now)
  await rewriteClocks(client, incidentId, (clock) =>
    endsWithFiling(clock.kind) ? cancelClock(clock, now) : clock,
  )
  await recordSteps(client, incidentId, now, [
    {
      machine: 'INCIDENT_HANDLING',
      step: 'caseComplete',
      from: found.state,
      to: passage.to,
      actorNo: null,
      role: 'SYSTEM',
      clause: 'IG-4.1-3-2d',
    },
  ])
}
