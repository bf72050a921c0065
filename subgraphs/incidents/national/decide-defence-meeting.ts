/** decideDefenceMeeting: the convener says whether one is called; a refusal ends the clock, a call does not (IG-3.3-3c). */
import { stopClock } from '../../../law/clocks/clock.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { rewriteClocks } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { chainOf, refuseClosed } from './acting.ts'
import { calledMeeting } from './called-meeting.ts'
import { meetingRows } from './reads.ts'
import type { MeetingVerdict } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly incident: string
  readonly verdict: MeetingVerdict
  readonly reason: string
}

const mutation = 'decideDefenceMeeting'
const clause = 'IG-3.3-3c'

export const decideDefenceMeeting = command<typeof incidentRows, Input>({
  mutation,
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: meetingRows,
  clause,
  guard: async ({ client, subject, input }) => {
    refuseClosed(subject.handlingState, mutation)
    refuseTooLong({ reason: input.reason })
    if (!isStated(input.reason)) throw new Refusal('BAD_INPUT', { argument: 'reason', clause })
    if (await calledMeeting(client, subject.id))
      throw new Refusal('WRONG_STATE', {
        mutation,
        actualState: 'CALLED',
        expectedStates: ['NOT_YET', 'NOT_CALLED', 'HELD'],
        clause,
      })
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const isCalled = input.verdict === 'YES'
    const { rows } = await client.query(
      `insert into incidents.defence_meeting (incident_id, agency_id, state, reason, decided_at, decided_by_no)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [subject.id, subject.agencyId, isCalled ? 'CALLED' : 'NOT_CALLED', input.reason, now, by.personNo],
    )
    if (!isCalled)
      await rewriteClocks(client, subject.id, (clock) =>
        clock.kind === 'DEFENCE_MEETING' ? stopClock(clock, now) : clock,
      )
    return {
      id: rows[0].id,
      chain: await chainOf(work),
      details: { incident: subject.id, verdict: input.verdict },
    }
  },
})
