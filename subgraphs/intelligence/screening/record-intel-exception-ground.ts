/** recordExceptionGround of sharing: a restricted part may go to named bodies, by the CISO and never by an author (G-35). */
import { restrictionOf, sharingGrounds } from '../../../law/intelligence/screening.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { itemRows } from '../item/reads.ts'
import { bodiesOf } from '../published/bodies.ts'
import { stated, statedOrNot } from '../stated.ts'
import { segmentOf, settle } from './segments.ts'
import type { ExceptionGround } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly intelItem: string
  readonly segment: string
  readonly ground: ExceptionGround
  readonly recipients: readonly string[]
  readonly reason: string
  readonly citation?: string | null
  readonly consentParty?: string | null
  readonly consentDocument?: string | null
}

type Excepting = Work<typeof itemRows, Input>

const mutation = 'recordIntelExceptionGround'

const theSegment = ({ client, subject, input }: Excepting) =>
  segmentOf(client, subject.id, input.segment, mutation)

async function isPossible(work: Excepting): Promise<boolean> {
  const { restriction } = await theSegment(work)
  return restriction !== null && restrictionOf(restriction).exceptionPossible
}

/** What the ground asks for: the other law by its name, or who agreed and where that is written down (SR-4-1-1). */
function checkGround({ ground, citation, consentParty, consentDocument }: Input): void {
  const law = sharingGrounds.find((each) => each.ground === ground)
  if (law?.asks === 'citation') stated('citation', citation, 500)
  if (law?.asks === 'consent') {
    stated('consentParty', consentParty, 200)
    stated('consentDocument', consentDocument, 500)
  }
}

export const recordIntelExceptionGround = command<typeof itemRows, Input>({
  mutation,
  lawName: 'recordExceptionGround',
  dataClass: 'TI.RESTRICTED',
  subject: itemRows,
  subjectId: (input) => input.intelItem,
  step: { machine: 'INTEL_ITEM', state: (row) => row.state },
  author: (row) => row.authors,
  clause: 'SR-4-1-1',
  guards: {
    EXCEPTION_POSSIBLE: isPossible,
    REASON_STATED: ({ input }) => input.reason.trim() !== '',
  },
  guard: async (work) => {
    const { input } = work
    checkGround(input)
    // A part that nothing holds back needs no exception, and one that was excepted has it.
    const { exceptionSought } = await theSegment(work)
    if (!exceptionSought && work.subject.state !== 'HELD')
      throw new Refusal('BAD_INPUT', { mutation, argument: 'segment', clause: 'SR-4-1-1' })
  },
  run: async (work) => {
    const { subject, input, client, by, now } = work
    const segment = await theSegment(work)
    const bodies = await bodiesOf(client, input.recipients, 'recipients')
    const { rows } = await client.query(
      `insert into intelligence.intel_exception
         (segment_id, ground, citation, reason, consent_party, consent_document, recipient_ids, recipient_nos, decider_no, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [
        segment.id,
        input.ground,
        statedOrNot('citation', input.citation, 500),
        stated('reason', input.reason, 2_000),
        statedOrNot('consentParty', input.consentParty, 200),
        statedOrNot('consentDocument', input.consentDocument, 500),
        bodies.map(({ id }) => id),
        bodies.map(({ no }) => no),
        by.personNo,
        now,
      ],
    )
    await client.query(
      'update intelligence.intel_segment set exception_sought = false, exception_id = $2 where id = $1',
      [segment.id, rows[0].id],
    )
    const state = await settle(client, subject.id, subject.state)
    await client.query('update intelligence.intel_item set state = $2, version = version + 1 where id = $1', [
      subject.id,
      state,
    ])
    return { id: subject.id, details: { state, ground: input.ground } }
  },
})
