/** Marks one thing that the vendor uses and did not develop itself; the same again, otherwise described, takes its place. */
import { type CommandInput, command } from '../../command.ts'
import { requireOwnOpenRegister } from './acting.ts'
import { declareAnew } from './declare.ts'
import { componentRows, registerRows } from './reads.ts'
import { type ComponentInput, statedComponent } from './stated-component.ts'

interface Input extends CommandInput, ComponentInput {
  readonly registerId: string
}

export const declareComponent = command<typeof registerRows, Input>({
  mutation: 'declareComponent',
  subject: registerRows,
  subjectId: ({ registerId }) => registerId,
  returns: componentRows,
  clause: 'ER-4-1-5d',
  guard: requireOwnOpenRegister('declareComponent'),
  run: async (work) => {
    const [id = ''] = await declareAnew(work, [statedComponent(work.input)])
    return { id, details: { contractId: work.subject.contractId, registerId: work.subject.id } }
  },
})
