/** withdrawStatistics: what is public shows no longer, for a stated reason; its words stay as they were (NP-A2-1-7-6). */
import { type CommandInput, command } from '../../command.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { editionRows } from './reads.ts'

interface Input extends CommandInput {
  readonly edition: string
  readonly reason: string
}

export const withdrawStatistics = command<typeof editionRows, Input>({
  mutation: 'withdrawStatistics',
  subject: editionRows,
  subjectId: (input) => input.edition,
  step: { machine: 'STATISTICS', state: (row) => row.state },
  clause: 'NP-A2-1-7-6',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, now, to }) => {
    await client.query('update incidents.published_statistic set ended_at = $2 where id = $1', [
      subject.publicationId,
      now,
    ])
    await client.query(
      `update incidents.statistic_edition set state = $2, withdrawn_at = $3, withdrawal_reason = $4, version = version + 1
       where id = $1`,
      [subject.id, to, now, input.reason],
    )
    return { id: subject.id, details: { year: subject.year, edition: subject.edition } }
  },
})
