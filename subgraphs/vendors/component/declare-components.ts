/** Marks up to a thousand things at once that the vendor uses and did not develop itself, each as if it were said alone. */
import { Refusal } from '../../refusal.ts'
import { bulk } from '../bulk.ts'
import { requireOwnOpenRegister } from './acting.ts'
import { declareAnew } from './declare.ts'
import { registerRows } from './reads.ts'
import { identityOf } from './sbom/bill.ts'
import { type ComponentInput, statedComponent } from './stated-component.ts'

export const declareComponents = bulk({
  mutation: 'declareComponents',
  lawName: 'declareComponent',
  subject: registerRows,
  clause: 'ER-4-1-5d',
  guard: requireOwnOpenRegister('declareComponents'),
  kind: 'COMPONENTS',
  filedClass: 'VE.COMPONENT',
  under: 'registerId',
  // What this request has said so far: of two that are the same neither would be the one that counts.
  known: async () => new Set<string>(),
  read: (item: ComponentInput, said) => {
    const component = statedComponent(item)
    const identity = identityOf(component)
    if (said.has(identity)) throw new Refusal('BAD_INPUT', { argument: 'name' })
    said.add(identity)
    return component
  },
  keep: (work, kept) => declareAnew(work, kept),
})
