/** withdrawAnnouncement: what should not have been announced shows to nobody any more, for a stated reason. */
import { type CommandInput, command } from '../../command.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { acting } from './acting.ts'
import { end } from './publish-announcement.ts'
import { announcementRows } from './reads.ts'
import { recordStep, write } from './steps.ts'

interface Input extends CommandInput {
  readonly announcement: string
  readonly reason: string
}

const mutation = 'withdrawAnnouncement'
const clause = 'ER-11-2-1'

export const withdrawAnnouncement = command<typeof announcementRows, Input>({
  mutation,
  subject: announcementRows,
  subjectId: (input) => input.announcement,
  step: { machine: 'ANNOUNCEMENT', state: (row) => row.state },
  clause,
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now, to }) => {
    const { role, agencyId } = acting(by.as, subject, mutation)
    await end(client, subject.id, now)
    await write(client, subject.id, { state: to, reason: input.reason })
    const step = { step: mutation, from: subject.state, to: String(to), actorNo: by.personNo, role, clause }
    await recordStep(client, subject.id, now, { ...step, reason: input.reason })
    return { id: subject.id, chain: agencyId, details: { state: to } }
  },
})
