/** Sending bodies to a case, to the place or from afar: each is a technical centre, and stands in a relation to the case. */
import { sentRole } from '../../../law/support/hands.ts'
import type { Work } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import type { supportRows } from './reads.ts'
import type { SupportMode } from './vocabulary.ts'

interface Sending {
  readonly bodies?: readonly string[] | null
  readonly team?: string | null
}

const clause = 'IG-3.3-2a'
const MOST_BODIES = 20

export function refuseUnstated({ bodies, team }: Sending): void {
  if (!bodies || bodies.length === 0 || bodies.length > MOST_BODIES)
    throw new Refusal('BAD_INPUT', { argument: 'bodies', clause, limit: MOST_BODIES })
  if (!isStated(team)) throw new Refusal('BAD_INPUT', { argument: 'team', clause })
  refuseTooLong({ team })
}

/** Whoever nobody could reply for is not sent: support is given by people of a technical centre. */
export async function send(
  { client, subject, by, now }: Pick<Work<typeof supportRows, never>, 'client' | 'subject' | 'by' | 'now'>,
  { bodies, team }: Sending,
  mode: SupportMode,
): Promise<void> {
  const ids = [...new Set(bodies ?? [])]
  const { rowCount } = await client.query(
    `insert into incidents.support_dispatch
       (request_id, incident_id, body_id, body_no, mode, team, sent_by_no, sent_at)
     select $1, $2, a.id, a.no, $3, $4, $5, $6 from published_agencies.agency a
     where a.id = any($7) and not a.is_excepted and exists (
       select from published_agencies.role_grant g
       where g.role = $8 and g.agency_no = a.no
         and g.valid_from <= $6 and (g.valid_to is null or g.valid_to > $6))`,
    [subject.id, subject.incidentId, mode, team, by.personNo, now, ids.filter(isId), sentRole],
  )
  if (rowCount !== ids.length)
    throw new Refusal('BAD_INPUT', { argument: 'bodies', reason: 'NOT_A_TECHNICAL_CENTRE', clause })
}
