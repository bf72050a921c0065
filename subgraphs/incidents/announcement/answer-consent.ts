/** answerConsent: the reporting agency's CISO answers for it, the announcer records others; a consent may be withdrawn. */
import { isAnnounced } from '../../../law/announcements/withholding.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { acting } from './acting.ts'
import { consentRows } from './reads.ts'
import { segmentsOf } from './segments.ts'
import { follow, write } from './steps.ts'
import type { Announcer, PartyAnswer } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly consent: string
  readonly answer: PartyAnswer
  readonly comment?: string | null
  readonly document?: string | null
}

type Answer = Work<typeof consentRows, Input>

interface Asked {
  readonly id: string
  readonly announcer: Announcer
  readonly authorityId: string
  readonly incidentId: string
  readonly edition: number
  readonly state: string
  readonly round: number
}

const mutation = 'answerConsent'
const clause = 'ER-11-2-1d'

async function announcementOf({ client, subject }: Answer): Promise<Asked> {
  const { rows } = await client.query(
    `select id, announcer, authority_id as "authorityId", incident_id as "incidentId", edition, state, round
     from incidents.announcement where id = $1 for update`,
    [subject.announcementId],
  )
  return rows[0]
}

/** The agency answers for itself; whoever is outside the graph is answered for by the announcer, who has the paper. */
function checkWho(work: Answer, announcement: Asked): void {
  const { by, subject, input } = work
  const isOwn = by.as.some(({ column }) => column === 'CISO')
  if (subject.partyName !== null) acting(by.as, announcement, mutation)
  else if (!isOwn && input.answer !== 'NO_ANSWER') throw new Refusal('FORBIDDEN', { mutation, clause })
  if (input.answer === 'NO_ANSWER') acting(by.as, announcement, mutation)
}

function checkAnswer({ input, subject, now }: Answer): void {
  refuseTooLong({ comment: input.comment, document: input.document })
  const wrong = (argument: string) => new Refusal('BAD_INPUT', { argument, clause })
  const isConsent = input.answer === 'CONSENTED' || input.answer === 'REFUSED'
  if (isConsent !== (subject.askedFor === 'CONSENT') && (isConsent || input.answer === 'COMMENTED'))
    throw wrong('answer')
  if (input.answer === 'CONSENTED' && !isStated(input.document)) throw wrong('document')
  if (input.answer === 'COMMENTED' && !isStated(input.comment)) throw wrong('comment')
  if (input.answer === 'NO_ANSWER' && now <= subject.answerBy)
    throw new Refusal('BAD_INPUT', { argument: 'answer', until: subject.answerBy, clause })
}

/** A question belongs to the draft it was put in: who answers it must not seem to have been asked about another. */
async function isAskedNow({ client, subject }: Answer, { id, state }: Asked): Promise<boolean> {
  if (subject.answer !== null || state !== 'PARTY_COMMENT') return false
  return (await segmentsOf(client, id)).some((each) => each.id === subject.segmentId)
}

async function checkState(work: Answer, asked: Asked): Promise<void> {
  const { subject, input } = work
  const withdraws = input.answer === 'CONSENT_WITHDRAWN'
  const fits = withdraws ? subject.answer === 'CONSENTED' : await isAskedNow(work, asked)
  if (fits) return
  const expectedStates = withdraws ? ['CONSENTED'] : ['ASKED_NOW']
  const actualState = withdraws
    ? (subject.answer ?? 'NOT_YET')
    : // How far the announcer is, is not the party's to know.
      (subject.answer ?? 'NOT_ASKED_NOW')
  throw new Refusal('WRONG_STATE', { mutation, actualState, expectedStates, clause })
}

/** Back to the redaction when the last party has answered that was asked about words of the present draft. */
async function afterAnswer({ client, now }: Answer, { id, state }: Asked): Promise<void> {
  const { rowCount } = await client.query(
    `select from incidents.party_consent c join incidents.announcement_segment s on s.id = c.segment_id
     where c.announcement_id = $1 and c.answer is null and s.dropped_at is null`,
    [id],
  )
  if (!rowCount) await write(client, id, { state: await follow(client, id, now, state, 'partyAnswered') })
}

/** The part that the consent let out is undecided again; what was approved with it is approved no longer. */
async function reopen({ client, subject, now }: Answer, { id, state, round }: Asked): Promise<void> {
  const segment = (await segmentsOf(client, id)).find((each) => each.id === subject.segmentId)
  if (!segment || !isAnnounced(segment)) return
  await client.query(
    `update incidents.announcement_segment set exception_id = null, exception_sought = exception_id is not null,
       withholding = case when exception_id is not null then withholding end where id = $1`,
    [segment.id],
  )
  if (state === 'READY' || state === 'APPROVED')
    await write(client, id, {
      state: await follow(client, id, now, state, 'consentWithdrawn'),
      round: round + 1,
    })
}

/** What is published stays until somebody decides: the next edition is to be decided upon. */
async function askForNextEdition({ client, now }: Answer, asked: Asked): Promise<void> {
  await client.query(
    `update incidents.announcement set decision_asked_at = $4, version = version + 1
     where incident_id = $1 and announcer = $2 and edition = $3 + 1 and decision_asked_at is null`,
    [asked.incidentId, asked.announcer, asked.edition, now],
  )
}

export const answerConsent = command<typeof consentRows, Input>({
  mutation,
  subject: consentRows,
  subjectId: (input) => input.consent,
  clause,
  guard: async (work) => {
    const announcement = await announcementOf(work)
    checkWho(work, announcement)
    checkAnswer(work)
    await checkState(work, announcement)
  },
  run: async (work) => {
    const { client, subject, input, now } = work
    const announcement = await announcementOf(work)
    const withdraws = input.answer === 'CONSENT_WITHDRAWN'
    await client.query(
      withdraws
        ? `update incidents.party_consent set answer = $2, withdrawn_at = $3, version = version + 1 where id = $1`
        : `update incidents.party_consent set answer = $2, answered_at = $3, comment = $4, document = $5,
             version = version + 1 where id = $1`,
      withdraws
        ? [subject.id, input.answer, now]
        : [subject.id, input.answer, now, input.comment ?? null, input.document ?? null],
    )
    if (!withdraws) await afterAnswer(work, announcement)
    else if (announcement.state === 'PUBLISHED') await askForNextEdition(work, announcement)
    else await reopen(work, announcement)
    return { id: subject.id, chain: announcement.authorityId, details: { answer: input.answer } }
  },
})
