/** recordExceptionGround: a withheld part goes out all the same, by head or CISO and never by its author (G-35). */
import {
  type ExceptionGround,
  groundOf,
  mayOverruleWithholding,
  withholdingOf,
} from '../../../law/announcements/withholding.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { acting } from './acting.ts'
import { announcementRows } from './reads.ts'
import { segmentOf, settle } from './segments.ts'
import { recordStep, write } from './steps.ts'

interface Input extends CommandInput {
  readonly announcement: string
  readonly segment: string
  readonly ground: ExceptionGround
  readonly reason: string
  readonly citation?: string | null
  readonly consent?: string | null
}

type Exception = Work<typeof announcementRows, Input>

const mutation = 'recordExceptionGround'

const theSegment = ({ client, subject, input }: Exception) =>
  segmentOf(client, subject.id, input.segment, mutation)

async function isPossible(work: Exception): Promise<boolean> {
  const { withholding } = await theSegment(work)
  return withholding !== null && withholdingOf(withholding).exceptionPossible
}

function headsAuthority({ context, by, subject }: Exception): boolean {
  const { agencyId } = acting(by.as, subject as never, mutation)
  return context.viewer.holdings.some(
    (held) => mayOverruleWithholding(held.role) && held.agencyId === agencyId,
  )
}

/** The consent of a party is one that it gave on this very part, and that stands (ER-11-2-1d). */
async function checkGround({ client, subject, input }: Exception): Promise<void> {
  const { asks, clause } = groundOf(input.ground)
  refuseTooLong({ reason: input.reason, citation: input.citation })
  if (asks === 'citation' && !isStated(input.citation))
    throw new Refusal('BAD_INPUT', { argument: 'citation', clause })
  if (asks !== 'consent') return
  const { rowCount } = await client.query(
    `select from incidents.party_consent where id::text = $1 and announcement_id = $2 and segment_id = $3
       and answer = 'CONSENTED' and asked_for = 'CONSENT'`,
    [input.consent ?? null, subject.id, input.segment],
  )
  if (!rowCount) throw new Refusal('CONSENT_REQUIRED', { mutation, clause })
}

export const recordExceptionGround = command<typeof announcementRows, Input>({
  mutation,
  dataClass: 'IN.ANN_DRAFT',
  subject: announcementRows,
  subjectId: (input) => input.announcement,
  step: { machine: 'ANNOUNCEMENT', state: (row) => row.state },
  author: (row) => row.authors,
  clause: 'ER-11-2-1',
  guards: {
    EXCEPTION_POSSIBLE: isPossible,
    HEAD_OR_CISO_OF_ANNOUNCER: headsAuthority,
    REASON_STATED: ({ input }) => isStated(input.reason),
  },
  guard: checkGround,
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const { role, agencyId } = acting(by.as, subject, mutation)
    const segment = await theSegment(work)
    const { clause } = groundOf(input.ground)
    const { rows } = await client.query(
      `insert into incidents.announcement_exception
         (announcement_id, segment_id, ground, citation, consent_id, reason, authority_id, decider_no, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        subject.id,
        segment.id,
        input.ground,
        input.citation ?? null,
        input.ground === 'PARTY_CONSENT' ? input.consent : null,
        input.reason,
        agencyId,
        by.personNo,
        now,
      ],
    )
    await client.query(
      'update incidents.announcement_segment set exception_sought = false, exception_id = $2 where id = $1',
      [segment.id, rows[0].id],
    )
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
    await write(client, subject.id, { state })
    return { id: subject.id, chain: agencyId, details: { state, ground: input.ground } }
  },
})
