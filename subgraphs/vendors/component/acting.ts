/** What acts on a register have in common: by the party whose it is, as long as there is work to mark things in. */
import type { CommandInput, Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import type { registerRows } from './reads.ts'

export type OnRegister<Input extends CommandInput> = Work<typeof registerRows, Input>

const open = ['AWARDED', 'ACTIVE', 'ACCEPTANCE', 'SUSPENDED']

/** The prime reads a sub-vendor's register and writes its own alone (access model 6.1). */
export function requireOwnOpenRegister(mutation: string) {
  return ({ subject, by }: OnRegister<CommandInput>): void => {
    if (!by.as.some(({ holding }) => holding?.vendorNo === subject.vendorNo))
      throw new Refusal('FORBIDDEN', { mutation, clause: 'ER-4-1-5d' })
    if (!open.includes(subject.contractState))
      throw new Refusal('WRONG_STATE', {
        mutation,
        actualState: subject.contractState,
        expectedStates: open,
      })
  }
}
