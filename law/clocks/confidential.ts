/** Clocks that run from the judgement of the NSC office: whoever may not read of a task force may not know that they run. */
import type { ClockKind } from './deadlines.ts'

export const confidentialClocks = ['TASKFORCE', 'DEFENCE_MEETING'] as const satisfies readonly ClockKind[]

const confidential: ReadonlySet<ClockKind> = new Set(confidentialClocks)

export const isConfidential = (kind: ClockKind): boolean => confidential.has(kind)
