/** noIncidentHere: what was told is no incident of the agency's own, for a reason; the vendor's measures are awaited. */
import { type CommandInput, command } from '../../command.ts'
import { stated } from '../stated.ts'
import { noticeRows } from './reads.ts'

interface Input extends CommandInput {
  readonly noticeId: string
  readonly reason: string
}

export const noIncidentHere = command<typeof noticeRows, Input>({
  mutation: 'noIncidentHere',
  subject: noticeRows,
  subjectId: ({ noticeId }) => noticeId,
  clause: 'ER-4-1-6c',
  step: { machine: 'VENDOR_NOTICE', state: ({ state }) => state },
  guards: { REASON_STATED: ({ input }) => stated('reason', input.reason, 2_000) !== '' },
  run: async ({ client, subject, input, now, to }) => {
    await client.query(
      `update vendors.vendor_notice set state = $2, no_incident_at = $3, no_incident_reason = $4, version = version + 1
       where id = $1`,
      [subject.id, to, now, stated('reason', input.reason, 2_000)],
    )
    return { id: subject.id, details: { contractId: subject.contractId } }
  },
})
