/** Groups as rows: one shows to whoever sees a case of it, and of its cases only those that show to him (G-27, D-04). */
import type pg from 'pg'
import { relationNumbers } from '../../../law/access/relations.ts'
import { nextState } from '../../../law/lifecycles/next-state.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import type { ListSource } from '../../list.ts'
import {
  exerciseOf,
  liaisonOf,
  plain,
  reachOf,
  rowSource,
  type Sql,
  supportingOf,
  taskForceOf,
} from '../../row-source.ts'

/** An analyst's mandate is no way to a group: it opens figures of a case, not what the case is linked with (a7). */
const notByMandate = `k.key >> 32 <> ${relationNumbers.BELOW}`

/** Keys of everybody who stands in a relation to one of its cases. */
const throughCases: Sql = (t) => {
  const ofCase = [
    reachOf(() => 'i.agency_id'),
    supportingOf(() => 'i.id'),
    taskForceOf(() => 'i.id'),
    liaisonOf(() => 'i.id'),
    exerciseOf(() => 'i.id'),
  ].map((relation) => relation(t))
  return `select k.key from published_incidents.incident i
    cross join lateral (${ofCase.join(' union all ')}) k(key) where i.group_id = ${t}.id and ${notByMandate}`
}

export const groupRows = rowSource({
  type: 'IncidentGroup',
  table: 'incidents.incident_group',
  class: 'IN.CORE',
  columns: plain('id', 'reference', 'attackKind', 'state', 'isExercise', 'formedById', 'version'),
  relations: [throughCases],
  conditions: {
    NOT_EXERCISE: (t) => `not ${t}.is_exercise`,
    EXERCISE: (t) => `${t}.is_exercise`,
    'IN.CORE/exercise': (t) => `${t}.is_exercise`,
    MAJOR: (t) =>
      `exists (select 1 from published_incidents.incident i where i.group_id = ${t}.id and i.is_major)`,
  },
})

/**
 * What was done to link cases, and why. It names cases of many, so no relation to any of them opens it: it shows to
 * those who see every case anyway.
 */
export const groupStepRows = rowSource({
  type: 'IncidentGroupStep',
  table: 'incidents.incident_group_step',
  class: 'IN.CORE',
  columns: plain('id', 'groupId', 'incidentId', 'step', 'role', 'authorityId', 'at', 'reason'),
  relations: [],
  conditions: { NOT_EXERCISE: (t) => `not ${t}.is_exercise` },
})

const core = (field: string) => ({ class: 'IN.CORE', field })

export const groupList: ListSource = {
  name: 'incidentGroups',
  source: groupRows,
  filters: {
    state: { touches: core('state'), sql: (t) => `${t}.state = $value` },
    attackKind: { touches: core('attackKind'), sql: (t) => `${t}.attack_kind = $value` },
    exercise: { touches: core('isExercise'), sql: (t) => `${t}.is_exercise = $value` },
  },
  // The order of forming shows nothing that its own rows do not; it is only the default.
  orders: { FORMED: { touches: core('id'), sql: (t) => `${t}.no`, type: 'int' } },
  order: { by: 'FORMED', direction: 'DESC' },
  leavesOut: { exercise: (t) => `${t}.is_exercise` },
}

export const groupStepList: ListSource = {
  name: 'incidentGroupSteps',
  source: groupStepRows,
  filters: {},
  orders: { TAKEN: { touches: core('id'), sql: (t) => `${t}.no`, type: 'int' } },
  order: { by: 'TAKEN', direction: 'ASC' },
  under: { group: (t) => `${t}.group_id` },
}

export interface Linking {
  readonly groupId: string
  readonly incidentId: string | null
  readonly step: string
  readonly by: { readonly personNo: number | null; readonly role: Actor; readonly authorityId: string | null }
  readonly at: Date
  readonly reason?: string | null
}

export async function recordLinking(client: pg.ClientBase, linking: Linking): Promise<void> {
  const { groupId, incidentId, step, by, at, reason = null } = linking
  await client.query(
    `insert into incidents.incident_group_step
       (group_id, is_exercise, incident_id, step, actor_no, role, authority_id, at, reason)
     select g.id, g.is_exercise, $2, $3, $4, $5, $6, $7, $8 from incidents.incident_group g where g.id = $1`,
    [groupId, incidentId, step, by.personNo, by.role, by.authorityId, at, reason],
  )
}

/** Puts the case into the group, or takes it out of any; the case must be locked. */
export async function linkCase(
  client: pg.ClientBase,
  incidentId: string,
  groupId: string | null,
  at: Date,
): Promise<void> {
  await client.query(
    'update incidents.incident set group_id = $2, grouped_at = $3, version = version + 1 where id = $1',
    [incidentId, groupId, groupId && at],
  )
}

const bySystem = { personNo: null, role: 'SYSTEM', authorityId: null } as const

/**
 * A case that is withdrawn was no part of any attack. One that only repeats another leaves its place to that, unless
 * the other is linked already or withdrawn too. The case must be locked.
 */
export async function leaveGroupOfWithdrawn(
  client: pg.ClientBase,
  withdrawn: { readonly id: string; readonly groupId: string | null; readonly duplicateOfId: string | null },
  at: Date,
): Promise<void> {
  const { id, groupId, duplicateOfId } = withdrawn
  if (groupId === null) return
  const { rows } = await client.query('select state from incidents.incident_group where id = $1 for update', [
    groupId,
  ])
  const passage = nextState('INCIDENT_GROUP', rows[0]?.state, 'caseWithdrawn')
  if ('refused' in passage) return
  const step = { groupId, step: 'caseWithdrawn', by: bySystem, at }
  await client.query('update incidents.incident set group_id = null, grouped_at = null where id = $1', [id])
  await recordLinking(client, { ...step, incidentId: id })
  const { rowCount } = await client.query(
    `update incidents.incident set group_id = $2, grouped_at = $3, version = version + 1
     where id = $1 and group_id is null and handling_state <> 'WITHDRAWN'`,
    [duplicateOfId, groupId, at],
  )
  if (rowCount) await recordLinking(client, { ...step, incidentId: duplicateOfId })
}
