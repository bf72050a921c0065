/** The journal and the idempotency keys of the incidents subgraph. */
import { kernelTables } from '../kernel-tables.ts'
import { incidents } from './columns.ts'

export const { journal, journalHead, idempotency } = kernelTables(incidents)
