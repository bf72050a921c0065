/** establishTaskForce: one of the two offices proposes it with its people; it stands once the other acknowledges (IG-3.4-1b). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { bodiesOf, refuseClosed } from './acting.ts'
import { isOfNationalSecurity, taskForceRows } from './reads.ts'
import { memberRoles, type TaskForceGround } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly incident: string
  readonly ground: TaskForceGround
  readonly reason: string
  readonly leadBody: string
  readonly members: readonly string[]
}
type Establishing = Work<typeof incidentRows, Input>

const mutation = 'establishTaskForce'
const clause = 'IG-3.4-1b'
const MOST_MEMBERS = 50

/** One task force at a time: an earlier one is dissolved, or a proposal declined, before the next. */
async function refuseSecond({ client, subject }: Establishing): Promise<void> {
  const { rows } = await client.query(
    `select state from incidents.task_force where incident_id = $1 and state in ('PROPOSED', 'ESTABLISHED')`,
    [subject.id],
  )
  if (rows[0])
    throw new Refusal('WRONG_STATE', {
      mutation,
      actualState: rows[0].state,
      expectedStates: ['NOT_YET', 'DECLINED', 'DISSOLVED'],
      clause,
    })
}

/** A seat gives a relation and no role: whoever holds none in force that sits on a task force is not named (IG-4.3-2a). */
async function seat({ client, subject, input, now }: Establishing, taskForceId: string): Promise<void> {
  const { rowCount } = await client.query(
    `insert into incidents.task_force_member (task_force_id, incident_id, person_no, person_id, body_id, role)
     select distinct on (p.no) $1::uuid, $2::uuid, p.no, p.id, a.id, g.role
     from published_agencies.person p join published_agencies.role_grant g on g.person_no = p.no
     left join published_agencies.agency a on a.no = g.agency_no
     where p.id::text = any($3) and p.kind = 'PERSON' and g.role = any($4)
       and g.valid_from <= $5 and (g.valid_to is null or g.valid_to > $5)
     order by p.no, array_position($4, g.role)`,
    [taskForceId, subject.id, input.members, memberRoles, now],
  )
  if (rowCount !== new Set(input.members).size)
    throw new Refusal('BAD_INPUT', { argument: 'members', reason: 'NO_ROLE_OF_A_TASK_FORCE', clause })
}

export const establishTaskForce = command<typeof incidentRows, Input>({
  mutation,
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: taskForceRows,
  clause,
  guard: async (work) => {
    const { client, subject, input } = work
    refuseClosed(subject.handlingState, mutation)
    // The NSC office, which must acknowledge or propose, knows of major cases alone.
    if (!subject.wasMajor) throw new Refusal('NOT_MAJOR', { mutation, clause: 'IG-3.3-3a' })
    refuseTooLong({ reason: input.reason })
    if (!isStated(input.reason)) throw new Refusal('BAD_INPUT', { argument: 'reason', clause })
    if (input.members.length === 0 || input.members.length > MOST_MEMBERS)
      throw new Refusal('BAD_INPUT', { argument: 'members', limit: MOST_MEMBERS, clause })
    await bodiesOf(client, [input.leadBody], 'leadBody')
    if (input.ground === 'NATIONAL_SECURITY' && !(await isOfNationalSecurity(client, subject.id)))
      throw new Refusal('BAD_INPUT', { argument: 'ground', clause: 'IG-4.4-1' })
    await refuseSecond(work)
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const { role, agencyId } = actingAs(by.as)
    const { rows } = await client.query(
      `insert into incidents.task_force (incident_id, agency_id, lead_body_id, ground, reason, state, proposed_at,
         proposed_by_no, proposed_by_role) values ($1, $2, $3, $4, $5, 'PROPOSED', $6, $7, $8) returning id`,
      [subject.id, subject.agencyId, input.leadBody, input.ground, input.reason, now, by.personNo, role],
    )
    await seat(work, rows[0].id)
    return { id: rows[0].id, chain: agencyId, details: { incident: subject.id, ground: input.ground } }
  },
})
