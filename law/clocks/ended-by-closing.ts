/** Clocks of the handling that end with the case. Those of verification and of the report run on (lifecycles 1). */
import type { ClockKind } from './deadlines.ts'

const ended: ReadonlySet<ClockKind> = new Set(['RECOVERY', 'SUPPORT', 'DEFENCE_MEETING', 'TASKFORCE'])

export const endsWithClosing = (kind: ClockKind): boolean => ended.has(kind)
