/** publishAnnouncement: copies exactly what is not withheld into the public's own tables, as one immutable text. */
import type pg from 'pg'
import { publishedParts } from '../../../law/announcements/withholding.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { acting } from './acting.ts'
import { announcementRows } from './reads.ts'
import { segmentsOf } from './segments.ts'
import { levelOf, otherStanding } from './standing-announcements.ts'
import { follow, recordStep, write } from './steps.ts'

interface Input extends CommandInput {
  readonly announcement: string
}

type Publishing = Work<typeof announcementRows, Input>

const mutation = 'publishAnnouncement'
const clause = 'ER-11-1-0'

/** Linked, or superseded by this one and already published; anything else conflicts. */
async function standsAlone({ client, subject }: Publishing): Promise<boolean> {
  const other = await otherStanding(client, subject as never)
  if (other === null || other.id === subject.linkedToId) return true
  return other.id === subject.supersedesId && other.state === 'PUBLISHED'
}

async function publish({ client, subject, now }: Publishing, authorityId: string): Promise<string> {
  const { rows } = await client.query(
    `insert into incidents.published_announcement (authority_id, edition, published_at) values ($1, $2, $3) returning id`,
    [authorityId, subject.edition, now],
  )
  const parts = publishedParts(await segmentsOf(client, subject.id))
  await client.query(
    `insert into incidents.published_segment (publication_id, position, section, text)
     select $1, place, part.section, part.words
     from unnest($2::text[], $3::text[]) with ordinality as part(section, words, place)`,
    [rows[0].id, parts.map(({ section }) => section), parts.map(({ text }) => text)],
  )
  return rows[0].id
}

/** The earlier edition and what this one supersedes by name show no longer. */
async function supersede({ client, subject, now }: Publishing): Promise<void> {
  const { rows } = await client.query<{ id: string; state: string }>(
    `select id, state from incidents.announcement where state = 'PUBLISHED'
       and (id = $1 or incident_id = $2 and announcer = $3 and edition < $4) order by id for update`,
    [subject.supersedesId, subject.incidentId, subject.announcer, subject.edition],
  )
  for (const { id, state } of rows) {
    await write(client, id, { state: await follow(client, id, now, state, 'newVersionPublished') })
    await end(client, id, now)
  }
}

/** The public text of an announcement ends. */
export async function end(client: pg.ClientBase, announcementId: string, now: Date): Promise<void> {
  await client.query(
    `update incidents.published_announcement set ended_at = $2
     where ended_at is null and id = (select publication_id from incidents.announcement where id = $1)`,
    [announcementId, now],
  )
}

/** Whoever has announced goes on considering: another edition can be drafted from here. */
async function considerNextEdition({ client, subject, now }: Publishing): Promise<void> {
  const { rows } = await client.query(
    `insert into incidents.announcement (incident_id, agency_id, is_government, announcer, edition, state, considered_at)
     select incident_id, agency_id, is_government, announcer, edition + 1, 'CONSIDERED', $2
     from incidents.announcement where id = $1 returning id`,
    [subject.id, now],
  )
  await follow(client, rows[0].id, now, null, 'becameMajor')
}

export const publishAnnouncement = command<typeof announcementRows, Input>({
  mutation,
  subject: announcementRows,
  subjectId: (input) => input.announcement,
  step: { machine: 'ANNOUNCEMENT', state: (row) => row.state },
  author: (row) => row.authors,
  clause,
  guards: {
    IS_MAJOR: async ({ client, subject }) => (await levelOf(client, subject.incidentId)).isMajor,
    LEVEL_CONFIRMED: async ({ client, subject }) =>
      !(await levelOf(client, subject.incidentId)).isProvisional,
    NO_OTHER_ANNOUNCEMENT: standsAlone,
  },
  guard: ({ subject, by }) => {
    // Nobody announces an incident of his own agency.
    if (acting(by.as, subject as never, mutation).agencyId === subject.agencyId)
      throw new Refusal('FORBIDDEN', { mutation, clause })
  },
  run: async (work) => {
    const { client, subject, by, now, to } = work
    const { role, agencyId } = acting(by.as, subject, mutation)
    await supersede(work)
    const publicationId = await publish(work, subject.authorityId)
    await write(client, subject.id, { state: to, publication_id: publicationId })
    const step = { step: mutation, from: subject.state, to: String(to), actorNo: by.personNo, role, clause }
    await recordStep(client, subject.id, now, step)
    await considerNextEdition(work)
    return { id: subject.id, chain: agencyId, details: { state: to, edition: subject.edition } }
  },
})
