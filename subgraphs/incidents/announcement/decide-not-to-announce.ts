/** decideNotToAnnounce: announcing is optional, so leaving it is a decision with its reason (ER-11-1-0). */
import { type CommandInput, command } from '../../command.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { acting } from './acting.ts'
import { announcementRows } from './reads.ts'
import { recordStep, write } from './steps.ts'

interface Input extends CommandInput {
  readonly announcement: string
  readonly reason: string
}

const mutation = 'decideNotToAnnounce'
const clause = 'ER-11-1-0'

export const decideNotToAnnounce = command<typeof announcementRows, Input>({
  mutation,
  subject: announcementRows,
  subjectId: (input) => input.announcement,
  step: { machine: 'ANNOUNCEMENT', state: (row) => row.state },
  clause,
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now, to }) => {
    const { role, agencyId } = acting(by.as, subject, mutation)
    await write(client, subject.id, { state: to, authority_id: agencyId, reason: input.reason })
    const step = { step: mutation, from: subject.state, to: String(to), actorNo: by.personNo, role, clause }
    await recordStep(client, subject.id, now, { ...step, reason: input.reason })
    return { id: subject.id, chain: agencyId, details: { state: to } }
  },
})
