/** One request that filed many things: what became of each, kept so that asking again is told the same. */
import { bigint, boolean, index, integer, jsonb, text, uuid } from '../../drizzle.ts'
import { id, instant, vendors } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { filingKinds, filingModes } from './vocabulary.ts'

export const filing = vendors.table(
  'filing',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    isClassified: boolean('is_classified').notNull(),
    /** The audit it belongs to; null where it belongs to none. */
    auditId: uuid('audit_id'),
    kind: text('kind', { enum: filingKinds }).notNull(),
    mode: text('mode', { enum: filingModes }).notNull(),
    /** The class of what was filed: what became of it is told to nobody who may not read that. */
    dataClass: text('data_class').notNull(),
    /** The keys by which the filer was allowed to: they show it to him again. */
    filerKeys: bigint('filer_keys', { mode: 'number' }).array().notNull(),
    filedBy: integer('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
    filed: integer('filed').notNull(),
    refused: integer('refused').notNull(),
    outcomes: jsonb('outcomes').notNull(),
  },
  (t) => [index().on(t.contractId, t.filedAt)],
)
