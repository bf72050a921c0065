/** Words of the liaison with disaster authorities; the schema spells the same ones. */
import { machines } from '../../../law/lifecycles/machines.ts'
import { listed } from '../columns.ts'

/** Disasters that an incident can cause (IG-4.3-1). */
export const disasterKinds = ['BACKBONE', 'ENERGY', 'TRANSPORT', 'FINANCE', 'HEALTH', 'OTHER'] as const
export type DisasterKind = (typeof disasterKinds)[number]

export const liaisonStates = listed(machines.DISASTER_LIAISON.states)
