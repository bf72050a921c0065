/** Who agrees that a case was none: the body above it, the national authority for major ones (G-27). */
import type { IncidentLevel } from '../levels/criteria.ts'
import type { Actor } from '../lifecycles/roles.ts'

interface DeciderRow {
  readonly levels: readonly IncidentLevel[]
  readonly deciders: readonly Actor[]
}

export const withdrawalDeciders: readonly DeciderRow[] = [
  { levels: [1, 2], deciders: ['SECURITY_REVIEWER', 'SECTOR_OFFICER'] },
  { levels: [3, 4], deciders: ['NATIONAL_OFFICER'] },
]

export function decidesWithdrawal(role: Actor | undefined, level: IncidentLevel): boolean {
  return withdrawalDeciders.some(
    ({ levels, deciders }) => levels.includes(level) && deciders.some((each) => each === role),
  )
}
