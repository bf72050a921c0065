/** Words of groups; the schema spells the same ones, which a test compares. */
import { machines } from '../../../law/lifecycles/machines.ts'

/** How one attack reaches many: said to every member, so it says nothing of any of them. */
export const attackKinds = [
  'PHISHING',
  'MALWARE',
  'INTRUSION',
  'DENIAL_OF_SERVICE',
  'SUPPLY_CHAIN',
  'OTHER',
] as const
export type AttackKind = (typeof attackKinds)[number]

export const groupSteps = machines.INCIDENT_GROUP.steps.map(({ step }) => step) as [string, ...string[]]
