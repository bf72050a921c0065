/** draftAnnouncement: writes the five contents, part by part, in words of their own (ER-11-1a…e). */
import { mayBeAnnounced } from '../../../law/announcements/who-is-announced.ts'
import { type AnnouncementSection, missingSections } from '../../../law/announcements/withholding.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { acting } from './acting.ts'
import { announcementRows } from './reads.ts'
import { segmentsOf } from './segments.ts'
import { levelOf, otherStanding } from './standing-announcements.ts'
import { follow, recordStep, write } from './steps.ts'

interface Input extends CommandInput {
  readonly announcement: string
  readonly segments: readonly { readonly section: AnnouncementSection; readonly text: string }[]
  readonly linkedTo?: string | null
  readonly supersedes?: string | null
}

type Draft = Work<typeof announcementRows, Input>

const mutation = 'draftAnnouncement'
const clause = 'ER-11-1-0'
const MOST_SEGMENTS = 100

function checkSegments({ input }: Draft): void {
  const { segments } = input
  if (segments.length === 0 || segments.length > MOST_SEGMENTS)
    throw new Refusal('BAD_INPUT', { argument: 'segments', limit: MOST_SEGMENTS })
  for (const { text } of segments) {
    if (!isStated(text)) throw new Refusal('BAD_INPUT', { argument: 'segments', clause: 'ER-11-1-0' })
    refuseTooLong({ segments: text })
  }
  if (input.linkedTo != null && input.supersedes != null)
    throw new Refusal('BAD_INPUT', { argument: 'supersedes', reason: 'GIVE_ONE_OF_THEM' })
}

/** The other announcement is linked or superseded by name, or this one is refused; a name that is none is refused too. */
async function standsAlone({ client, subject, input }: Draft): Promise<boolean> {
  const named = input.linkedTo ?? input.supersedes ?? null
  const other = await otherStanding(client, subject as never)
  if (named !== null && named !== other?.id)
    throw new Refusal('NOT_FOUND', { mutation, argument: input.linkedTo == null ? 'supersedes' : 'linkedTo' })
  return other === null || other.id === named
}

/** A section written anew replaces what was written of it; a draft taken up again after the level fell, all of it. */
async function writeSegments({ client, subject, input, now }: Draft): Promise<void> {
  const isAnew = subject.state !== 'DRAFT'
  await client.query(
    `update incidents.announcement_segment set dropped_at = $2
     where announcement_id = $1 and dropped_at is null and ($3 or section = any($4))`,
    [subject.id, now, isAnew, input.segments.map(({ section }) => section)],
  )
  await client.query(
    `insert into incidents.announcement_segment (announcement_id, position, section, text)
     select $1, place, given.section, given.words
     from unnest($2::text[], $3::text[]) with ordinality as given(section, words, place)`,
    [subject.id, input.segments.map(({ section }) => section), input.segments.map(({ text }) => text)],
  )
}

export const draftAnnouncement = command<typeof announcementRows, Input>({
  mutation,
  subject: announcementRows,
  subjectId: (input) => input.announcement,
  step: { machine: 'ANNOUNCEMENT', state: (row) => row.state },
  clause,
  guards: {
    IS_MAJOR: async ({ client, subject }) => (await levelOf(client, subject.incidentId)).isMajor,
    AGENCY_KIND_ANNOUNCED: ({ subject }) => mayBeAnnounced(subject.isGovernment),
    NO_OTHER_ANNOUNCEMENT: standsAlone,
  },
  guard: checkSegments,
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const { role, agencyId } = acting(by.as, subject, mutation)
    await writeSegments(work)
    const drafted = String(work.to)
    const step = { step: mutation, from: subject.state, to: drafted, actorNo: by.personNo, role, clause }
    await recordStep(client, subject.id, now, step)
    const missing = missingSections(await segmentsOf(client, subject.id))
    const state =
      missing.length === 0 ? await follow(client, subject.id, now, drafted, 'fiveFieldsWritten') : drafted
    await write(client, subject.id, {
      state,
      authority_id: agencyId,
      authors: [...new Set([...subject.authors, by.personNo])],
      linked_to_id: input.linkedTo ?? subject.linkedToId,
      supersedes_id: input.supersedes ?? subject.supersedesId,
    })
    return { id: subject.id, chain: agencyId, details: { state, segments: input.segments.length, missing } }
  },
})
