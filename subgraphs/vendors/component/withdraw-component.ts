/** Says that a component is no longer used: it stays on record, as gone. */
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { requireOwnOpenRegister } from './acting.ts'
import { declare, declaredIn } from './declare.ts'
import { componentRows, registerRows } from './reads.ts'

interface Input extends CommandInput {
  readonly registerId: string
  readonly componentId: string
}

export const withdrawComponent = command<typeof registerRows, Input>({
  mutation: 'withdrawComponent',
  subject: registerRows,
  subjectId: ({ registerId }) => registerId,
  returns: componentRows,
  clause: 'ER-4-1-5d',
  guard: requireOwnOpenRegister('withdrawComponent'),
  run: async (work) => {
    const { componentId } = work.input
    const gone = isId(componentId) ? (await declaredIn(work)).filter(({ id }) => id === componentId) : []
    if (gone.length === 0) throw new Refusal('NOT_FOUND', { argument: 'componentId' })
    await declare(work, { added: [], changed: [], gone })
    return { id: componentId, details: { contractId: work.subject.contractId, registerId: work.subject.id } }
  },
})
