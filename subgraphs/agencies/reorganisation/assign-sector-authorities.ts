/** `assignSectorAuthorities`: who answers for a non-government agency, alone or jointly under a lead (ER-12, G-11). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyRows } from '../directory/reads.ts'
import type { SectorMatter } from '../directory/vocabulary.ts'
import {
  type Act,
  type ActInput,
  type AgencyFacts,
  actOf,
  agencyNamed,
  alsoIn,
  bumpVersion,
  mustExist,
  mustNotBeExcepted,
  recordAct,
} from './act.ts'
import { refusingConflicts } from './conflicts.ts'
import { replaceAssignments } from './sector-assignments.ts'

interface Input extends ActInput {
  readonly agencyId: string
  readonly matters: readonly SectorMatter[]
  readonly authorityIds: readonly string[]
  readonly leadId: string
}

const MOST = 10

/** Central government agencies that exist on the date (ER-12a). */
async function authoritiesOf(act: Act, { authorityIds }: Input): Promise<readonly AgencyFacts[]> {
  const ids = [...new Set(authorityIds)].sort()
  if (ids.length === 0 || ids.length > MOST)
    throw new Refusal('BAD_INPUT', { argument: 'authorityIds', reason: 'MALFORMED', limit: MOST })
  const found: AgencyFacts[] = []
  for (const id of ids) {
    const authority = await agencyNamed(act.client, id, 'authorityIds')
    mustNotBeExcepted(authority, 'assignSectorAuthorities')
    mustExist(authority, act.at, 'authorityIds')
    if (authority.kind !== 'GOVERNMENT')
      throw new Refusal('BAD_INPUT', {
        argument: 'authorityIds',
        reason: 'NOT_A_SECTOR_AUTHORITY',
        clause: 'ER-12a',
      })
    found.push(authority)
  }
  return found
}

export const assignSectorAuthorities = command<typeof agencyRows, Input>({
  mutation: 'assignSectorAuthorities',
  subject: agencyRows,
  subjectId: ({ agencyId }) => agencyId,
  clause: 'ER-12a',
  run: (work) =>
    refusingConflicts(async () => {
      const { input, client } = work
      const act = actOf(work)
      const agency = await agencyNamed(client, input.agencyId, 'agencyId')
      mustNotBeExcepted(agency, 'assignSectorAuthorities')
      if (agency.kind !== 'SPECIFIC_NON_GOVERNMENT')
        throw new Refusal('BAD_INPUT', {
          argument: 'agencyId',
          reason: 'NOT_NON_GOVERNMENT',
          clause: 'ER-12a',
        })
      mustExist(agency, act.at, 'effectiveAt')
      const authorities = await authoritiesOf(act, input)
      const lead = authorities.find(({ id }) => id === input.leadId)
      if (!lead)
        throw new Refusal('BAD_INPUT', { argument: 'leadId', reason: 'LEAD_NOT_AMONG', clause: 'G-11' })
      const matters = [...new Set(input.matters)]
      if (matters.length === 0) throw new Refusal('BAD_INPUT', { argument: 'matters', reason: 'REQUIRED' })
      const numbers = authorities.map(({ no }) => no)
      for (const matter of matters) await replaceAssignments(act, agency.no, matter, numbers, lead.no)
      await bumpVersion(client, agency.no)
      await recordAct(act, 'SECTOR_AUTHORITIES_ASSIGNED', agency.no, lead.id)
      const ids = authorities.map(({ id }) => id)
      const details = { agency: agency.id, matters, authorities: ids, lead: lead.id, effectiveAt: act.at }
      return { id: agency.id, details, also: authorities.map((each) => alsoIn(each, 'ER-12a', details)) }
    }),
})
