/** Liaisons with disaster authorities, and the people who were named, came and left (IG-4.3-1). */
import { check, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, incidents, instant, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { disasterKinds, liaisonStates } from './vocabulary.ts'

const oneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`)

export const disasterLiaison = incidents.table(
  'disaster_liaison',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    /** The authority in charge of the disaster, which is asked to station staff. */
    authorityId: uuid('authority_id').notNull(),
    /** The office that asks: its journal tells of it, never that of the agency whose case it is. */
    officeId: uuid('office_id').notNull(),
    disasterKind: text('disaster_kind', { enum: disasterKinds }).notNull(),
    invitation: text('invitation').notNull(),
    state: text('state', { enum: liaisonStates }).notNull(),
    requestedAt: instant('requested_at').notNull(),
    requestedByNo: integer('requested_by_no').notNull(),
    /** When the first of its people arrived, and when the last one left. */
    arrivedAt: instant('arrived_at'),
    leftAt: instant('left_at'),
    version: version(),
  },
  (t) => [
    index('liaison_of_case').on(t.incidentId, t.no),
    uniqueIndex('liaison_one_standing').on(t.incidentId, t.authorityId).where(sql`state <> 'ENDED'`),
    check('liaison_kinds', oneOf('disaster_kind', disasterKinds)),
    check('liaison_states', oneOf('state', liaisonStates)),
    check('liaison_arrived', sql.raw(`(state = 'REQUESTED') = (arrived_at is null)`)),
    check('liaison_ended', sql.raw(`(state = 'ENDED') = (left_at is not null)`)),
  ],
)

/** Somebody named; from the arrival to the leaving the person stands in a relation to the case. */
export const liaisonOfficer = incidents.table(
  'liaison_officer',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    liaisonId: uuid('liaison_id')
      .notNull()
      .references(() => disasterLiaison.id),
    incidentId: uuid('incident_id').notNull(),
    authorityId: uuid('authority_id').notNull(),
    personNo: integer('person_no').notNull(),
    personId: uuid('person_id').notNull(),
    namedAt: instant('named_at').notNull(),
    arrivedAt: instant('arrived_at'),
    leftAt: instant('left_at'),
  },
  (t) => [
    index().on(t.liaisonId, t.no),
    uniqueIndex('liaison_officer_once').on(t.liaisonId, t.personNo).where(sql`left_at is null`),
    check('liaison_officer_stay', sql.raw('left_at is null or arrived_at is null or arrived_at <= left_at')),
  ],
)
