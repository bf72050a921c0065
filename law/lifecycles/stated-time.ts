/** Times that people state beside the server's own stamp: never in the future, never before an earlier step. */

export type StatedTime = {
  stated: Date
  now: Date
  /** The time of the step that must have come before, where there is one. */
  notBefore?: Date | null
}

export type StatedTimeProblem = {
  problem: 'IN_THE_FUTURE' | 'BEFORE_EARLIER_STEP'
  /** The latest or earliest time that could have been stated. */
  limit: Date
}

/** What is wrong with a stated time, or null. The very moment of either limit may be stated. */
export function checkStatedTime({ stated, now, notBefore }: StatedTime): StatedTimeProblem | null {
  if (stated > now) return { problem: 'IN_THE_FUTURE', limit: now }
  if (notBefore && stated < notBefore) return { problem: 'BEFORE_EARLIER_STEP', limit: notBefore }
  return null
}
