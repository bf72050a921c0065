/** requestDisasterLiaison: the Cyber Security Office asks the authority of the disaster to station staff (IG-4.3-1). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { liaisonRows } from './reads.ts'
import type { DisasterKind } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly incident: string
  readonly disasterKind: DisasterKind
  readonly authority: string
  readonly invitation: string
}
type Requesting = Work<typeof incidentRows, Input>

const mutation = 'requestDisasterLiaison'
const clause = 'IG-4.3-1'
const over = ['CLOSED', 'ARCHIVED', 'WITHDRAWN']

/** One liaison with each authority at a time. */
async function standing({ client, subject, input }: Requesting): Promise<string | null> {
  const { rows } = await client.query(
    `select state from incidents.disaster_liaison
     where incident_id = $1 and authority_id::text = $2 and state <> 'ENDED'`,
    [subject.id, input.authority],
  )
  return rows[0]?.state ?? null
}

export const requestDisasterLiaison = command<typeof incidentRows, Input>({
  mutation,
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: liaisonRows,
  step: { machine: 'DISASTER_LIAISON', state: (_, before) => standing(before) },
  clause,
  guards: { CASE_NOT_CLOSED: ({ subject }) => !over.includes(subject.handlingState) },
  guard: async ({ client, input }) => {
    refuseTooLong({ invitation: input.invitation })
    if (!isStated(input.invitation)) throw new Refusal('BAD_INPUT', { argument: 'invitation', clause })
    const { rowCount } = await client.query('select from published_agencies.agency where id::text = $1', [
      input.authority,
    ])
    if (!rowCount) throw new Refusal('BAD_INPUT', { argument: 'authority', clause })
  },
  run: async ({ client, subject, input, by, now, to }) => {
    const { agencyId } = actingAs(by.as)
    const { rows } = await client.query(
      `insert into incidents.disaster_liaison (incident_id, authority_id, office_id, disaster_kind, invitation, state,
         requested_at, requested_by_no) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [subject.id, input.authority, agencyId, input.disasterKind, input.invitation, to, now, by.personNo],
    )
    return {
      id: rows[0].id,
      chain: agencyId,
      details: { incident: subject.id, disasterKind: input.disasterKind },
    }
  },
})
