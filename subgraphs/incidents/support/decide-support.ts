/** decideSupport: people are to be sent, help is given from afar or, for levels 1 and 2 alone, declined (IG-3.3-2b). */
import { isMajor } from '../../../law/levels/level.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { supportRows } from './reads.ts'
import { refuseUnstated, send } from './send.ts'
import { stopSupportClock, takeStep } from './steps.ts'

interface DecideSupportInput extends CommandInput {
  readonly request: string
  readonly verdict: 'DISPATCH' | 'REMOTE' | 'DECLINE'
  readonly reason: string
  readonly bodies?: readonly string[] | null
  readonly team?: string | null
}

const clause = 'IG-3.3-2b'

export const decideSupport = command<typeof supportRows, DecideSupportInput>({
  mutation: 'decideSupport',
  subject: supportRows,
  subjectId: (input) => input.request,
  step: {
    machine: 'SUPPORT',
    state: (row) => row.state,
    outcome: (input) => input.verdict,
  },
  clause,
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    LEVEL_ALLOWS_DECLINING: ({ subject }) => !isMajor(subject.level),
  },
  guard: ({ input }) => {
    refuseTooLong({ reason: input.reason })
    if (input.verdict === 'REMOTE') refuseUnstated(input)
    else if (input.bodies != null || input.team != null)
      throw new Refusal('BAD_INPUT', { argument: 'bodies', clause })
  },
  run: async (work) => {
    const { client, subject, input, by, now, to } = work
    const { verdict, reason } = input
    if (verdict === 'REMOTE') await send(work, input, 'REMOTE')
    // A decision to send somebody sends nobody yet.
    if (verdict !== 'DISPATCH')
      await stopSupportClock(client, { incidentId: subject.incidentId, clockId: subject.clockId }, now)
    await takeStep(client, subject.id, {
      step: 'decideSupport',
      outcome: verdict,
      from: subject.state,
      to: to ?? subject.state,
      by: { personNo: by.personNo, role: actingAs(by.as).role },
      reason,
      now,
      clause,
    })
    return {
      id: subject.id,
      details: { incident: subject.incidentId, verdict, bodies: input.bodies ?? null },
    }
  },
})
