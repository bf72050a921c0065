/** Requests for support as rows of their own (IN.SUPPORT), what hangs on them, and how one comes about. */
import type pg from 'pg'
import { isMajor } from '../../../law/levels/level.ts'
import { nextState } from '../../../law/lifecycles/next-state.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import {
  emergencyOf,
  exerciseOf,
  liaisonOf,
  plain,
  reachOf,
  rowSource,
  supportingOf,
  taskForceOf,
} from '../../row-source.ts'
import { startClocks } from '../clocks/reads.ts'
import { conditionsOfCase, ofCase } from '../facts/cases.ts'
import { endSending, takeStep } from './steps.ts'

const { MAJOR, GOVERNMENT_OR_MAJOR, NOT_EXERCISE } = conditionsOfCase
const EXERCISE = ofCase('is_exercise')

export const supportRows = rowSource({
  type: 'SupportRequest',
  table: 'incidents.support_request',
  class: 'IN.SUPPORT',
  columns: {
    ...plain('id', 'incidentId', 'agencyId', 'state', 'need', 'requestedAt', 'requestedByRole', 'version'),
    ...plain('onBehalfById', 'directWayOpenedAt', 'endorsedAt', 'requestedDirectlyAt', 'clockId'),
    // For commands, which see the case whole.
    level: (t) => `(select i.effective_level from incidents.incident i where i.id = ${t}.incident_id)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    supportingOf((t) => `${t}.incident_id`),
    taskForceOf((t) => `${t}.incident_id`),
    emergencyOf((t) => `${t}.incident_id`),
    exerciseOf((t) => `${t}.incident_id`),
    liaisonOf((t) => `${t}.incident_id`),
  ],
  conditions: {
    MAJOR,
    NOT_EXERCISE,
    EXERCISE,
    'IN.SUPPORT/exercise': EXERCISE,
    GOVERNMENT_OR_MAJOR_OR_SUPPORT_ENDORSED: (t) =>
      `(${GOVERNMENT_OR_MAJOR(t)} or ${ofCase('support_endorsed')(t)})`,
  },
  whole: { table: 'incidents.incident', column: 'incident_id' },
})

const touching = (field: string) => ({ class: 'IN.SUPPORT', field })

export const supportList: ListSource = {
  name: 'supportRequests',
  source: supportRows,
  filters: {
    state: { touches: touching('state'), sql: (t) => `${t}.state = $value` },
    exercise: { touches: touching('incident'), sql: (t) => `${EXERCISE(t)} = $value` },
  },
  // The order of recording shows nothing that its own rows do not; it is only the default.
  orders: { RECORDED: { touches: touching('id'), sql: (t) => `${t}.no`, type: 'int' } },
  order: { by: 'RECORDED', direction: 'DESC' },
  leavesOut: { exercise: EXERCISE },
  agency: (t) => `${t}.agency_id`,
}

/** Under its case, whichever that is. */
export const supportOfCase: ListSource = {
  ...supportList,
  leavesOut: {},
  under: { incident: (t) => `${t}.incident_id` },
}

const part = (type: string, table: string, columns: PartSource['columns']): PartSource => ({
  type,
  table: `incidents.${table}`,
  parent: supportRows,
  parentColumn: 'request_id',
  columns,
  order: (t) => `${t}.no`,
})

export const stepParts = part(
  'SupportStep',
  'support_step',
  plain('step', 'outcome', 'fromState', 'toState', 'role', 'at', 'reason', 'clause'),
)

export const dispatchParts = part(
  'SupportDispatch',
  'support_dispatch',
  plain('bodyId', 'mode', 'team', 'sentAt', 'endedAt'),
)

export const replyParts = part(
  'SupportReply',
  'support_reply',
  plain('handling', 'result', 'at', 'bodyId', 'role', 'recordedAt'),
)

export interface Asking {
  readonly incidentId: string
  readonly agencyId: string
  readonly need?: string | null
  readonly askedBy: { readonly personNo: number; readonly role: Actor; readonly authorityId?: string | null }
  readonly now: Date
}

/** Opens a request; the case must be locked, or new. */
export async function openRequest(client: pg.ClientBase, asking: Asking): Promise<string> {
  const { askedBy, now } = asking
  const passage = nextState('SUPPORT', null, 'requestSupport')
  if ('refused' in passage) throw new Error('The law lets nobody ask for support')
  const { rows } = await client.query(
    `insert into incidents.support_request
       (incident_id, agency_id, state, need, requested_at, requested_by_no, requested_by_role, on_behalf_by_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      asking.incidentId,
      asking.agencyId,
      passage.to,
      asking.need ?? null,
      now,
      askedBy.personNo,
      askedBy.role,
      askedBy.authorityId ?? null,
    ],
  )
  const id: string = rows[0].id
  await takeStep(client, id, {
    step: 'requestSupport',
    from: null,
    to: passage.to,
    by: askedBy,
    now,
    clause: passage.row.clause[0],
  })
  return id
}

/** What a request has to wait for before the national authority decides on it (IG-3.3-2a, D-06). */
function verificationOutcome(found: { isGovernment: boolean; level: number; verificationState: string }) {
  if (found.verificationState === 'REVERIFIED') return 'ALREADY_REVERIFIED'
  return found.isGovernment || isMajor(found.level as never) ? 'NOT_YET_REVERIFIED' : 'NO_REVERIFICATION'
}

/**
 * Brings requests that went to the national authority on their way: to wait for the verification anew or, once there
 * is nothing to wait for, to its decision, whose clock begins with that (G-19). To be called after whatever ends the
 * verification or changes the level, when that is written; the case must be locked.
 */
export async function supportAfterVerification(
  client: pg.ClientBase,
  incidentId: string,
  now: Date,
): Promise<void> {
  const { rows } = await client.query(
    `select r.id, r.state, coalesce(r.endorsed_at, r.requested_directly_at) as "sentAt",
       r.endorsed_at as "endorsedAt", r.requested_directly_at as "requestedDirectlyAt",
       i.is_government as "isGovernment", i.effective_level as level, i.verification_state as "verificationState",
       coalesce((select min(s.at) from incidents.transition s where s.incident_id = i.id and s.to_state = 'REVERIFIED'),
         i.reported_at, i.aware_at) as "verifiedAt"
     from incidents.support_request r join incidents.incident i on i.id = r.incident_id
     where r.incident_id = $1 and r.state in ('ENDORSED', 'WAITING') order by r.no`,
    [incidentId],
  )
  for (const found of rows) {
    const outcome = verificationOutcome(found)
    const passage = nextState('SUPPORT', found.state, 'verificationChecked', outcome)
    if ('refused' in passage) continue
    const { level, endorsedAt, requestedDirectlyAt } = found
    // What was waited for until now happened now.
    const reverifiedAt = found.sentAt < now ? now : found.verifiedAt
    const basis = { reverifiedAt, endorsedAt, requestedDirectlyAt }
    const [clockId] =
      passage.to === 'DECIDING'
        ? await startClocks(client, incidentId, [{ kind: 'SUPPORT', level, basis }])
        : []
    await takeStep(client, found.id, {
      step: 'verificationChecked',
      outcome,
      from: found.state,
      to: passage.to,
      by: { personNo: null, role: 'SYSTEM' },
      now,
      clause: passage.row.clause[0],
      ...(clockId !== undefined && { sets: { clock_id: clockId } }),
    })
  }
}

/** Ends every request of a case that is withdrawn, and with it the rights of whoever was sent; the case must be locked. */
export async function endSupportOfWithdrawn(
  client: pg.ClientBase,
  incidentId: string,
  now: Date,
): Promise<void> {
  const { rows } = await client.query<{ id: string; state: string }>(
    'select id, state from incidents.support_request where incident_id = $1 order by no for update',
    [incidentId],
  )
  for (const { id, state } of rows) {
    const passage = nextState('SUPPORT', state, 'caseWithdrawn')
    if ('refused' in passage) continue
    await endSending(client, id, now)
    await takeStep(client, id, {
      step: 'caseWithdrawn',
      from: state,
      to: passage.to,
      by: { personNo: null, role: 'SYSTEM' },
      now,
      clause: passage.row.clause[0],
    })
  }
}
