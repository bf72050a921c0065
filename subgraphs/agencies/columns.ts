/** The SQL schema `agencies` and the columns its tables share: identity, validity, provenance, version. */
import { integer, pgSchema, sql, text, timestamp, uuid, boolean as yesNo } from '../drizzle.ts'

export const agencies = pgSchema('agencies')

/** The opaque identifier the graph shows. */
export const id = () => uuid('id').primaryKey().defaultRandom()

/** An instant, stored in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** Half-open: in force from `validFrom`, no longer at `validTo`; null means until further notice. */
export const validity = () => ({ validFrom: instant('valid_from').notNull(), validTo: instant('valid_to') })

/** Where a row was read, and which of its fields the source does not itself state (G-07). */
export const provenance = () => ({
  source: text('source').notNull(),
  verified: yesNo('verified').notNull(),
  inferred: text('inferred').array().notNull().default(sql`'{}'::text[]`),
})

/** What a command compares with `expectedVersion`. */
export const version = () => integer('version').notNull().default(1)
