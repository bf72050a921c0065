/** Tables of announcements. What the public reads stands in two tables of its own, which name no incident (ER-11). */
import { machines } from '../../../law/lifecycles/machines.ts'
import { boolean, check, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, incidents, instant, listed, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import {
  announcers,
  askedFor,
  groundNames,
  partyAnswers,
  sectionNames,
  withholdingNames,
} from './vocabulary.ts'

const states = listed(machines.ANNOUNCEMENT.states)

/** The published text: never altered, it only ends. Its identifier leads nowhere but to itself. */
export const publishedAnnouncement = incidents.table(
  'published_announcement',
  {
    id: id(),
    authorityId: uuid('authority_id').notNull(),
    edition: integer('edition').notNull(),
    publishedAt: instant('published_at').notNull(),
    /** Superseded or withdrawn: it shows to nobody any more. */
    endedAt: instant('ended_at'),
  },
  (t) => [index().on(t.publishedAt, t.id)],
)

export const publishedSegment = incidents.table(
  'published_segment',
  {
    id: id(),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publishedAnnouncement.id),
    position: integer('position').notNull(),
    section: text('section', { enum: sectionNames }).notNull(),
    /** Null is the neutral marker in place of what is left out (ER-11-3). */
    text: text('text'),
  },
  (t) => [uniqueIndex().on(t.publicationId, t.position)],
)

/** One announcement of one announcer, in one edition, from the moment the incident became major. */
export const announcement = incidents.table(
  'announcement',
  {
    id: id(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    /** The agency whose incident it is; never shown to the public. */
    agencyId: uuid('agency_id').notNull(),
    isGovernment: boolean('is_government').notNull(),
    announcer: text('announcer', { enum: announcers }).notNull(),
    edition: integer('edition').notNull(),
    /** The authority that took it up; null while it is only considered. */
    authorityId: uuid('authority_id'),
    state: text('state', { enum: states }).notNull(),
    /** Approvals count within one round; going back begins another. */
    round: integer('round').notNull().default(1),
    consideredAt: instant('considered_at').notNull(),
    /** Why it was not announced, or was withdrawn. */
    reason: text('reason'),
    /** Everybody who wrote or redacted it: none of them approves or publishes it. */
    authors: integer('authors').array().notNull().default(sql`'{}'::integer[]`),
    linkedToId: uuid('linked_to_id'),
    supersedesId: uuid('supersedes_id'),
    publicationId: uuid('publication_id').references(() => publishedAnnouncement.id),
    /** A consent was withdrawn after publication: this edition is to be decided upon (ER-11-2-1d). */
    decisionAskedAt: instant('decision_asked_at'),
    /** The level fell below 3 after publication: it stays, with this note (ER-10). */
    levelFellAt: instant('level_fell_at'),
    version: version(),
  },
  (t) => [
    uniqueIndex('announcement_edition').on(t.incidentId, t.announcer, t.edition),
    index('announcement_considered').on(t.consideredAt, t.id),
    index('announcement_of_agency').on(t.agencyId, t.consideredAt),
  ],
)

const announcementId = () =>
  uuid('announcement_id')
    .notNull()
    .references(() => announcement.id)

/** An exception from withholding, as it was decided; append-only. */
export const announcementException = incidents.table(
  'announcement_exception',
  {
    id: id(),
    announcementId: announcementId(),
    segmentId: uuid('segment_id').notNull(),
    ground: text('ground', { enum: groundNames }).notNull(),
    citation: text('citation'),
    consentId: uuid('consent_id'),
    reason: text('reason').notNull(),
    authorityId: uuid('authority_id').notNull(),
    deciderNo: integer('decider_no').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.announcementId)],
)

export const announcementSegment = incidents.table(
  'announcement_segment',
  {
    id: id(),
    announcementId: announcementId(),
    position: integer('position').notNull(),
    section: text('section', { enum: sectionNames }).notNull(),
    text: text('text').notNull(),
    /** Null while nobody has decided. */
    withholding: text('withholding', { enum: withholdingNames }),
    reason: text('reason'),
    citation: text('citation'),
    exceptionSought: boolean('exception_sought').notNull().default(false),
    exceptionId: uuid('exception_id').references(() => announcementException.id),
    /** Replaced by another draft; the words stay on record. */
    droppedAt: instant('dropped_at'),
  },
  (t) => [
    index().on(t.announcementId, t.position),
    check('announcement_sought', sql.raw('not exception_sought or withholding is not null')),
    check(
      'announcement_secret',
      sql.raw(`exception_id is null or withholding in ('TRADE_OR_BUSINESS', 'HARM')`),
    ),
  ],
)

/** One part put to one party: the words it was asked about, and what it answered (ER-11-2-1d). */
export const partyConsent = incidents.table(
  'party_consent',
  {
    id: id(),
    announcementId: announcementId(),
    segmentId: uuid('segment_id')
      .notNull()
      .references(() => announcementSegment.id),
    agencyId: uuid('agency_id').notNull(),
    authorityId: uuid('authority_id').notNull(),
    /** Null where the reporting agency is asked, whose CISO answers in the graph. */
    partyName: text('party_name'),
    askedFor: text('asked_for', { enum: askedFor }).notNull(),
    section: text('section', { enum: sectionNames }).notNull(),
    text: text('text').notNull(),
    question: text('question').notNull(),
    askedAt: instant('asked_at').notNull(),
    answerBy: instant('answer_by').notNull(),
    answer: text('answer', { enum: partyAnswers }),
    comment: text('comment'),
    document: text('document'),
    answeredAt: instant('answered_at'),
    withdrawnAt: instant('withdrawn_at'),
    version: version(),
  },
  (t) => [index().on(t.announcementId, t.askedAt), index().on(t.agencyId)],
)

/** One approval within a round, by one authority; append-only (G-11). */
export const announcementApproval = incidents.table(
  'announcement_approval',
  {
    id: id(),
    announcementId: announcementId(),
    round: integer('round').notNull(),
    authorityId: uuid('authority_id').notNull(),
    approverNo: integer('approver_no').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [uniqueIndex().on(t.announcementId, t.round, t.authorityId)],
)

/** Every step of the lifecycle; append-only, and apart from the steps of the case, which more people see. */
export const announcementStep = incidents.table(
  'announcement_step',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    announcementId: announcementId(),
    step: text('step').notNull(),
    fromState: text('from_state', { enum: states }),
    toState: text('to_state', { enum: states }).notNull(),
    actorNo: integer('actor_no'),
    role: text('role').notNull(),
    at: instant('at').notNull(),
    reason: text('reason'),
    clause: text('clause').notNull(),
  },
  (t) => [index().on(t.announcementId, t.no)],
)
