/** Whoever has left the work is named anew before anything else is done for him or her on the contract. */
import { Refusal } from '../refusal.ts'

export function requireStillThere({ leftAt }: { readonly leftAt: Date | null }, mutation: string): void {
  if (leftAt !== null)
    throw new Refusal('WRONG_STATE', { mutation, actualState: 'LEFT', expectedStates: ['NAMED'] })
}
