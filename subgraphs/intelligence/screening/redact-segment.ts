/** redactSegment: of each part what it holds, what restricts it, and what was taken out of it (SR-4-1, SR-5d, SR-5-N1). */
import type pg from 'pg'
import { restrictionOf } from '../../../law/intelligence/screening.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { itemRows } from '../item/reads.ts'
import { stated, statedOrNot } from '../stated.ts'
import { segmentOf, settle } from './segments.ts'
import type { IntelRestriction, RedactionMethod, SegmentContent } from './vocabulary.ts'

interface Screening {
  readonly segment: string
  readonly holds: readonly SegmentContent[]
  readonly personalDataRelevant?: boolean | null
  readonly restriction?: IntelRestriction | null
  readonly reason?: string | null
  readonly citation?: string | null
  readonly exceptionSought?: boolean | null
  readonly method?: RedactionMethod | null
  readonly text?: string | null
}

interface Input extends CommandInput {
  readonly intelItem: string
  readonly decisions: readonly Screening[]
}

const mutation = 'redactSegment'

function bad(argument: string, clause: string): never {
  throw new Refusal('BAD_INPUT', { mutation, argument, clause })
}

function checkRestriction({ restriction, exceptionSought, ...given }: Screening): void {
  if (!restriction) {
    if (exceptionSought) bad('exceptionSought', 'SR-4-1-1')
    return
  }
  const law = restrictionOf(restriction)
  if (!given[law.asks]?.trim()) bad(law.asks, law.clause)
  if (exceptionSought && !law.exceptionPossible)
    throw new Refusal('NO_EXCEPTION_AVAILABLE', { mutation, clause: law.clause })
}

/** Personal data that do not matter leave the part, or the part does not leave (SR-5-N1). */
function checkPersonalData({ holds, personalDataRelevant, restriction, method }: Screening): void {
  if (!holds.includes('PERSONAL_DATA')) return
  if (typeof personalDataRelevant !== 'boolean') bad('personalDataRelevant', 'SR-5d')
  if (!personalDataRelevant && !restriction && !method)
    throw new Refusal('IRRELEVANT_PERSONAL_DATA', { mutation, clause: 'SR-5-N1' })
}

function checkScreening(decision: Screening): void {
  if (decision.holds.length === 0) bad('holds', 'SR-5d')
  // What another law forbids to share is under a restriction, whatever else the part holds (SR-4-1-2).
  if (decision.holds.includes('LEGALLY_RESTRICTED') && !decision.restriction) bad('restriction', 'SR-4-1-2')
  checkRestriction(decision)
  checkPersonalData(decision)
  if (decision.method) {
    stated('text', decision.text, 20_000)
    stated('reason', decision.reason, 2_000)
  } else if (decision.text != null) bad('method', 'SR-5-N1')
  statedOrNot('reason', decision.reason, 2_000)
  statedOrNot('citation', decision.citation, 500)
}

interface Kept {
  readonly id: string
  readonly text: string
}

/** The words that were there stay on record, where nobody reads them. */
async function redact(
  client: pg.ClientBase,
  { id, text }: Kept,
  decision: Screening,
  actor: number,
  now: Date,
) {
  await client.query(
    `insert into intelligence.segment_redaction (segment_id, method, text_before, reason, actor_no, at)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, decision.method, text, decision.reason, actor, now],
  )
}

export const redactSegment = command<typeof itemRows, Input>({
  mutation,
  subject: itemRows,
  subjectId: (input) => input.intelItem,
  step: { machine: 'INTEL_ITEM', state: (row) => row.state },
  clause: 'SR-4-2',
  guard: ({ input }) => {
    if (input.decisions.length === 0) bad('decisions', 'SR-4-2')
    input.decisions.forEach(checkScreening)
  },
  run: async ({ subject, input, client, by, now }) => {
    for (const decision of input.decisions) {
      const found = await segmentOf(client, subject.id, decision.segment, mutation)
      if (decision.method) await redact(client, found, decision, by.personNo, now)
      // Another decision is another screening: an exception from the first says nothing of it.
      await client.query(
        `update intelligence.intel_segment set holds = $2, personal_data_relevant = $3, restriction = $4, reason = $5,
           citation = $6, exception_sought = $7, exception_id = null, redaction = coalesce($8, redaction),
           text = coalesce($9, text), screened_at = $10 where id = $1`,
        [
          found.id,
          [...new Set(decision.holds)],
          decision.personalDataRelevant ?? null,
          decision.restriction ?? null,
          decision.reason ?? null,
          decision.citation ?? null,
          decision.exceptionSought === true,
          decision.method ?? null,
          decision.method ? decision.text : null,
          now,
        ],
      )
    }
    const state = await settle(client, subject.id, subject.state)
    await client.query(
      `update intelligence.intel_item set state = $2, authors = $3, version = version + 1 where id = $1`,
      [subject.id, state, [...new Set([...subject.authors, by.personNo])]],
    )
    return { id: subject.id, details: { state, screened: input.decisions.length } }
  },
})
