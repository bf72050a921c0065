/** conveneDefenceMeeting: the meeting that was called, or one on the way through the NSC office; when it was held counts (G-20). */
import { stopClock } from '../../../law/clocks/clock.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { rewriteClocks } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { bodiesOf, chainOf, refuseClosed, roleOf } from './acting.ts'
import { calledMeeting } from './called-meeting.ts'
import { isOfNationalSecurity, meetingRows } from './reads.ts'

interface Input extends CommandInput {
  readonly incident: string
  readonly invitation: string
  readonly invitees: readonly string[]
  readonly heldAt: string
  readonly conclusions?: string | null
}
type Convening = Work<typeof incidentRows, Input>

const mutation = 'conveneDefenceMeeting'
const clause = 'IG-3.4-1d'
const MOST_INVITEES = 100

async function checkOrder({ client, subject, input, now }: Convening): Promise<void> {
  const called = await calledMeeting(client, subject.id)
  if (!called && !(await isOfNationalSecurity(client, subject.id)))
    throw new Refusal('WRONG_STATE', {
      mutation,
      actualState: 'NOT_YET',
      expectedStates: ['CALLED'],
      clause: 'IG-3.3-3c',
    })
  const notBefore = called?.decidedAt ?? subject.occurredAt ?? subject.awareAt
  refuseUnlawfulTime('heldAt', statedInstant(input.heldAt, 'heldAt'), now, notBefore)
}

/** What was called is now held; on the way through the NSC office nobody need have called it. */
async function meetingToHold({ client, subject }: Convening): Promise<string> {
  const called = await calledMeeting(client, subject.id)
  if (called) return called.id
  const { rows } = await client.query('select gen_random_uuid() as id')
  return rows[0].id
}

export const conveneDefenceMeeting = command<typeof incidentRows, Input>({
  mutation,
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: meetingRows,
  clause,
  guard: async (work) => {
    const { client, subject, input } = work
    refuseClosed(subject.handlingState, mutation)
    refuseTooLong({ invitation: input.invitation, conclusions: input.conclusions })
    if (!isStated(input.invitation)) throw new Refusal('BAD_INPUT', { argument: 'invitation', clause })
    if (input.invitees.length === 0 || input.invitees.length > MOST_INVITEES)
      throw new Refusal('BAD_INPUT', { argument: 'invitees', limit: MOST_INVITEES, clause })
    await bodiesOf(client, input.invitees, 'invitees')
    await checkOrder(work)
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const heldAt = statedInstant(input.heldAt, 'heldAt')
    const id = await meetingToHold(work)
    const invited = await bodiesOf(client, input.invitees, 'invitees')
    await client.query(
      `insert into incidents.defence_meeting (id, incident_id, agency_id, state, invitation, invitee_ids, invitee_nos, held_at,
         conclusions, convened_by_no, convened_by_role, convened_at)
       values ($1, $2, $3, 'HELD', $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (id) do update set state = 'HELD', invitation = excluded.invitation, invitee_ids = excluded.invitee_ids,
         invitee_nos = excluded.invitee_nos, held_at = excluded.held_at, conclusions = excluded.conclusions,
         convened_by_no = excluded.convened_by_no, convened_by_role = excluded.convened_by_role,
         convened_at = excluded.convened_at, version = incidents.defence_meeting.version + 1`,
      [
        id,
        subject.id,
        subject.agencyId,
        input.invitation,
        invited.map((body) => body.id),
        invited.map((body) => body.no),
        heldAt,
        input.conclusions ?? null,
        by.personNo,
        roleOf(work),
        now,
      ],
    )
    await rewriteClocks(client, subject.id, (clock) =>
      clock.kind === 'DEFENCE_MEETING' ? stopClock(clock, heldAt) : clock,
    )
    return { id, chain: await chainOf(work), details: { incident: subject.id } }
  },
})
