/** In which capacity somebody takes a step of a case: the role, the body it is held at, and the column it stands in. */
import type { Opening } from '../../law/access/openings.ts'
import type { Actor } from '../../law/lifecycles/roles.ts'

interface Capacity {
  readonly role: Actor
  readonly agencyId: string
  readonly column: string
}

export function actingAs(openings: readonly Opening[]): Capacity {
  const [opening] = openings
  const { role, agencyId } = opening?.holding ?? {}
  if (!opening || !role || !agencyId) throw new Error('A step of a case is taken in a role at a body')
  return { role, agencyId, column: opening.column }
}
