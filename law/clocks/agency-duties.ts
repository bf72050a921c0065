/** Whose clocks say how an agency handled its case: those that its own people must stop (G-31). */
import type { Role } from '../access/roles.ts'
import type { ClockRecord } from './clock.ts'
import { deadlineOf } from './deadlines.ts'

const ofAgency: readonly Role[] = ['SECURITY_CONTACT', 'DEDICATED_OFFICER', 'CISO']

/** The review of the body above, and what the national authority owes, say nothing about the agency. */
export function bindsAgency({ kind, regime }: Pick<ClockRecord, 'kind' | 'regime'>): boolean {
  return deadlineOf(kind, regime)?.actor.some((role) => ofAgency.some((own) => own === role)) ?? false
}
