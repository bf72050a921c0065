/** What the agencies subgraph publishes to the others: identities and relations, never content (D-03). */
import { bigint, boolean, check, index, integer, pgSchema, sql, text, uuid } from '../../drizzle.ts'
import { instant, validity } from '../columns.ts'

export const publishedAgencies = pgSchema('published_agencies')

export const publishedAgency = publishedAgencies.table('agency', {
  no: integer('no').primaryKey(),
  id: uuid('id').notNull().unique(),
  kind: text('kind').notNull(),
  isExcepted: boolean('is_excepted').notNull(),
  isListedAuthority: boolean('is_listed_authority').notNull(),
  isNationalAuthority: boolean('is_national_authority').notNull(),
  ...validity(),
})

/** Who relates how to an agency's rows, and when: one key = relation and holder (law/access/relations.ts). */
export const reach = publishedAgencies.table(
  'reach',
  {
    targetId: uuid('target_id').notNull(),
    key: bigint('key', { mode: 'number' }).notNull(),
    depth: integer('depth').notNull(),
    ...validity(),
  },
  (t) => [index('reach_by_key').on(t.key, t.targetId), index('reach_by_target').on(t.targetId, t.key)],
)

/** How many agencies each key reaches, so that lists choose their shape without counting. */
export const reachSize = publishedAgencies.table('reach_size', {
  key: bigint('key', { mode: 'number' }).primaryKey(),
  size: integer('size').notNull(),
})

export const publishedPerson = publishedAgencies.table('person', {
  no: integer('no').primaryKey(),
  id: uuid('id').notNull().unique(),
  subject: text('subject').notNull().unique(),
  kind: text('kind').notNull(),
  agencyId: uuid('agency_id'),
  vendorId: uuid('vendor_id'),
})

/** Active grants only; whether one is in force is asked at the moment of the request. */
export const publishedGrant = publishedAgencies.table(
  'role_grant',
  {
    id: uuid('id').primaryKey(),
    personNo: integer('person_no').notNull(),
    role: text('role').notNull(),
    agencyNo: integer('agency_no'),
    vendorId: uuid('vendor_id'),
    groupNo: integer('group_no'),
    mandate: integer('mandate').array().notNull(),
    grantedAt: instant('granted_at').notNull(),
    ...validity(),
  },
  (t) => [index().on(t.personNo)],
)

/** Which response groups there are, so that a notice finds its way to those who lead them (IG-3.1-1g). */
export const publishedResponseGroup = publishedAgencies.table('response_group', {
  no: integer('no').primaryKey(),
  id: uuid('id').notNull().unique(),
  ...validity(),
})

/** What incidents and vendors need to know of a system to judge it: never its name (ER-7, AP-7.1). */
export const publishedSystem = publishedAgencies.table('system', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  isCore: boolean('is_core').notNull(),
  isCriticalInfrastructure: boolean('is_critical_infrastructure').notNull(),
  protectionLevel: text('protection_level'),
  maxTolerableDowntimeHours: integer('max_tolerable_downtime_hours'),
})

/**
 * Until when what is published here may be trusted: one row, renewed as long as the agencies subgraph runs. In a copy
 * it stops when replication stops (docs/replication.md).
 */
export const heartbeat = publishedAgencies.table(
  'heartbeat',
  {
    one: boolean('one').primaryKey().default(true),
    trustedUntil: instant('trusted_until').notNull(),
    /** Set where the row arrives by replication, and there only: a copy stays one when its subscription is gone. */
    replicated: boolean('replicated').notNull().default(false),
  },
  () => [check('heartbeat_one', sql.raw('one'))],
)
