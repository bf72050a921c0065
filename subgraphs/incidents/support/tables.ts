/** The tables of support: each request, every step it took, who was sent, and what was replied (IG-3.3-2). */
import { machines } from '../../../law/lifecycles/machines.ts'
import { check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { clock } from '../clocks/tables.ts'
import { id, incidents, instant, listed, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { supportModes } from './vocabulary.ts'

const { states } = machines.SUPPORT
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

export const supportRequest = incidents.table(
  'support_request',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    /** Whose case it is: rights follow from it. */
    agencyId: uuid('agency_id').notNull(),
    state: text('state', { enum: listed(states) }).notNull(),
    /** What is asked for; null where the report itself asked, which says it. */
    need: text('need'),
    requestedAt: instant('requested_at').notNull(),
    requestedByNo: integer('requested_by_no').notNull(),
    requestedByRole: text('requested_by_role').notNull(),
    /** The authority that asked on the agency's behalf (IG-3.2-2d). */
    onBehalfById: uuid('on_behalf_by_id'),
    /** When the authority left the agency free to turn to the office itself (G-32). */
    directWayOpenedAt: instant('direct_way_opened_at'),
    endorsedAt: instant('endorsed_at'),
    requestedDirectlyAt: instant('requested_directly_at'),
    /** The deadline for deciding or sending somebody, once it runs (G-19). */
    clockId: uuid('clock_id').references(() => clock.id),
    version: version(),
  },
  (t) => [
    index('support_of_case').on(t.incidentId, t.no),
    index('support_of_agency').on(t.agencyId, t.no),
    check('support_states', sql.raw(`state in (${quoted(states)})`)),
    check('support_one_way', sql.raw('endorsed_at is null or requested_directly_at is null')),
  ],
)

const requestId = () =>
  uuid('request_id')
    .notNull()
    .references(() => supportRequest.id)

/** One step of a request; append-only. */
export const supportStep = incidents.table(
  'support_step',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    requestId: requestId(),
    step: text('step').notNull(),
    /** The decision, where the step had more than one. */
    outcome: text('outcome'),
    fromState: text('from_state', { enum: listed(states) }),
    toState: text('to_state', { enum: listed(states) }).notNull(),
    /** Null where another step brought it about. */
    actorNo: integer('actor_no'),
    role: text('role').notNull(),
    at: instant('at').notNull(),
    reason: text('reason'),
    clause: text('clause').notNull(),
  },
  (t) => [index().on(t.requestId, t.no)],
)

/** One body that was sent or helps from afar; its relation to the case ends with the support. */
export const supportDispatch = incidents.table(
  'support_dispatch',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    requestId: requestId(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    bodyId: uuid('body_id').notNull(),
    bodyNo: integer('body_no').notNull(),
    mode: text('mode', { enum: supportModes }).notNull(),
    /** Who goes, by post and number: no names. */
    team: text('team').notNull(),
    sentByNo: integer('sent_by_no').notNull(),
    sentAt: instant('sent_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index().on(t.requestId, t.no),
    check('support_modes', sql.raw(`mode in (${quoted(supportModes)})`)),
    check('support_ends_later', sql.raw('ended_at is null or ended_at >= sent_at')),
  ],
)

/** A reply in the form of the support handling and reply slip (IG-5.2.1-3-8); append-only. */
export const supportReply = incidents.table(
  'support_reply',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    requestId: requestId(),
    handling: text('handling').notNull(),
    result: text('result').notNull(),
    /** When the support was given, as stated. */
    at: instant('at').notNull(),
    bodyId: uuid('body_id').notNull(),
    actorNo: integer('actor_no').notNull(),
    role: text('role').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index().on(t.requestId, t.no)],
)
