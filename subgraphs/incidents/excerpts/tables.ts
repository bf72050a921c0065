/** Texts of a case for readers who see no more of it, as often as they were written. Append-only. */
import { check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { excerptReaders } from './vocabulary.ts'

export const excerpt = incidents.table(
  'excerpt',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    reader: text('reader', { enum: excerptReaders }).notNull(),
    text: text('text').notNull(),
    /** The contract for whose people it was written. */
    contractId: uuid('contract_id'),
    authorNo: integer('author_no').notNull(),
    role: text('role').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (t) => [
    index('excerpt_of_case').on(t.incidentId, t.no),
    check(
      'excerpt_readers',
      sql.raw(`reader in (${excerptReaders.map((reader) => `'${reader}'`).join(', ')})`),
    ),
    check('excerpt_of_contract', sql.raw(`(reader = 'CONTRACTOR') = (contract_id is not null)`)),
  ],
)
