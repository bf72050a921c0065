import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../subgraphs/answer.ts'
import type { Part } from '../../subgraphs/part.ts'
import { tokenFor } from '../harness/keys.ts'
import { codes } from './acts.ts'
import {
  announcementOf,
  done,
  draftOf,
  harm,
  majorCase,
  published,
  redaction,
  sections,
  words,
} from './announcing.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
let incident: string
let standing: { id: string; publication: string }
/** Everything about the announcements that the public must never meet. */
const secrets: string[] = []

beforeAll(async () => {
  cast = await openCast()
  // What the demonstration published would be counted among what is published here.
  const ended = await cast.world.owner.query(
    'update incidents.published_announcement set ended_at = published_at where ended_at is null returning id',
  )
  secrets.push(...ended.rows.map(({ id }) => id))
  incident = await majorCase(cast)
  standing = await published(cast, incident, {
    CAUSE: harm,
    IMPACT: { withholding: 'SECRET_BY_LAW', citation: 'Act X' },
  })
  const drafted = await majorCase(cast)
  const { id } = await announcementOf(cast, drafted)
  await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
  const gone = await majorCase(cast)
  const withdrawn = await published(cast, gone)
  await done(cast, 't.sector', 'withdrawAnnouncement', withdrawn.id, { reason: 'Geheimer Grund' })
  secrets.push(incident, drafted, gone, standing.id, id, withdrawn.id, withdrawn.publication)
  secrets.push(cast.agency('t-power'), words('CAUSE'), words('IMPACT'), 'Act X', harm.reason)
  secrets.push('Geheime Beschreibung', 'Geheimer Grund', 'HARM', 'SECRET_BY_LAW')
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const outsiders = [
  null,
  't.vendor-a',
  't.vendor-b',
  't.parks',
  't.staff',
  't.army',
  't.power',
  't.supervisor',
  't.analyst',
]

const WHOLE = `totalCount edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage }
  nodes { __typename id edition publishedAt authority { id } segments { section text isWithheld } }`

const list = async (account: string | null, args = '') =>
  cast.world.ask(account, `{ publishedAnnouncements${args} { ${WHOLE} } }`)

const shown = [
  { section: 'OCCURRED_OR_KNOWN_AT', text: words('OCCURRED_OR_KNOWN_AT'), isWithheld: false },
  { section: 'CAUSE', text: null, isWithheld: true },
  { section: 'IMPACT', text: null, isWithheld: true },
  { section: 'CONTROL_STATUS', text: words('CONTROL_STATUS'), isWithheld: false },
  { section: 'IMPROVEMENTS', text: words('IMPROVEMENTS'), isWithheld: false },
]

/** Nothing in the answer names, counts or quotes what is secret. */
function holdsNoSecret(told: unknown): void {
  const text = JSON.stringify(told)
  for (const secret of secrets) expect(text).not.toContain(secret)
}

describe.each(outsiders)('%s', (account) => {
  test('reads the published text with its marks, and nothing but that', async () => {
    const reply = await list(account)
    expect(reply.errors).toEqual([])
    const { nodes, totalCount } = reply.data.publishedAnnouncements
    expect(totalCount).toBe(1)
    expect(nodes).toEqual([
      {
        __typename: 'PublishedAnnouncement',
        id: standing.publication,
        edition: 1,
        publishedAt: cast.world.now().toISOString(),
        authority: { id: cast.agency('t-economy') },
        segments: shown,
      },
    ])
    holdsNoSecret(reply)
  })

  test('finds by no search what was left out, drafted or withdrawn', async () => {
    const found = async (search: string) =>
      (await list(account, `(filter: { search: ${JSON.stringify(search)} })`)).data.publishedAnnouncements
        .totalCount
    expect(await found(words('IMPROVEMENTS').toUpperCase())).toBe(1)
    for (const secret of secrets) expect(await found(secret), secret).toBe(0)
  })

  test('learns from no filter, order, cursor or count that there is more', async () => {
    for (const args of [
      '(last: 1)',
      '(first: 1)',
      '(orderBy: { field: PUBLISHED_AT })',
      '(orderBy: { field: PUBLISHED_AT, direction: DESC })',
      `(filter: { publishedFrom: "2000-01-01T00:00:00Z", publishedBefore: "2100-01-01T00:00:00Z" })`,
      `(filter: { authority: "${cast.agency('t-economy')}" })`,
    ]) {
      const reply = await list(account, args)
      expect(reply.data.publishedAnnouncements.totalCount, args).toBe(1)
      expect(reply.data.publishedAnnouncements.pageInfo.hasNextPage, args).toBe(false)
      holdsNoSecret(reply)
    }
    const nobody = await list(account, `(filter: { authority: "${cast.agency('t-power')}" })`)
    expect(nobody.data.publishedAnnouncements.totalCount).toBe(0)
  })

  test('gets for withdrawn, drafted and other identifiers the answer for none at all', async () => {
    const ask = async (id: string) => {
      const reply = await cast.world.ask(
        account,
        'query($id: ID!) { publishedAnnouncement(id: $id) { id segments { text } } }',
        {
          id,
        },
      )
      return { data: reply.data, errors: reply.errors }
    }
    const none = await ask(randomUUID())
    expect(none.data).toEqual({ publishedAnnouncement: null })
    for (const id of secrets) expect(await ask(id)).toEqual(none)
  })

  test('gets from the subgraph itself, past the gateway, no more than that', async () => {
    const part = cast.world.parts.incidents as Part
    const ids = [standing.publication, ...secrets]
    const of = ['PublishedAnnouncement', 'PublicAnnouncement', 'PartyConsent'].flatMap((__typename) =>
      ids.map((id) => ({ __typename, id })),
    )
    const authorization = account === null ? null : `Bearer ${await tokenFor(account, cast.world.now())}`
    const told = await answer(part, {
      document: parse(`query($of: [_Any!]!) { _entities(representations: $of) {
        ... on PublishedAnnouncement { edition authority { id } segments { section text isWithheld } }
        ... on PublicAnnouncement { id state incident { id } segments { text } publication { id } }
        ... on PartyConsent { id text } } }`),
      variables: { of },
      headers: { authorization, requestId: randomUUID() },
    })
    const [first, ...rest] = (told.data?._entities ?? []) as unknown[]
    expect(first).toEqual({ edition: 1, authority: { id: cast.agency('t-economy') }, segments: shown })
    expect(rest.every((each) => each === null)).toBe(true)
    holdsNoSecret({ ...told, data: first })
  })
})

test('the type that the public reads has no way to the incident, to the agency or to the draft', async () => {
  const { data } = await cast.world.ask(
    't.national',
    '{ __type(name: "PublishedAnnouncement") { fields { name } } }',
  )
  const names = data.__type.fields.map(({ name }: { name: string }) => name).sort()
  expect(names).toEqual(['authority', 'edition', 'id', 'publishedAt', 'segments'])
  const { rows } = await cast.world.owner.query(
    `select column_name as name from information_schema.columns
     where table_schema = 'incidents' and table_name in ('published_announcement', 'published_segment') order by 1`,
  )
  expect(rows.map(({ name }) => name)).toEqual([
    'authority_id',
    'edition',
    'ended_at',
    'id',
    'id',
    'position',
    'publication_id',
    'published_at',
    'section',
    'text',
  ])
})

test('what the public reads comes from the published tables alone', async () => {
  cast.world.statements.length = 0
  await list(null)
  const tables = cast.world.statements.flatMap((text) => text.match(/incidents\.\w+/g) ?? [])
  expect(new Set(tables)).toEqual(
    new Set(['incidents.published_announcement', 'incidents.published_segment']),
  )
})

test('a consent withdrawn, a new edition and a fallen level change no word of what is published', async () => {
  const { id } = await announcementOf(cast, incident)
  await done(cast, 't.sector', 'draftAnnouncement', id, {
    segments: sections.map((section) => ({ section, text: `Neuer ${words(section)}` })),
  })
  await done(cast, 't.sector', 'decideRedaction', id, await redaction(cast, id))
  const reply = await list(null)
  expect(reply.data.publishedAnnouncements.nodes[0].segments).toEqual(shown)
  expect(JSON.stringify(reply)).not.toContain('Neuer')
})

test('nobody signed out writes, and nobody asks for drafts without signing in', async () => {
  const drafts = await cast.world.ask(
    null,
    '{ publicAnnouncements { totalCount } partyConsents { totalCount } }',
  )
  expect(drafts.data).toEqual({ publicAnnouncements: null, partyConsents: null })
  expect(new Set(codes(drafts))).toEqual(new Set(['UNAUTHENTICATED']))
})

test('the query that the README gives the public answers as it says', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, query = ''] = /"query":"(\{ publishedAnnouncements .*)"\}'/.exec(readme) ?? []
  const reply = await cast.world.ask(null, query)
  expect(reply.errors).toEqual([])
  expect(reply.data.publishedAnnouncements.nodes[0]).toMatchObject({ edition: 1, segments: shown })
  expect(reply.data.publishedAnnouncements.nodes[0]).toHaveProperty('authority.nameEn')
})
