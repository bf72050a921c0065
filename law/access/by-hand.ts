/** Holdings and rows built by hand, so that tests can say who asks and what a row is, and nothing else decides. */
import type { RowAccess } from './decide.ts'
import type { Holding } from './openings.ts'
import type { Role } from './roles.ts'

/** Every number differs from every other, so that a relation looked up by the wrong one finds nothing. */
export const numbers = { agency: 11, vendor: 22, group: 33, person: 44, mandate: 55 } as const

export function hold(role: Role, rest: Partial<Holding> = {}): Holding {
  return {
    grantId: `grant of ${role}`,
    role,
    agencyNo: numbers.agency,
    agencyId: 'agency',
    excepted: false,
    vendorNo: numbers.vendor,
    groupNo: numbers.group,
    personNo: numbers.person,
    mandate: [numbers.mandate],
    since: '2026-01-01T00:00:00Z',
    ...rest,
  }
}

/** A row with these keys on it, which meets exactly these conditions. */
export function row(keys: Iterable<number>, conditions: readonly string[] = []): RowAccess {
  const met = new Set(conditions)
  return { keys: new Set(keys), meets: (condition) => met.has(condition) }
}
