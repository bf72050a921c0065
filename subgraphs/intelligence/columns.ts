/** The SQL schema `intelligence` and the columns its tables share. */
import { integer, pgSchema, timestamp, uuid } from '../drizzle.ts'

export const intelligence = pgSchema('intelligence')

/** The opaque identifier the graph shows. */
export const id = () => uuid('id').primaryKey().defaultRandom()

/** An instant, stored in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** What a command compares with `expectedVersion`. */
export const version = () => integer('version').notNull().default(1)

/** A closed list of the law as a column takes it. */
export const listed = <Word extends string>(words: readonly Word[]) =>
  words as readonly Word[] as readonly [Word, ...Word[]]
