/** replySupport: whoever gave the support says how and with what result, in the form of the reply slip (IG-5.2.1-3-8). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { supportRows } from './reads.ts'
import { takeStep } from './steps.ts'

interface ReplySupportInput extends CommandInput {
  readonly request: string
  readonly handling: string
  readonly result: string
  readonly at: string
}

type Reply = Work<typeof supportRows, ReplySupportInput>

const clause = 'IG-5.2.1-3-8'

/** The body for which the reply is given: among those sent, where somebody was; otherwise the authority. */
async function replying({ client, subject, by }: Reply) {
  const { rows } = await client.query<{ bodyId: string; sentAt: Date }>(
    'select body_id as "bodyId", sent_at as "sentAt" from incidents.support_dispatch where request_id = $1',
    [subject.id],
  )
  if (rows.length === 0) return { ...actingAs(by.as), since: subject.requestedAt as Date }
  for (const opening of by.as) {
    const sent = rows.find(({ bodyId }) => bodyId === opening.holding?.agencyId)
    if (sent) return { ...actingAs([opening]), since: sent.sentAt }
  }
  throw new Refusal('FORBIDDEN', { mutation: 'replySupport', clause: 'IG-3.3-2a' })
}

export const replySupport = command<typeof supportRows, ReplySupportInput>({
  mutation: 'replySupport',
  subject: supportRows,
  subjectId: (input) => input.request,
  step: { machine: 'SUPPORT', state: (row) => row.state },
  clause,
  guards: {
    STATED_TIME_LAWFUL: async (work) => {
      const { since } = await replying(work)
      refuseUnlawfulTime('at', statedInstant(work.input.at, 'at'), work.now, since)
      return true
    },
  },
  guard: ({ input: { handling, result } }) => {
    for (const [argument, text] of Object.entries({ handling, result }))
      if (!isStated(text)) throw new Refusal('BAD_INPUT', { argument, clause })
    refuseTooLong({ handling, result })
  },
  run: async (work) => {
    const { client, subject, input, by, now, to } = work
    const { role, agencyId } = await replying(work)
    await client.query(
      `insert into incidents.support_reply
         (request_id, handling, result, at, body_id, actor_no, role, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        subject.id,
        input.handling,
        input.result,
        statedInstant(input.at, 'at'),
        agencyId,
        by.personNo,
        role,
        now,
      ],
    )
    await takeStep(client, subject.id, {
      step: 'replySupport',
      from: subject.state,
      to: to ?? subject.state,
      by: { personNo: by.personNo, role },
      now,
      clause,
    })
    return { id: subject.id, details: { incident: subject.incidentId, body: agencyId } }
  },
})
