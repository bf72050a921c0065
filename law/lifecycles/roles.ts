/** Who acts in a lifecycle: the roles of the access matrix, and the system itself. */
import type { Role } from '../access/roles.ts'

/** SYSTEM is no person: the passing of time, or the effect of another step. */
export type Actor = Role | 'SYSTEM'
