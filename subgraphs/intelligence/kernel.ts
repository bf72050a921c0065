/** The journal and the idempotency keys of the intelligence subgraph. */
import { kernelTables } from '../kernel-tables.ts'
import { intelligence } from './columns.ts'

export const { journal, journalHead, idempotency } = kernelTables(intelligence)
