/** decideRedaction: of each part, whether it goes out, and if not on which ground (ER-11-2-1, ER-11-2-2, ER-11-3). */
import { type Withholding, withholdingOf } from '../../../law/announcements/withholding.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { acting } from './acting.ts'
import { announcementRows } from './reads.ts'
import { segmentOf, settle } from './segments.ts'
import { recordStep, write } from './steps.ts'

interface Decision {
  readonly segment: string
  readonly withholding: Withholding
  readonly reason?: string | null
  readonly citation?: string | null
  readonly exceptionSought?: boolean | null
}

interface Input extends CommandInput {
  readonly announcement: string
  readonly decisions: readonly Decision[]
}

const mutation = 'decideRedaction'
const clause = 'ER-11-2-1'

function checkDecision(decision: Decision): void {
  const law = withholdingOf(decision.withholding)
  for (const asked of law.asks)
    if (!isStated(decision[asked])) throw new Refusal('BAD_INPUT', { argument: asked, clause: law.clause })
  if (decision.exceptionSought && !law.exceptionPossible)
    throw new Refusal('NO_EXCEPTION_AVAILABLE', { mutation, clause: law.clause })
  refuseTooLong({ reason: decision.reason, citation: decision.citation })
}

export const decideRedaction = command<typeof announcementRows, Input>({
  mutation,
  subject: announcementRows,
  subjectId: (input) => input.announcement,
  step: { machine: 'ANNOUNCEMENT', state: (row) => row.state },
  clause,
  guard: ({ input }) => {
    if (input.decisions.length === 0) throw new Refusal('BAD_INPUT', { argument: 'decisions' })
    input.decisions.forEach(checkDecision)
  },
  run: async ({ client, subject, input, by, now }) => {
    const { role, agencyId } = acting(by.as, subject, mutation)
    for (const { segment, withholding, reason, citation, exceptionSought } of input.decisions) {
      const found = await segmentOf(client, subject.id, segment, mutation)
      // Another ground is another decision: an exception from the first says nothing of it.
      await client.query(
        `update incidents.announcement_segment set withholding = $2, reason = $3, citation = $4, exception_sought = $5,
           exception_id = null where id = $1`,
        [found.id, withholding, reason ?? null, citation ?? null, exceptionSought === true],
      )
    }
    const step = {
      step: mutation,
      from: subject.state,
      to: subject.state,
      actorNo: by.personNo,
      role,
      clause,
    }
    await recordStep(client, subject.id, now, step)
    const state = await settle(client, subject.id, subject.state, now)
    const authors = [...new Set([...subject.authors, by.personNo])]
    await write(client, subject.id, { state, authors })
    return { id: subject.id, chain: agencyId, details: { state, decided: input.decisions.length } }
  },
})
