/** The tables of the evidence register: the line of each item, and the chain of hands it went through. */
import { boolean, check, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, incidents, instant, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { evidenceKinds, holdReleaseStates } from './vocabulary.ts'

/** The item itself stays where it is: the register holds its digest and where to find it (IG-4.1-2-1b). */
export const evidenceItem = incidents.table(
  'evidence_item',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    /** Whose case it is: rights and read records follow from it. */
    agencyId: uuid('agency_id').notNull(),
    kind: text('kind', { enum: evidenceKinds }).notNull(),
    description: text('description').notNull(),
    sha256: text('sha256').notNull(),
    storageRef: text('storage_ref').notNull(),
    /** Post, not person, that keeps the item now. */
    custodianPost: text('custodian_post').notNull(),
    collectedAt: instant('collected_at').notNull(),
    /** Kept for an inquiry, until two people have released it (IG-4.1-2-6a, G-74). */
    legalHold: boolean('legal_hold').notNull(),
    registeredByNo: integer('registered_by_no').notNull(),
    registeredByRole: text('registered_by_role').notNull(),
    registeredAt: instant('registered_at').notNull(),
    version: version(),
  },
  (t) => [
    index('evidence_of_case').on(t.incidentId, t.no),
    index('evidence_of_agency').on(t.agencyId, t.no),
    check('evidence_kinds', sql.raw(`kind in (${evidenceKinds.map((kind) => `'${kind}'`).join(', ')})`)),
    check('evidence_digest', sql.raw(`sha256 ~ '^[0-9a-f]{64}$'`)),
  ],
)

/** One hand-over of an item to a body outside, with its receipt (IG-4.1-2-6b, G-77). Append-only. */
export const evidenceTransfer = incidents.table(
  'evidence_transfer',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => evidenceItem.id),
    body: text('body').notNull(),
    officer: text('officer').notNull(),
    receiptNo: text('receipt_no').notNull(),
    transferredAt: instant('transferred_at').notNull(),
    fromPost: text('from_post').notNull(),
    actorNo: integer('actor_no').notNull(),
    role: text('role').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index().on(t.itemId, t.no)],
)

/** That a hold be released, from the asking to the decision of another person (G-74). */
export const holdRelease = incidents.table(
  'hold_release',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => evidenceItem.id),
    /** The body that needs the item no longer, and the document in which it says so. */
    body: text('body').notNull(),
    document: text('document').notNull(),
    reason: text('reason').notNull(),
    askedByNo: integer('asked_by_no').notNull(),
    askedByRole: text('asked_by_role').notNull(),
    askedAt: instant('asked_at').notNull(),
    state: text('state', { enum: holdReleaseStates }).notNull().default('ASKED'),
    decidedByNo: integer('decided_by_no'),
    decidedByRole: text('decided_by_role'),
    decisionReason: text('decision_reason'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    index().on(t.itemId, t.no),
    uniqueIndex('hold_release_one_open').on(t.itemId).where(sql`state = 'ASKED'`),
    check(
      'hold_release_states',
      sql.raw(`state in (${holdReleaseStates.map((each) => `'${each}'`).join(', ')})`),
    ),
    check('hold_release_by_two', sql.raw('decided_by_no <> asked_by_no')),
    check('hold_release_decided', sql.raw(`(state = 'ASKED') = (decided_at is null)`)),
  ],
)
