/** The journal and the idempotency keys of the agencies subgraph. */
import { kernelTables } from '../kernel-tables.ts'
import { agencies } from './columns.ts'

export const { journal, journalHead, idempotency } = kernelTables(agencies)
