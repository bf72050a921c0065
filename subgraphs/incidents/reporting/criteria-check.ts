/** What stated facts and the inventory say about the level: they suggest and they doubt, people decide (G-24). */
import type { LevelCriterion } from '../../../law/levels/criteria.ts'
import {
  type AffectedSystem,
  type IncidentFacts,
  isBeyondTolerance,
  proposeCriteria,
} from '../../../law/levels/proposals.ts'

export type StatedFacts = Omit<IncidentFacts, 'system'>

/** The kind of system a criterion is about; the others can be met by any data or system. */
const about: Partial<Record<LevelCriterion, 'CRITICAL' | 'CORE'>> = {
  L4_CI_TAMPER: 'CRITICAL',
  L4_CI_OUTAGE_BEYOND: 'CRITICAL',
  L3_CORE_TAMPER_SERIOUS: 'CORE',
  L3_CORE_OUTAGE_BEYOND: 'CORE',
  L2_CORE_DATA_LEAK: 'CORE',
  L2_CORE_TAMPER_SLIGHT: 'CORE',
  L2_CORE_OUTAGE_WITHIN: 'CORE',
}

const beyond: ReadonlySet<LevelCriterion> = new Set(['L4_CI_OUTAGE_BEYOND', 'L3_CORE_OUTAGE_BEYOND'])

/** Each criterion that the facts match on some affected system, gravest first as the guidelines list them. */
export function suggested(systems: readonly AffectedSystem[], facts: StatedFacts): readonly LevelCriterion[] {
  const found = systems.flatMap((system) => proposeCriteria({ ...facts, system }))
  return [...new Set(found.map(({ criterion }) => criterion))].sort().reverse()
}

/** Matched criteria for which no affected system speaks. */
export function doubted(
  matched: readonly LevelCriterion[],
  systems: readonly AffectedSystem[],
  facts: StatedFacts,
): readonly LevelCriterion[] {
  return matched.filter((criterion) => {
    // Personal data count at this level whatever system they come from (G-24).
    if (criterion === 'L2_CORE_DATA_LEAK' && facts.leaked === 'PERSONAL') return false
    return !systems.some((system) => bearsOut(criterion, system, facts)) && about[criterion] !== undefined
  })
}

function bearsOut(criterion: LevelCriterion, system: AffectedSystem, { outageHours }: StatedFacts): boolean {
  const isOfKind =
    about[criterion] === 'CRITICAL'
      ? system.isCriticalInfrastructure
      : system.isCore || system.isCriticalInfrastructure
  if (!isOfKind) return false
  return !beyond.has(criterion) || outageHours === undefined || isBeyondTolerance(outageHours, system)
}
