/** A handling team of a listed authority, convened by its CISO, or a steering team; one of each kind at a time. */
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { agencyRows } from '../directory/reads.ts'
import { colleague, colleaguesOf } from './colleagues.ts'
import { isCiso } from './grants.ts'
import { teamRows } from './reads.ts'
import { stated, statedOrNot } from './stated.ts'
import type { SubTeam, TeamKind } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly agencyId: string
  readonly kind: TeamKind
  readonly name: string
  readonly duties?: readonly string[] | null
  readonly convenerId: string
  readonly members?:
    | readonly {
        readonly personId: string
        readonly subTeam?: SubTeam | null
        readonly post?: string | null
      }[]
    | null
}

const MOST = 100

const groupsOf: Readonly<Record<TeamKind, readonly SubTeam[]>> = {
  HANDLING: ['PLANNING', 'CONTROL', 'INSPECTION'],
  STEERING: ['STRATEGY', 'PROTECTION', 'PERFORMANCE'],
}

export const formSecurityTeam = command<typeof agencyRows, Input>({
  mutation: 'formSecurityTeam',
  subject: agencyRows,
  subjectId: ({ agencyId }) => agencyId,
  returns: teamRows,
  clause: 'IG-2.2-2',
  guard: ({ subject, input: { kind, members } }) => {
    if (kind === 'HANDLING' && subject.listedAuthorityNo === null)
      throw new Refusal('BAD_INPUT', {
        argument: 'kind',
        reason: 'LISTED_AUTHORITY_ONLY',
        clause: 'IG-2.2-2',
      })
    const misplaced = (members ?? []).some(({ subTeam }) => subTeam && !groupsOf[kind].includes(subTeam))
    if (misplaced) throw new Refusal('BAD_INPUT', { argument: 'subTeam', clause: 'AP-5.2' })
  },
  run: async ({ subject: { id: agencyId }, input, now, client }) => {
    const { kind } = input
    const convener = await colleague(client, agencyId, input.convenerId, 'convenerId')
    if (kind === 'HANDLING' && !(await isCiso(client, agencyId, convener.no, now)))
      throw new Refusal('BAD_INPUT', { argument: 'convenerId', reason: 'CISO_CONVENES', clause: 'IG-2.2-3' })
    const members = input.members ?? []
    const ids = new Set(members.map(({ personId }) => personId))
    if (members.length > MOST || ids.size !== members.length)
      throw new Refusal('BAD_INPUT', { argument: 'members', limit: MOST })
    const known = await colleaguesOf(client, agencyId, [...ids].filter(isId))
    if (known.length !== members.length) throw new Refusal('NOT_FOUND', { argument: 'members' })
    const numbers = new Map(known.map(({ id, no }) => [id, no]))

    await client.query(
      `update agencies.security_team set valid_to = greatest(valid_from, $3), version = version + 1
       where agency_id = $1 and kind = $2 and (valid_to is null or valid_to > $3)`,
      [agencyId, kind, now],
    )
    const duties = (input.duties ?? []).slice(0, MOST).map((duty) => stated('duties', duty, 200))
    const { rows } = await client.query(
      `insert into agencies.security_team (agency_id, kind, name, duties, convener_no, valid_from)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [agencyId, kind, stated('name', input.name, 100), duties, convener.no, now],
    )
    for (const { personId, subTeam, post } of members) {
      await client.query(
        'insert into agencies.team_member (team_id, person_no, sub_team, post) values ($1, $2, $3, $4)',
        [rows[0].id, numbers.get(personId), subTeam ?? null, statedOrNot('post', post, 100)],
      )
    }
    return { id: rows[0].id, details: { kind, members: members.length } }
  },
})
