/** The supergraph of the schemas as they are in this working tree; another test proves the committed one the same. */
import { supergraphNow } from '../../scripts/compose.ts'

let composed: string | undefined

export function supergraphOfTests(): string {
  composed ??= supergraphNow()
  return composed
}
