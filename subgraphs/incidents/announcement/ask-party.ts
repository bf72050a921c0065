/** askParty: puts one part to the reporting agency or to somebody else concerned, in the words it has now (ER-11-2-1d). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong, statedInstant } from '../stated.ts'
import { acting } from './acting.ts'
import { announcementRows } from './reads.ts'
import { segmentOf } from './segments.ts'
import { recordStep, write } from './steps.ts'
import type { AskedFor } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly announcement: string
  readonly segment: string
  readonly askedFor: AskedFor
  readonly question: string
  readonly answerBy: string
  readonly partyName?: string | null
}

const mutation = 'askParty'
const clause = 'ER-11-2-1d'

export const askParty = command<typeof announcementRows, Input>({
  mutation,
  subject: announcementRows,
  subjectId: (input) => input.announcement,
  step: { machine: 'ANNOUNCEMENT', state: (row) => row.state },
  clause,
  guard: ({ input, now }) => {
    refuseTooLong({ question: input.question, partyName: input.partyName })
    if (!isStated(input.question)) throw new Refusal('BAD_INPUT', { argument: 'question', clause })
    if (input.partyName != null && !isStated(input.partyName))
      throw new Refusal('BAD_INPUT', { argument: 'partyName', clause })
    if (statedInstant(input.answerBy, 'answerBy') <= now)
      throw new Refusal('BAD_INPUT', { argument: 'answerBy', clause })
  },
  run: async ({ client, subject, input, by, now, to }) => {
    const { role, agencyId } = acting(by.as, subject, mutation)
    const segment = await segmentOf(client, subject.id, input.segment, mutation)
    await client.query(
      `insert into incidents.party_consent (announcement_id, segment_id, agency_id, authority_id, party_name, asked_for,
         section, text, question, asked_at, answer_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        subject.id,
        segment.id,
        subject.agencyId,
        agencyId,
        input.partyName ?? null,
        input.askedFor,
        segment.section,
        segment.text,
        input.question,
        now,
        statedInstant(input.answerBy, 'answerBy'),
      ],
    )
    const step = { step: mutation, from: subject.state, to: String(to), actorNo: by.personNo, role, clause }
    await recordStep(client, subject.id, now, step)
    await write(client, subject.id, { state: to })
    return { id: subject.id, chain: agencyId, details: { state: to, askedFor: input.askedFor } }
  },
})
