/** settleSupport and cancelSupport: the agency ends its request, and with it every right that support gave (IG-3.1-4a). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { refuseTooLong } from '../stated.ts'
import { supportRows } from './reads.ts'
import { endSending, takeStep } from './steps.ts'

interface EndSupportInput extends CommandInput {
  readonly request: string
  readonly reason?: string | null
}

type Ending = Work<typeof supportRows, EndSupportInput>

async function end({ client, subject, input, by, now, to }: Ending, step: string, clause: string) {
  await endSending(client, subject.id, now)
  await takeStep(client, subject.id, {
    step,
    from: subject.state,
    to: to ?? subject.state,
    by: { personNo: by.personNo, role: actingAs(by.as).role },
    reason: input.reason ?? null,
    now,
    clause,
  })
  return { id: subject.id, details: { incident: subject.incidentId } }
}

const ending = {
  subject: supportRows,
  subjectId: (input: EndSupportInput) => input.request,
  step: { machine: 'SUPPORT', state: (row: Ending['subject']) => row.state },
  guard: ({ input }: Ending) => refuseTooLong({ reason: input.reason }),
} as const

export const settleSupport = command<typeof supportRows, EndSupportInput>({
  ...ending,
  mutation: 'settleSupport',
  clause: 'IG-3.1-4a',
  guards: {
    SUPPORT_ANSWERED: async ({ client, subject }) => {
      const { rowCount } = await client.query('select from incidents.support_reply where request_id = $1', [
        subject.id,
      ])
      return Boolean(rowCount)
    },
  },
  run: (work) => end(work, 'settleSupport', 'IG-3.1-4a'),
})

export const cancelSupport = command<typeof supportRows, EndSupportInput>({
  ...ending,
  mutation: 'cancelSupport',
  clause: 'IG-3.1-1e',
  run: (work) => end(work, 'cancelSupport', 'IG-3.1-1e'),
})
