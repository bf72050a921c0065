/** Standing: people, what they were granted, how they are reached, and the teams they sit in. */
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { roles } from '../../../law/access/roles.ts'
import { taskKinds } from '../../../law/tasks/tasks.ts'
import { boolean, index, integer, sql, text, unique, uuid } from '../../drizzle.ts'
import { agencies, id, instant, validity, version } from '../columns.ts'
import { agency, responseGroup } from '../directory/tables.ts'
import * as words from './vocabulary.ts'

const personNo = (column: string) => integer(column).references(() => person.no)
const agencyId = () => uuid('agency_id').references(() => agency.id)

/** Somebody (or a service) that can sign in. The personal fields are apart in `personal_data`. */
export const person = agencies.table(
  'person',
  {
    no: integer('no').generatedAlwaysAsIdentity().primaryKey(),
    id: uuid('id').notNull().unique().defaultRandom(),
    /** `sub` of the issuer's tokens. */
    subject: text('subject').notNull().unique(),
    kind: text('kind', { enum: words.personKinds }).notNull(),
    post: text('post'),
    agencyId: agencyId(),
    vendorId: uuid('vendor_id'),
    version: version(),
  },
  (t) => [index().on(t.agencyId, t.no)],
)

/** Name and reach of a person; kept apart so that it can be erased without losing who did what (AP-11.1-3a). */
export const personalData = agencies.table('personal_data', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => person.id),
  nameZh: text('name_zh'),
  nameEn: text('name_en'),
  email: text('email'),
  phone: text('phone'),
  mobile: text('mobile'),
})

/** A role from its request to its end: requested, approved and activated by different people (AP-4.1-6b). */
export const roleGrant = agencies.table(
  'role_grant',
  {
    id: id(),
    personNo: personNo('person_no').notNull(),
    role: text('role', { enum: roles }).notNull(),
    agencyId: agencyId(),
    vendorId: uuid('vendor_id'),
    groupId: uuid('group_id').references(() => responseGroup.id),
    /** Agencies an analyst is to look at, each with all below it (G-70). */
    mandate: integer('mandate').array().notNull().default(sql`'{}'::integer[]`),
    post: text('post'),
    reason: text('reason').notNull(),
    state: text('state', { enum: words.grantStates }).notNull(),
    evidence: text('evidence', { enum: words.grantEvidences }).notNull(),
    /** The grant a delegation rests on, and ends with. */
    delegatedFrom: uuid('delegated_from').references((): AnyPgColumn => roleGrant.id),
    requestedBy: personNo('requested_by'),
    requestedAt: instant('requested_at').notNull(),
    /** Who approved or refused it. */
    decidedBy: personNo('decided_by'),
    decidedAt: instant('decided_at'),
    decisionReason: text('decision_reason'),
    activatedBy: personNo('activated_by'),
    activatedAt: instant('activated_at'),
    revokedBy: personNo('revoked_by'),
    revokedAt: instant('revoked_at'),
    revocationReason: text('revocation_reason'),
    ...validity(),
    version: version(),
  },
  (t) => [
    index().on(t.personNo),
    index().on(t.agencyId, t.requestedAt, t.id),
    index().on(t.requestedAt, t.id),
    index().on(t.delegatedFrom),
  ],
)

/** How an agency's security contact or reviewer is reached; the duty line is the office's, the person is personal. */
export const contactRegistration = agencies.table(
  'contact_registration',
  {
    id: id(),
    agencyId: agencyId().notNull(),
    role: text('role', { enum: words.contactRoles }).notNull(),
    personNo: personNo('person_no'),
    post: text('post'),
    dutyPhone: text('duty_phone'),
    dutyEmail: text('duty_email'),
    lastVerifiedAt: instant('last_verified_at'),
    lastResult: text('last_result', { enum: words.contactResults }),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    unique().on(t.agencyId, t.role, t.personNo).nullsNotDistinct(),
    index().on(t.agencyId, t.createdAt, t.id),
    index().on(t.personNo),
  ],
)

/** Who is an agency's CISO, on which basis (IG-2.2-1a, IG-2.2-1b, AP-5.1-1, G-43). */
export const cisoAppointment = agencies.table(
  'ciso_appointment',
  {
    id: id(),
    agencyId: agencyId().notNull(),
    personNo: personNo('person_no').notNull(),
    grantId: uuid('grant_id')
      .notNull()
      .references(() => roleGrant.id),
    post: text('post').notNull(),
    basis: text('basis', { enum: words.appointmentBases }).notNull(),
    /** A deputy head exists and somebody else was appointed: told, not refused (G-43). */
    deputyHeadPassedOver: boolean('deputy_head_passed_over').notNull(),
    appointedBy: personNo('appointed_by'),
    ...validity(),
    version: version(),
  },
  (t) => [index().on(t.agencyId, t.validFrom)],
)

/** Handling team of a listed authority (IG-2.2-2) or steering team of an agency (AP-5.2). */
export const securityTeam = agencies.table(
  'security_team',
  {
    id: id(),
    agencyId: agencyId().notNull(),
    kind: text('kind', { enum: words.teamKinds }).notNull(),
    name: text('name').notNull(),
    duties: text('duties').array().notNull().default(sql`'{}'::text[]`),
    convenerNo: personNo('convener_no').notNull(),
    ...validity(),
    version: version(),
  },
  (t) => [index().on(t.agencyId, t.validFrom, t.id)],
)

export const teamMember = agencies.table(
  'team_member',
  {
    id: id(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => securityTeam.id),
    personNo: personNo('person_no').notNull(),
    subTeam: text('sub_team', { enum: words.subTeams }),
    post: text('post'),
  },
  (t) => [unique().on(t.teamId, t.personNo)],
)

/** One thing somebody is asked to do: the inbox of roles and people (D-20). */
export const task = agencies.table(
  'task',
  {
    id: id(),
    agencyId: agencyId(),
    role: text('role', { enum: roles }),
    personNo: personNo('person_no'),
    kind: text('kind', { enum: taskKinds }).notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id').notNull(),
    clause: text('clause').notNull(),
    dueAt: instant('due_at'),
    createdAt: instant('created_at').notNull(),
    doneAt: instant('done_at'),
    doneBy: personNo('done_by'),
    version: version(),
  },
  (t) => [
    index().on(t.personNo, t.createdAt),
    index().on(t.agencyId, t.role, t.createdAt),
    index().on(t.subjectId),
  ],
)
