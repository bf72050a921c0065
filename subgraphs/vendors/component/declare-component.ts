/** Marks one thing that the vendor uses and did not develop itself; the same again, otherwise described, takes its place. */
import { type CommandInput, command } from '../../command.ts'
import { stated, statedDay, statedList, statedOrNot } from '../stated.ts'
import { requireOwnOpenRegister } from './acting.ts'
import { declare, declaredIn, differenceOf } from './declare.ts'
import { componentRows, registerRows } from './reads.ts'
import type { StatedComponent } from './sbom/bill.ts'
import { textLimits } from './sbom/limits.ts'

interface Input extends CommandInput {
  readonly registerId: string
  readonly name: string
  readonly version: string
  readonly source: string
  readonly content: string
  readonly purl?: string | null
  readonly licences: readonly string[]
  readonly proof?: string | null
  readonly proofValidUntil?: string | null
}

function statedComponent(input: Input): StatedComponent {
  const proof = statedOrNot('proof', input.proof, 1_000)
  const validUntil =
    input.proofValidUntil == null ? null : statedDay('proofValidUntil', input.proofValidUntil)
  const licences = [...new Set(statedList('licences', input.licences, textLimits.licence, 20))].sort()
  return {
    name: stated('name', input.name, textLimits.name),
    version: stated('version', input.version, textLimits.version),
    source: stated('source', input.source, textLimits.source),
    content: stated('content', input.content, 500),
    purl: statedOrNot('purl', input.purl, 1_000),
    licences: licences.map((licence) => ({ licence, proof, validUntil })),
  }
}

export const declareComponent = command<typeof registerRows, Input>({
  mutation: 'declareComponent',
  subject: registerRows,
  subjectId: ({ registerId }) => registerId,
  returns: componentRows,
  clause: 'ER-4-1-5d',
  guard: requireOwnOpenRegister('declareComponent'),
  run: async (work) => {
    const component = statedComponent(work.input)
    const there = await declaredIn(work, [component.name])
    const { added, changed } = differenceOf(there, [component])
    // Said again word for word, it is said anew: a proof may have come with it.
    const same = there.find(
      ({ version, source }) => version === component.version && source === component.source,
    )
    const replaced = changed.length > 0 || !same ? changed : [{ from: same, to: component }]
    const [id = ''] = await declare(work, { added, changed: replaced, gone: [] })
    return { id, details: { contractId: work.subject.contractId, registerId: work.subject.id } }
  },
})
