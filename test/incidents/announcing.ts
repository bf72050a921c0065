/** What the cast does about announcements: write, redact, ask, approve, publish, look. */
import type { Reply } from '../harness/world.ts'
import { codes, minutes, reported } from './acts.ts'
import type { Cast } from './cast.ts'

export const sections = ['OCCURRED_OR_KNOWN_AT', 'CAUSE', 'IMPACT', 'CONTROL_STATUS', 'IMPROVEMENTS'] as const

/** Words of a draft; each is met nowhere else, so that finding one tells where it came from. */
export const words = (section: string) => `Wortlaut ${section.toLowerCase()}`

export const draftOf = () => ({ segments: sections.map((section) => ({ section, text: words(section) })) })

/** A major incident of the power company, announced by nobody yet. */
export const majorCase = (cast: Cast, agency = 't-power', account = 't.power') =>
  reported(
    cast,
    {
      agency: cast.agency(agency),
      affectedSystems: [],
      matchedCriteria: ['L3_CLASSIFIED_OR_SENSITIVE_LEAK'],
      description: 'Geheime Beschreibung des Falls.',
    },
    account,
  )

/** The newest edition of the announcer's announcement of the incident, as the owner of the database finds it. */
export async function announcementOf(cast: Cast, incident: string, announcer = 'SECTOR') {
  const { rows } = await cast.world.owner.query(
    `select id, state, version, edition, round, publication_id as publication from incidents.announcement
     where incident_id = $1 and announcer = $2 order by edition desc`,
    [incident, announcer],
  )
  return rows[0] ?? null
}

export async function stateOf(cast: Cast, id: string): Promise<string> {
  const { rows } = await cast.world.owner.query('select state from incidents.announcement where id = $1', [
    id,
  ])
  return rows[0].state
}

/** Acts with the version that is the present one, unless the test brings another. */
export async function does(
  cast: Cast,
  account: string | null,
  mutation: string,
  announcement: string,
  other: object = {},
  selection = 'announcement { id }',
): Promise<Reply> {
  const { rows } = await cast.world.owner.query('select version from incidents.announcement where id = $1', [
    announcement,
  ])
  const expectedVersion = rows[0]?.version ?? 1
  return cast.world.act(account, mutation, { announcement, expectedVersion, ...other }, selection)
}

/** The same, and fails loudly when it was refused. */
export async function done(cast: Cast, account: string, mutation: string, id: string, other: object = {}) {
  const reply = await does(cast, account, mutation, id, other)
  if (reply.errors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(reply.errors)}`)
  return reply
}

export async function segmentsOf(cast: Cast, id: string) {
  const { rows } = await cast.world.owner.query(
    'select id, section, text from incidents.announcement_segment where announcement_id = $1 and dropped_at is null order by position',
    [id],
  )
  return rows as { id: string; section: string; text: string }[]
}

/** A decision for every part: it goes out, unless its section or its words are named. */
export async function redaction(cast: Cast, id: string, otherwise: Record<string, object> = {}) {
  const segments = await segmentsOf(cast, id)
  return {
    decisions: segments.map(({ id: segment, section, text }) => ({
      segment,
      withholding: 'NONE',
      ...otherwise[section],
      ...otherwise[text],
    })),
  }
}

export const harm = { withholding: 'HARM', reason: 'It would hurt those concerned.' }

/** Drafted and redacted by the sector officer. */
export async function ready(cast: Cast, incident: string, otherwise: Record<string, object> = {}) {
  const { id } = await announcementOf(cast, incident)
  await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
  await done(cast, 't.sector', 'decideRedaction', id, await redaction(cast, id, otherwise))
  return id as string
}

/** All the way; answers with the draft's identifier and the public one. */
export async function published(cast: Cast, incident: string, otherwise: Record<string, object> = {}) {
  const id = await ready(cast, incident, otherwise)
  await done(cast, 't.sector-two', 'approveAnnouncement', id)
  await done(cast, 't.sector-two', 'publishAnnouncement', id)
  const { rows } = await cast.world.owner.query(
    'select publication_id as id from incidents.announcement where id = $1',
    [id],
  )
  return { id, publication: rows[0].id as string }
}

/** Puts a part to the reporting agency, or to somebody named, and answers with the question's identifier. */
export async function asked(cast: Cast, id: string, segment: string, other: object = {}): Promise<string> {
  const question = { askedFor: 'CONSENT', question: 'May this be said?', answerBy: minutes(cast, 60) }
  await done(cast, 't.sector', 'askParty', id, { segment, ...question, ...other })
  const { rows } = await cast.world.owner.query(
    'select id from incidents.party_consent where announcement_id = $1 order by asked_at desc, id',
    [id],
  )
  const { rows: open } = await cast.world.owner.query(
    'select id from incidents.party_consent where announcement_id = $1 and segment_id = $2 and answer is null',
    [id, segment],
  )
  return (open[0] ?? rows[0]).id
}

export async function answers(
  cast: Cast,
  account: string,
  consent: string,
  answer: string,
  other: object = {},
) {
  const { rows } = await cast.world.owner.query('select version from incidents.party_consent where id = $1', [
    consent,
  ])
  const document = answer === 'CONSENTED' ? { document: 'Letter 7' } : {}
  const input = { consent, expectedVersion: rows[0]?.version ?? 1, answer, ...document, ...other }
  return codes(await cast.world.act(account, 'answerConsent', input, 'consent { id answer }'))
}

/** The level as another command would leave it. */
export const setLevel = (cast: Cast, incident: string, level: number) =>
  cast.world.owner.query(
    'update incidents.incident set effective_level = $2, was_major = was_major or $2 >= 3 where id = $1',
    [incident, level],
  )
