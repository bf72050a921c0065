/** The journal and the idempotency keys of the vendors subgraph. */
import { kernelTables } from '../kernel-tables.ts'
import { vendors } from './columns.ts'

export const { journal, journalHead, idempotency } = kernelTables(vendors)
