/** Deciding reorganisations in tests, and reading the directory as of a date. */
import type { Reply, World } from '../harness/world.ts'

export const refusal = ({ errors }: Reply) => [errors[0]?.extensions.code, errors[0]?.extensions.reason]

const AS_OF = `query($code: String!, $at: DateTime!) { agencyByCode(code: $code) {
  nameEn(asOf: $at) reviewingAuthority(asOf: $at) { code } supervisors(asOf: $at) { kind superior { code } }
  subordinates(asOf: $at, first: 100) { nodes { code } }
  sectorAuthorities(asOf: $at, matter: INCIDENT) { mode isLead authority { code } } } }`

export function deciding(world: () => World) {
  const row = async (code: string) =>
    (await world().owner.query('select id, version from agencies.agency where code = $1', [code])).rows[0]
  const decide = (
    mutation: string,
    input: object,
    selection = 'agency { code version }',
    account = 'oics.national',
  ) => world().act(account, mutation, { reason: 'a reform', ...input }, selection)
  return {
    id: async (code: string): Promise<string> => (await row(code)).id,
    /** So many days from the world's now. */
    later: (days: number) => new Date(world().now().getTime() + days * 86_400_000).toISOString(),
    decide,
    /** With the version of the agency read just now. */
    decideOn: async (mutation: string, code: string, input: object, selection?: string, account?: string) =>
      decide(mutation, { expectedVersion: (await row(code)).version, ...input }, selection, account),
    asOf: async (code: string, at: string) =>
      (await world().ask('oics.national', AS_OF, { code, at })).data.agencyByCode,
  }
}
