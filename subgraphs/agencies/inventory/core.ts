/** Says whether a system is core and why: the flag follows from two facts and is never set by hand (ER-7-2). */
import type { ProtectionLevel, SystemCoreBasis } from './vocabulary.ts'

export interface CoreFacts {
  readonly protectionLevel: ProtectionLevel | null
  readonly supportsCoreBusiness: boolean
}

/** Either ground suffices; where both hold, the business comes first. Null means the system is not core. */
export function coreBasisOf({ protectionLevel, supportsCoreBusiness }: CoreFacts): SystemCoreBasis | null {
  if (supportsCoreBusiness) return 'SUPPORTS_CORE_BUSINESS'
  return protectionLevel === 'HIGH' ? 'HIGH_PROTECTION' : null
}
