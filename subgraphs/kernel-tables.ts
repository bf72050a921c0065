/** Tables that every subgraph keeps in its own schema: its journal, the heads of its chains, its idempotency keys. */
import {
  bigint,
  customType,
  index,
  integer,
  jsonb,
  type pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from './drizzle.ts'

type Schema<Name extends string> = ReturnType<typeof pgSchema<Name>>

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

export function kernelTables<Name extends string>(schema: Schema<Name>) {
  /** One chain per agency; written only by the schema's `append_journal`, read by the owner of the data. */
  const journal = schema.table(
    'journal',
    {
      id: uuid('id').primaryKey().defaultRandom(),
      chain: uuid('chain').notNull(),
      seq: bigint('seq', { mode: 'number' }).notNull(),
      at: instant('at').notNull(),
      actorNo: integer('actor_no'),
      actorId: uuid('actor_id'),
      role: text('role'),
      act: text('act').notNull(),
      subjectType: text('subject_type').notNull(),
      subjectId: uuid('subject_id'),
      clause: text('clause'),
      purpose: text('purpose'),
      details: jsonb('details').notNull(),
      requestId: text('request_id').notNull(),
      previous: bytes('previous').notNull(),
      hash: bytes('hash').notNull(),
    },
    (t) => [uniqueIndex('journal_place').on(t.chain, t.seq), index('journal_at').on(t.chain, t.at, t.id)],
  )
  const journalHead = schema.table('journal_head', {
    chain: uuid('chain').primaryKey(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  })
  /** What a retried mutation finds: whether it is the same request, and which row it made (D-14). */
  const idempotency = schema.table(
    'idempotency',
    {
      personNo: integer('person_no').notNull(),
      mutation: text('mutation').notNull(),
      key: text('key').notNull(),
      requestHash: text('request_hash').notNull(),
      subjectId: uuid('subject_id').notNull(),
      at: instant('at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.personNo, t.mutation, t.key] })],
  )
  return { journal, journalHead, idempotency }
}
