/** A level as somebody states it: one of four, and of a filed case the one that counts. */
import { Refusal } from '../../refusal.ts'

export const isLevel = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 4

interface Judged {
  readonly handlingState: string
  readonly effectiveLevel: number
}

/** The level of what is filed changes only after it was reopened; whoever agrees with it is never too late (G-17). */
export function refuseAnotherLevelOfFiled(of: Judged, opinion: number, mutation: string): void {
  if (of.handlingState === 'ARCHIVED' && opinion !== of.effectiveLevel)
    throw new Refusal('INCIDENT_CLOSED', { mutation, clause: 'G-17' })
}
