/** Five incidents of three agencies, one for each way in which a case can be open or closed to somebody. */
import { reported } from './acts.ts'
import type { Cast } from './cast.ts'

export interface Cases {
  /** Level 2, core system, on an open contract. */
  readonly core: string
  /** Level 1, on a contract with state secrets. */
  readonly small: string
  /** Level 3 of the police. */
  readonly grave: string
  /** Level 3 of a non-government agency. */
  readonly power: string
  /** Level 1 of a non-government agency. */
  readonly minor: string
}

export async function openCases(cast: Cast): Promise<Cases> {
  const police = { agency: cast.agency('t-police'), affectedSystems: [] }
  const plant = { agency: cast.agency('t-power'), affectedSystems: [] }
  const core = await reported(cast, { reference: 'CORE', contract: cast.contracts.open })
  const leak = { matchedCriteria: ['L1_NONCORE_LEAK'], affectedSystems: [] }
  // Only the CISO may know of the secret contract.
  const small = await reported(
    cast,
    { ...leak, reference: 'SMALL', contract: cast.contracts.secret },
    't.ciso',
  )
  const sensitive = { matchedCriteria: ['L3_CLASSIFIED_OR_SENSITIVE_LEAK'] }
  const grave = await reported(cast, { ...police, ...sensitive, reference: 'GRAVE' }, 't.police')
  const outage = { matchedCriteria: ['L3_CORE_OUTAGE_BEYOND'] }
  const power = await reported(cast, { ...plant, ...outage, reference: 'POWER' }, 't.power')
  const slight = { matchedCriteria: ['L1_NONCORE_OUTAGE'] }
  const minor = await reported(cast, { ...plant, ...slight, reference: 'MINOR' }, 't.power')
  return { core, small, grave, power, minor }
}
