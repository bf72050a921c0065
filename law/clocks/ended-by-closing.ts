/** Clocks of the handling that end with the case. Those of verification and of the report run on (lifecycles 1). */
import type { ClockKind } from './deadlines.ts'

const ended: ReadonlySet<ClockKind> = new Set(['RECOVERY', 'SUPPORT', 'DEFENCE_MEETING', 'TASKFORCE'])

export const endsWithClosing = (kind: ClockKind): boolean => ended.has(kind)

/** A report is amended until the case is filed; what was owed of it until then is owed no longer (G-17, IG-4.1-3-2d). */
export const endsWithFiling = (kind: ClockKind): boolean => kind === 'REREPORT'
