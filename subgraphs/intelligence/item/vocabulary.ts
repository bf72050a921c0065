/** The closed lists of an item, spelled once for tables, inputs and checks. */

import { intelItem } from '../../../law/lifecycles/intelligence.ts'

/** What information must contain to count as intelligence (SR-2). */
export const contentKinds = [
  'MALICIOUS_RECON',
  'VULNERABILITY',
  'EXPLOIT_METHOD',
  'MALWARE',
  'INCIDENT_IMPACT',
  'COUNTERMEASURE',
  'OTHER_TECHNICAL',
] as const
export type IntelContentKind = (typeof contentKinds)[number]

/** How far a source can be relied on (SR-6a). */
export const reliabilities = [
  'A_RELIABLE',
  'B_USUALLY_RELIABLE',
  'C_FAIRLY_RELIABLE',
  'D_NOT_USUALLY_RELIABLE',
  'E_UNRELIABLE',
  'F_UNKNOWN',
] as const
export type SourceReliability = (typeof reliabilities)[number]

/** As the lifecycle lists them. */
type IntelItemState = (typeof intelItem.states)[number]
export const itemStates = intelItem.states as readonly [IntelItemState, ...IntelItemState[]]
