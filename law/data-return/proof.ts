/** How data held for a contract come back or go, and what proves it (ER-4-1-7, G-66). */

export const dataReturnMethods = ['RETURN', 'TRANSFER', 'DELETE', 'DESTROY'] as const
export type DataReturnMethod = (typeof dataReturnMethods)[number]

export const evidenceKinds = ['RECEIPT', 'DELETION_LOG', 'DESTRUCTION_CERTIFICATE'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** The document that each method leaves behind. */
export const evidenceOf: Readonly<Record<DataReturnMethod, EvidenceKind>> = {
  RETURN: 'RECEIPT',
  TRANSFER: 'RECEIPT',
  DELETE: 'DELETION_LOG',
  DESTROY: 'DESTRUCTION_CERTIFICATE',
}

export interface Returned {
  readonly method: DataReturnMethod
  /** The carrier itself was handed over. */
  readonly isPhysical: boolean
  /** The post of the agency that was present. */
  readonly witnessPost: string | null
}

/**
 * What of a filing cannot be the end of state secrets: they come back on their carrier, or are destroyed before a
 * witness; deleting them, or handing them to somebody else, is neither (G-66).
 */
export function lackingForSecrets({ method, isPhysical, witnessPost }: Returned): keyof Returned | null {
  if (method === 'RETURN') return isPhysical ? null : 'isPhysical'
  if (method === 'DESTROY') return witnessPost === null ? 'witnessPost' : null
  return 'method'
}

export type Timeliness = 'WITHIN' | 'OVERDUE' | 'KEPT' | 'LATE'

/** Late is kept for good; the due instant itself is in time (law/clocks/state.ts). */
export function timelinessOf(dueAt: Date, doneAt: Date | null, now: Date): Timeliness {
  if (doneAt) return doneAt > dueAt ? 'LATE' : 'KEPT'
  return now > dueAt ? 'OVERDUE' : 'WITHIN'
}
