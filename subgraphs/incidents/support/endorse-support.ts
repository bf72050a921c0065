/** endorseSupport: the authority sends the request on, handles it itself, or leaves the agency free to go directly (G-32). */
import { type CommandInput, command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { refuseTooLong } from '../stated.ts'
import { supportAfterVerification, supportRows } from './reads.ts'
import { takeStep } from './steps.ts'

interface EndorseSupportInput extends CommandInput {
  readonly request: string
  readonly verdict: 'ENDORSE' | 'HANDLE' | 'OPEN_DIRECT_WAY'
  readonly reason?: string | null
}

const stamped = {
  ENDORSE: 'endorsed_at',
  HANDLE: null,
  OPEN_DIRECT_WAY: 'direct_way_opened_at',
} as const

export const endorseSupport = command<typeof supportRows, EndorseSupportInput>({
  mutation: 'endorseSupport',
  subject: supportRows,
  subjectId: (input) => input.request,
  step: {
    machine: 'SUPPORT',
    state: (row) => row.state,
    outcome: (input) => input.verdict,
  },
  clause: 'IG-3.2-2d',
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now, to }) => {
    const column = stamped[input.verdict]
    await takeStep(client, subject.id, {
      step: 'endorseSupport',
      outcome: input.verdict,
      from: subject.state,
      to: to ?? subject.state,
      by: { personNo: by.personNo, role: actingAs(by.as).role },
      reason: input.reason ?? null,
      now,
      clause: 'IG-3.2-2d',
      ...(column && { sets: { [column]: now } }),
    })
    await supportAfterVerification(client, subject.incidentId, now)
    return { id: subject.id, details: { incident: subject.incidentId, verdict: input.verdict } }
  },
})
