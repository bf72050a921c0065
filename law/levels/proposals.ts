/** Which criteria the known facts suggest. A proposal binds nobody: reporter and reviewer choose (IG-3.1-1d). */
import { criterionRow, type LevelCriterion } from './criteria.ts'

export type LeakedData =
  | 'STATE_SECRET'
  | 'CLASSIFIED'
  | 'SENSITIVE'
  /** Sensitive categories about people who can be identified. */
  | 'SENSITIVE_PERSONAL'
  | 'PERSONAL'
  | 'OTHER'

export type AffectedSystem = {
  isCore: boolean
  isCriticalInfrastructure: boolean
  /** Null while the agency has not stated one; then no outage can be shown to exceed it. */
  maxTolerableDowntimeHours: number | null
}

export type IncidentFacts = {
  system: AffectedSystem
  leaked?: LeakedData
  tampering?: 'SLIGHT' | 'SERIOUS'
  outageHours?: number
}

export type Proposal = { criterion: LevelCriterion; clause: readonly string[] }

/** The criteria that the facts match, each with the clauses that say so. */
export function proposeCriteria(facts: IncidentFacts): readonly Proposal[] {
  return [proposeLeak(facts), proposeTampering(facts), proposeOutage(facts)].filter((each) => each !== null)
}

function proposeLeak({ leaked, system }: IncidentFacts): Proposal | null {
  if (leaked === undefined) return null
  switch (leaked) {
    case 'STATE_SECRET':
      return propose('L4_STATE_SECRET_LEAK')
    case 'CLASSIFIED':
    case 'SENSITIVE':
      return propose('L3_CLASSIFIED_OR_SENSITIVE_LEAK')
    // Personal data count as sensitive official data when sensitive and identifiable; else level 2 (G-24).
    case 'SENSITIVE_PERSONAL':
      return propose('L3_CLASSIFIED_OR_SENSITIVE_LEAK', 'G-24')
    case 'PERSONAL':
      return propose('L2_CORE_DATA_LEAK', 'G-24')
    case 'OTHER':
      return countsAsCore(system) ? propose('L2_CORE_DATA_LEAK') : propose('L1_NONCORE_LEAK')
  }
}

function proposeTampering({ tampering, system }: IncidentFacts): Proposal | null {
  if (!tampering) return null
  if (system.isCriticalInfrastructure) return propose('L4_CI_TAMPER', 'G-24')
  if (!system.isCore) return propose('L1_NONCORE_TAMPER')
  return propose(tampering === 'SERIOUS' ? 'L3_CORE_TAMPER_SERIOUS' : 'L2_CORE_TAMPER_SLIGHT')
}

function proposeOutage({ outageHours, system }: IncidentFacts): Proposal | null {
  if (outageHours === undefined) return null
  if (!countsAsCore(system)) return propose('L1_NONCORE_OUTAGE', 'G-24')
  if (!isBeyondTolerance(outageHours, system)) {
    // Critical infrastructure restored in time is not named by the guidelines; it is treated as core (G-24).
    return system.isCriticalInfrastructure
      ? propose('L2_CORE_OUTAGE_WITHIN', 'G-24', 'ER-7-1-3')
      : propose('L2_CORE_OUTAGE_WITHIN')
  }
  return propose(system.isCriticalInfrastructure ? 'L4_CI_OUTAGE_BEYOND' : 'L3_CORE_OUTAGE_BEYOND')
}

/** Beyond means strictly longer: an outage of exactly the tolerable length was still in time. */
export function isBeyondTolerance(
  outageHours: number,
  { maxTolerableDowntimeHours }: Pick<AffectedSystem, 'maxTolerableDowntimeHours'>,
): boolean {
  return maxTolerableDowntimeHours !== null && outageHours > maxTolerableDowntimeHours
}

/** What critical infrastructure needs is core business (ER-7-1-3). */
function countsAsCore(system: AffectedSystem): boolean {
  return system.isCore || system.isCriticalInfrastructure
}

function propose(criterion: LevelCriterion, ...because: string[]): Proposal {
  return { criterion, clause: [criterionRow(criterion).clause, ...because] }
}
