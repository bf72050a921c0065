/** A component as a vendor states it by hand, alone or among many: checked before it is declared. */
import { stated, statedDay, statedList, statedOrNot } from '../stated.ts'
import type { StatedComponent } from './sbom/bill.ts'
import { textLimits } from './sbom/limits.ts'

export interface ComponentInput {
  readonly name: string
  readonly version: string
  readonly source: string
  readonly content: string
  readonly purl?: string | null
  readonly licences: readonly string[]
  readonly proof?: string | null
  readonly proofValidUntil?: string | null
}

export function statedComponent(input: ComponentInput): StatedComponent {
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
