/** Which level an incident has, whether it is major, and which way a change of level must go. */
import { criterionRow, type IncidentLevel, type LevelCriterion } from './criteria.ts'

/** The level a report carries while the true one is not yet known (G-25). */
export const provisionalLevel = 2 satisfies IncidentLevel

/** Levels 3 and 4 are major incidents (ER-10). */
export const lowestMajorLevel = 3 satisfies IncidentLevel

/** The gravest level among the matched criteria (IG-2.3-0); none matched, none known. */
export function levelOf(criteria: readonly LevelCriterion[]): IncidentLevel | null {
  const levels = criteria.map((criterion) => criterionRow(criterion).level)
  return levels.length === 0 ? null : (Math.max(...levels) as IncidentLevel)
}

/** The level a report starts with: what its criteria say, or the provisional one (G-25). */
export function reportedLevel(criteria: readonly LevelCriterion[]): {
  level: IncidentLevel
  provisional: boolean
} {
  const level = levelOf(criteria)
  return level === null ? { level: provisionalLevel, provisional: true } : { level, provisional: false }
}

/** Whether a level makes the incident a major one (ER-10). */
export function isMajor(level: IncidentLevel): boolean {
  return level >= lowestMajorLevel
}

/** The opinions on the level, each overriding those before it. */
export type LevelOpinions = {
  reported: IncidentLevel
  reviewed?: IncidentLevel | null
  reverified?: IncidentLevel | null
  decided?: IncidentLevel | null
}

/** The latest opinion on the level is the one that counts (IG-3.2-2c, IG-3.3-1a, IG-3.3-3a). */
export function latestOpinion(opinions: LevelOpinions): IncidentLevel {
  return opinions.decided ?? opinions.reverified ?? opinions.reviewed ?? opinions.reported
}

/** Who must decide a change: level 3 or 4 on either side needs both bodies (IG-3.3-3a). */
export function routeOfChange(
  from: IncidentLevel,
  to: IncidentLevel,
): 'AWAIT_REVIEWER' | 'AWAIT_NATIONAL_AND_NSC' {
  return isMajor(from) || isMajor(to) ? 'AWAIT_NATIONAL_AND_NSC' : 'AWAIT_REVIEWER'
}

/** A raise counts at once, as provisional; a lower level counts only when decided (G-17). */
export function changeTakesEffect(from: IncidentLevel, to: IncidentLevel): 'AT_ONCE' | 'WHEN_DECIDED' {
  return to > from ? 'AT_ONCE' : 'WHEN_DECIDED'
}

/** Whether a change makes the incident major, or makes it major no longer. */
export function crossing(
  from: IncidentLevel,
  to: IncidentLevel,
): 'BECOMES_MAJOR' | 'NO_LONGER_MAJOR' | 'NONE' {
  if (isMajor(from) === isMajor(to)) return 'NONE'
  return isMajor(to) ? 'BECOMES_MAJOR' : 'NO_LONGER_MAJOR'
}
