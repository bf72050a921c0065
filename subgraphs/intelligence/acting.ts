/** In which role somebody acts on intelligence. */
import type { Opening } from '../../law/access/openings.ts'
import type { Role } from '../../law/access/roles.ts'

/** Every role that gives the right to the act. */
export const rolesOf = (as: readonly Opening[]): readonly Role[] =>
  as.flatMap(({ holding }) => (holding ? [holding.role] : []))

/** The role that the record names. */
export function roleOf(as: readonly Opening[]): Role {
  const [role] = rolesOf(as)
  if (!role) throw new Error('Whoever acts on intelligence acts in a role')
  return role
}
