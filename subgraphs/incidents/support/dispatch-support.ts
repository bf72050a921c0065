/** dispatchSupport: the national authority sends people of the technical centre; nobody is sent before the request (IG-3.3-2a). */
import { type CommandInput, command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { supportRows } from './reads.ts'
import { refuseUnstated, send } from './send.ts'
import { stopSupportClock, takeStep } from './steps.ts'

interface DispatchSupportInput extends CommandInput {
  readonly request: string
  readonly bodies: readonly string[]
  readonly team: string
}

const clause = 'IG-3.3-2a'

export const dispatchSupport = command<typeof supportRows, DispatchSupportInput>({
  mutation: 'dispatchSupport',
  subject: supportRows,
  subjectId: (input) => input.request,
  step: { machine: 'SUPPORT', state: (row) => row.state },
  clause,
  guard: ({ input }) => refuseUnstated(input),
  run: async (work) => {
    const { client, subject, input, by, now, to } = work
    await send(work, input, 'ON_SITE')
    await stopSupportClock(client, { incidentId: subject.incidentId, clockId: subject.clockId }, now)
    await takeStep(client, subject.id, {
      step: 'dispatchSupport',
      from: subject.state,
      to: to ?? 'DISPATCHED',
      by: { personNo: by.personNo, role: actingAs(by.as).role },
      now,
      clause,
    })
    return { id: subject.id, details: { incident: subject.incidentId, bodies: input.bodies } }
  },
})
